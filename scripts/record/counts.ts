import type { TimelineRecord } from '@/lib/model/record';
import { differencesInWords } from '@/lib/query/differences';
import { whyNoAddress } from '@/lib/query/sourceInWords';
import { sourcesInWords } from '@/lib/query/sourceUse';
import { rangeInWords } from '@/lib/query/years';
import { differencesOf } from '@/scripts/record/differences';
import { measureNarratives } from '@/scripts/record/narratives';

const MARKS = ['<!-- counts: written by scripts/recordPages.ts -->', '<!-- end of counts -->'] as const;

const number = (count: number): string => count.toLocaleString('en');

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What a record holds, each with its number. */
function rowsOf(record: TimelineRecord): Readonly<Record<string, string>> {
  const { series, threads, eras, people, places, sources } = record;
  const events = record.events.filter(({ status }) => status === 'live');
  const measures = measureNarratives(record);
  const numbers = differencesOf(record);
  const unread = [...sources.values()].filter((source) => whyNoAddress(source) !== undefined).length;
  return {
    events: `${number(events.length)}, of the years ${rangeInWords(record)}; ${events.filter(({ reported }) => reported).length} with the date of their first report`,
    narratives: `${measures.length}, of ${number(total(measures.map(({ words }) => words)))} words and ${number(total(measures.map(({ citations }) => citations)))} citations: [record-narratives.md](record-narratives.md)`,
    sources: `${sourcesInWords(record)}; ${unread} without an address, each with the reason`,
    accounts: `${number(total(events.map(({ claims }) => claims.length)))}; those that stand differ on ${differencesInWords(record) ?? 'nothing'}`,
    'numbers given differently': `${numbers.claims.length} in accounts, ${numbers.series.length} in series: [record-differences.md](record-differences.md)`,
    series: `${series.length}, of ${number(total(series.map(({ rows }) => rows.length)))} rows`,
    'threads, eras': `${threads.size}, ${eras.length}`,
    'people, places': `${people.size}, ${places.size}`,
  };
}

/** The page on the record with its table of numbers as they are; a page without the marks gets none. */
export function withCounts(record: TimelineRecord, page: string): string {
  const [before, rest] = page.split(`${MARKS[0]}\n`);
  const after = rest?.split(MARKS[1])[1];
  if (before === undefined || after === undefined) return page;
  const rows = Object.entries(rowsOf(record)).map(([what, counted]) => `| ${what} | ${counted} |`);
  return [`${before}${MARKS[0]}`, '', '| | number |', '|---|---|', ...rows, '', `${MARKS[1]}${after}`].join('\n');
}
