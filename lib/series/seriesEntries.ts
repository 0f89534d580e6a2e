import type { Series, SeriesRow, TimelineRecord } from '@/lib/model/record';
import { dataAddress, sourcesAddress } from '@/lib/query/addresses';
import { sourceName } from '@/lib/query/sourceName';
import { buildLane } from '@/lib/series/buildLane';
import { sinceRow } from '@/lib/series/datedLane';
import { pointsOf } from '@/lib/series/points';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { valueWords } from '@/lib/series/valueWords';
import { formatEdtf } from '@/lib/time/words';

/** A source by its short name, with the way to its entry on the page of sources. */
export interface SourceLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** One row of a table of a series, in words. */
export interface RowEntry {
  readonly period: string;
  readonly category?: string;
  readonly value: string;
  readonly published?: string;
  readonly status?: string;
  readonly sources: readonly SourceLink[];
  readonly locator?: string;
  readonly note?: string;
  /** Another row of the same period and category is newer. */
  readonly isOther: boolean;
  /** First instant after the day on which it was surely public; null where that is not recorded. */
  readonly since: number | null;
}

/** A series as its page shows it. */
export interface SeriesEntry {
  readonly lane: SeriesLane;
  readonly measure: string;
  readonly definition: string;
  readonly sources: readonly SourceLink[];
  readonly breaks: readonly { readonly when: string; readonly what: string; readonly source?: SourceLink }[];
  readonly rows: readonly RowEntry[];
  readonly csv: string;
  readonly json: string;
}

const MEASURES: Readonly<Record<Series['measure'], string>> = {
  flow: 'Counted over each period',
  stock: 'A number at a time',
  share: 'A part of a whole',
  rating: 'A rating',
};

/** All series of a record in words, in the order of the file. */
export const seriesEntries = (record: TimelineRecord): readonly SeriesEntry[] =>
  record.series.map((series) => seriesEntry(record, series));

function seriesEntry(record: TimelineRecord, series: Series): SeriesEntry {
  const link = (id: string): SourceLink => sourceLink(record, id);
  const rowEntry = (row: SeriesRow, isOther: boolean): RowEntry => ({
    ...rowInWords(series, row, link),
    isOther,
    since: sinceRow(record, series, row)[1],
  });
  const own = series.rows.flatMap(({ source }) => source ?? []);
  const isUsed = series.rows.some(({ source }) => source === undefined);
  return {
    lane: buildLane(series),
    measure: MEASURES[series.measure],
    definition: series.definition,
    sources: [...new Set([...(isUsed ? series.sources : []), ...own])].map(link),
    breaks: series.breaks.map(({ at, what, source }) => ({
      when: formatEdtf(at),
      what,
      ...(source === undefined ? {} : { source: link(source) }),
    })),
    rows: pointsOf(series.rows).flatMap(({ current, others }) => [
      rowEntry(current, false),
      ...others.map((row) => rowEntry(row, true)),
    ]),
    csv: dataAddress(record, `series/${series.id}.csv`),
    json: dataAddress(record, `series/${series.id}.json`),
  };
}

function sourceLink(record: TimelineRecord, id: string): SourceLink {
  const source = record.sources.get(id);
  return { id, name: source ? sourceName(source) : id, href: sourcesAddress(record, id) };
}

function rowInWords(
  series: Series,
  row: SeriesRow,
  link: (id: string) => SourceLink,
): Omit<RowEntry, 'isOther' | 'since'> {
  const { period, category, published, status, source, locator, note } = row;
  return {
    period: formatEdtf(period),
    ...(category === undefined ? {} : { category }),
    value: valueWords(row, series),
    ...(published === undefined ? {} : { published: formatEdtf(published) }),
    ...(status === undefined ? {} : { status }),
    sources: (source === undefined ? series.sources : [source]).map(link),
    ...(locator === undefined ? {} : { locator }),
    ...(note === undefined ? {} : { note }),
  };
}
