import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { PlaceList } from '@/components/event/PlaceList';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { placesOf } from '@/lib/query/placesOf';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `Places · ${header.title}` };
}

export default async function PlacesPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const places = placesOf(record);
  const dek =
    places.length > 0
      ? 'Where things happened, each larger place before what lies in it.'
      : 'This timeline names no places.';
  return (
    <PageFrame record={record}>
      <PageTitle title="Places" over={record.header.title} dek={dek} />
      {sentOnce(`${record.slug}.places`, <PlaceList places={places} />)}
    </PageFrame>
  );
}
