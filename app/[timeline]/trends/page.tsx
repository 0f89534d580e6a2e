import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { TrendsPage } from '@/app/TrendsPage';
import { PageFrame } from '@/components/ui/PageFrame';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return {
    title: `Trends · ${header.title}`,
    description: `Series of ${header.title} and counts of its events on one axis of time.`,
  };
}

export default async function Page({ params }: TimelineParams) {
  const record = await recordOf(params);
  return (
    <PageFrame record={record} current="trends" wide>
      <TrendsPage record={record} />
    </PageFrame>
  );
}
