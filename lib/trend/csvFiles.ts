import { quoted } from '@/lib/query/publicEventsCsv';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { DRAWN_COLUMNS, EVERYTHING_COLUMNS } from '@/lib/trend/csvColumns';
import { binRange, binText } from '@/lib/trend/periods';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendData } from '@/lib/trend/trendData';

const number = (value: number | undefined): string => (value === undefined ? '' : String(value));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.join(','), ...rows.map((cells) => cells.join(',')), ''].join('\r\n');

/** What is drawn, a row a point: UTF-8, CRLF (RFC 4180). `segment` counts declared breaks; values of two segments are not comparable. */
export function drawnCsv({ lines, bin }: Pick<TrendResult, 'lines' | 'bin'>): string {
  const rows = lines.flatMap((line) =>
    line.points.map(({ bin: at, value, low, high, spread, who, state, segment }) => {
      const { from, to } = binRange(at, bin);
      const days = [from, asDay(to - 1)].map((day) => quoted(formatDay(day, 'day')));
      return [
        ...[line.name, line.title, line.unit].map(quoted),
        quoted(binText(at, bin)),
        ...days,
        ...[value, low, high, spread].map(number),
        quoted(who ?? ''),
        state,
        String(segment),
      ];
    }),
  );
  return table(Object.keys(DRAWN_COLUMNS), rows);
}

/** Every row of every series, each vintage included, as published. */
export function everythingCsv({ series }: TrendData): string {
  const rows = series.flatMap(({ id, title, unit, rows: all }) =>
    all.map(({ period, category, value, low, high, level, published, status, source, locator, note }) => [
      ...[id, title, unit, period.text, category ?? ''].map(quoted),
      ...[value, low, high].map(number),
      ...[level, published?.text, status, source, locator, note].map((cell) => quoted(cell ?? '')),
    ]),
  );
  return table(Object.keys(EVERYTHING_COLUMNS), rows);
}
