import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { PersonList } from '@/components/event/PersonList';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { peopleOf } from '@/lib/query/peopleOf';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `People · ${header.title}` };
}

export default async function PeoplePage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const people = peopleOf(record);
  const dek =
    people.length > 0
      ? 'Everybody this record names, why each may be named, and when that was last looked at. All others appear by their role.'
      : 'This timeline names nobody.';
  return (
    <PageFrame record={record}>
      <PageTitle title="People" over={record.header.title} dek={dek} />
      {sentOnce(`${record.slug}.people`, <PersonList people={people} />)}
    </PageFrame>
  );
}
