import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { Methods } from '@/components/trend/Methods';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { readMethods } from '@/lib/load/readMethods';
import { trendsAddress } from '@/lib/query/addresses';
import { methodBlocks } from '@/lib/trend/methodBlocks';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return {
    title: `How a change of trend is found · ${header.title}`,
    description: 'Models, formulas, tests and limits of what is said about trends, with the papers they follow.',
  };
}

/** How turns of trends are found: docs/trends.md as a page. */
export default async function Page({ params }: TimelineParams) {
  const record = await recordOf(params);
  const blocks = methodBlocks(await readMethods());
  const title = blocks.flatMap((block) => (block.is === 'title' ? [block.text] : []))[0] ?? 'Methods';
  return (
    <PageFrame record={record} current="trends" inside>
      <Breadcrumb ways={[{ href: trendsAddress(record), text: 'Trends of this timeline' }]} />
      <PageTitle title={title} over={record.header.title} />
      {sentOnce(`${record.slug}.trends.methods`, <Methods blocks={blocks} />)}
    </PageFrame>
  );
}
