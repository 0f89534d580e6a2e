import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { RevisionLog } from '@/components/event/RevisionLog';
import { FeedLinks } from '@/components/ui/FeedLinks';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { dataAddress } from '@/lib/query/addresses';
import { revisionLog } from '@/lib/query/revisions';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `Corrections · ${header.title}` };
}

export default async function CorrectionsPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const entries = revisionLog(record);
  const dek =
    entries.length > 0
      ? 'What was changed here after it was published: what was, what is, and why. The newest change comes first.'
      : 'Nothing that was published here has been changed or withdrawn so far. When it is, this page says what was, what is, and why.';
  return (
    <PageFrame record={record}>
      <PageTitle title="Corrections" over={record.header.title} dek={dek}>
        <FeedLinks words="Be told of corrections" stem={dataAddress(record, 'corrections')} />
      </PageTitle>
      {sentOnce(`${record.slug}.corrections`, <RevisionLog entries={entries} />)}
    </PageFrame>
  );
}
