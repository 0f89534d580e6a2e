import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { SourceCounts } from '@/components/event/SourceCounts';
import { SourceList } from '@/components/event/SourceList';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { differencesAddress, differencesInWords } from '@/lib/query/differences';
import { sourceEntries, sourcesWithoutAddress } from '@/lib/query/sourceEntries';
import { sourcesInWords } from '@/lib/query/sourceUse';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `Sources · ${header.title}` };
}

export default async function SourcesPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const sources = sourceEntries(record);
  const differing = differencesInWords(record);
  const differences = differing ? { words: differing, href: differencesAddress(record) } : undefined;
  const dek =
    sources.length > 0 ? 'Every source of this record, and what rests on it.' : 'This timeline names no sources.';
  return (
    <PageFrame record={record} current="sources">
      <PageTitle title="Sources" over={record.header.title} dek={dek}>
        {sources.length > 0 && (
          <SourceCounts
            counts={sourcesInWords(record)}
            withoutAddress={sourcesWithoutAddress(record)}
            differences={differences}
          />
        )}
      </PageTitle>
      {sentOnce(`${record.slug}.sources`, <SourceList sources={sources} />)}
    </PageFrame>
  );
}
