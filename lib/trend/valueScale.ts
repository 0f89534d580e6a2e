import { binWords } from '@/lib/trend/periods';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { Bin, ValueScale } from '@/lib/view/trendView';

/** A map from values to px from the top of a plot, and the values that get a line of their own. */
export interface PlacedScale {
  readonly ticks: readonly number[];
  y(value: number): number;
}

const MOST_LISTED = 3;

/** Why a log scale cannot show lines; undefined where it can. It has no place for 0 and less. */
export function logFault(lines: readonly TrendLine[], bin: Bin): string | undefined {
  const faults = lines.flatMap(({ title, points }) => {
    const bad = points.filter(
      ({ value, low }) => (value !== undefined && value <= 0) || (low !== undefined && low <= 0),
    );
    if (bad.length === 0) return [];
    const named = bad.slice(0, MOST_LISTED).map((point) => binWords(point.bin, bin));
    const rest = bad.length > MOST_LISTED ? ` and ${bad.length - MOST_LISTED} more` : '';
    return [`${title} has ${bad.length === 1 ? 'a value' : 'values'} of 0 or less (${named.join(', ')}${rest})`];
  });
  return faults.length > 0 ? `it has no place for 0: ${faults.join('; ')}. The scale is linear instead` : undefined;
}

const STEPS = [1, 2, 2.5, 5, 10];
/** Few lines: they are to read a height by, and no more. */
const MOST_TICKS = 6;

/** Steps from below the least to above the most, at round values. */
function linearTicks(least: number, most: number): readonly number[] {
  const span = most - least || Math.abs(most) || 1;
  const rough = span / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** 1, 10, 100 …; with 2 and 5 between where there are few. */
function logTicks(least: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least) + 1e-9), Math.ceil(Math.log10(most) - 1e-9)];
  const mantissas = last - first <= 2 ? [1, 2, 5] : [1];
  const all: number[] = [];
  for (let power = first; power <= Math.max(last, first + 1); power++)
    for (const mantissa of mantissas) all.push(Number((mantissa * 10 ** power).toPrecision(3)));
  const from = all.findLastIndex((tick) => tick <= least);
  const to = all.findIndex((tick) => tick >= most);
  const kept = all.slice(Math.max(0, from), to < 0 ? undefined : to + 1);
  const every = Math.ceil(kept.length / (MOST_TICKS + 2));
  return kept.length > 1
    ? kept.filter((_, index) => index % every === 0 || index === kept.length - 1)
    : [least / 2, most * 2];
}

/** The scale that shows all of some values on a plot of a height. A linear one of values above 0 begins at 0. */
export function placeScale(values: readonly number[], scale: ValueScale, heightPx: number): PlacedScale {
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as readonly [number, number]);
  if (!Number.isFinite(least)) return placeScale([0, 1], 'linear', heightPx);
  const ticks = scale === 'log' ? logTicks(least, most) : linearTicks(Math.min(0, least), Math.max(0, most));
  const along = scale === 'log' ? Math.log : (value: number): number => value;
  const [bottom, top] = [along(ticks[0]!), along(ticks.at(-1)!)];
  return { ticks, y: (value) => heightPx * (1 - (along(value) - bottom) / (top - bottom)) };
}
