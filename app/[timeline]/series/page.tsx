import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { KnownSeries } from '@/components/explore/KnownSeries';
import { SeriesArticle } from '@/components/series/SeriesArticle';
import { SeriesContents } from '@/components/series/SeriesContents';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { dataAddress } from '@/lib/query/addresses';
import { seriesEntries } from '@/lib/series/seriesEntries';
import { seriesSums } from '@/lib/series/seriesSums';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `Series · ${header.title}` };
}

/** Every series of the record as picture and table. One that has none has the page too, for an export must know its addresses; nothing leads there. */
export default async function SeriesPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const entries = seriesEntries(record);
  const dek =
    entries.length > 0
      ? 'Numbers over time, with who published them when. Earlier and differing figures are kept.'
      : 'This timeline has no series.';
  return (
    <PageFrame record={record} current="series">
      <PageTitle title="Series" over={record.header.title} dek={dek}>
        {entries.length > 0 && <KnownSeries dataBase={dataAddress(record, '')} count={entries.length} />}
      </PageTitle>
      {sentOnce(
        `${record.slug}.series`,
        <>
          {entries.length > 1 && <SeriesContents entries={entries} />}
          {entries.map((entry, index) => (
            <SeriesArticle key={entry.lane.id} entry={entry} sums={seriesSums(record, record.series[index]!)} />
          ))}
        </>,
      )}
    </PageFrame>
  );
}
