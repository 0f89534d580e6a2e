import { addTo } from '@/lib/base/grouped';
import { binWords } from '@/lib/trend/periods';
import { rangeWords, shownValue } from '@/lib/trend/summary';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import type { Bin } from '@/lib/view/trendView';

/** One period of the table: what each line says of it, in words. */
export interface TableRow {
  readonly period: string;
  /** In the order of the lines; empty where a line says nothing. */
  readonly cells: readonly string[];
}

const STATES = { whole: '', provisional: 'provisional', partial: 'not the whole period' } as const;

function pointCell({ value, low, high, who, spread, state, older }: TrendPoint): string {
  const range = rangeWords(low, high);
  const main = value === undefined ? (range ?? '') : shownValue(value);
  if (main === '') return '';
  const notes = [
    who ?? '',
    value !== undefined && low !== high ? `${range} with imprecise dates` : '',
    spread !== undefined && spread > 0 ? `${shownValue(spread)} spread` : '',
    STATES[state],
    ...older.map(
      ({ value: was, published }) =>
        `also ${shownValue(was)}${published === undefined ? '' : `, published ${published}`}`,
    ),
  ].filter(Boolean);
  return notes.length > 0 ? `${main} (${notes.join('; ')})` : main;
}

export interface PeriodTable {
  readonly rows: readonly TableRow[];
  /** Periods that have no row. */
  readonly more: number;
}

/** So many rows are read at once: a page of thousands is slow. */
export const ROWS_AT_ONCE = 600;

/** Every point of every line as a table of periods, up to `most` of them: the picture in words. */
export function tableRows(lines: readonly TrendLine[], bin: Bin, most = ROWS_AT_ONCE): PeriodTable {
  const all = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.bin)))].sort((a, b) => a - b);
  const bins = all.slice(0, most);
  const last = bins.at(-1) ?? Number.NEGATIVE_INFINITY;
  const byBin = lines.map(({ points }) => {
    const groups = new Map<number, string[]>();
    for (const point of points) {
      if (point.bin <= last) addTo(groups, point.bin, pointCell(point));
    }
    return groups;
  });
  const rows = bins.map((number) => ({
    period: binWords(number, bin),
    cells: byBin.map((groups) => (groups.get(number) ?? []).filter(Boolean).join('; ')),
  }));
  return { rows, more: all.length - bins.length };
}
