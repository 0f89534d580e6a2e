import type { EventInput, Series } from '@/lib/model/record';
import { eventColumnBytes, readEventColumns } from '@/lib/trend/eventColumns';
import { runTrend, type TrendResult } from '@/lib/trend/runTrend';
import { readTrendFile, type TrendData, type TrendFile } from '@/lib/trend/trendData';
import { trendFile } from '@/lib/trend/trendFile';
import { DEFAULT_CHOICE, parseTrendView, type TrendChoice } from '@/lib/view/trendView';
import { makeRecord } from '@/tests/query/makeRecord';

/** The data of a page of trends, through its file, as a browser gets them. */
export function makeTrend({
  events = [],
  series = [],
}: {
  readonly events?: readonly (Partial<EventInput> & { readonly id: string; readonly date: string })[];
  readonly series?: readonly Series[];
}): TrendData {
  const record = { ...makeRecord({ events: [...events] }), series: [...series] };
  const { file, columns } = trendFile(record, '0.0.0');
  return readTrendFile(
    JSON.parse(JSON.stringify(file)) as TrendFile,
    readEventColumns(eventColumnBytes(columns).slice(0)),
  );
}

/** What the pipeline makes of a choice, with an address for the shared part. */
export const run = (data: TrendData, choice: Partial<TrendChoice>, search = ''): TrendResult =>
  runTrend(data, { shared: parseTrendView(search, '').shared, choice: { ...DEFAULT_CHOICE, ...choice } });

export const valuesOf = (result: TrendResult, line = 0): readonly (number | undefined)[] =>
  result.lines[line]?.points.map(({ value }) => value) ?? [];
