import type { Metadata } from 'next';
import { ExplorerPage } from '@/app/ExplorerPage';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { EmbedFrame } from '@/components/ui/EmbedFrame';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: header.title, robots: { index: false } };
}

export default async function EmbedPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  return (
    <EmbedFrame record={record}>
      <ExplorerPage record={record} embed />
    </EmbedFrame>
  );
}
