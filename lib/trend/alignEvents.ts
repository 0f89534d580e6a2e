import type { DatedEvent } from '@/lib/trend/nearEvents';
import { binAround } from '@/lib/trend/periods';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import type { Bin } from '@/lib/view/trendView';

/** One event's before and after. */
export interface AlignedTrace {
  readonly event: number;
  /** From `-around` to `around`; undefined where there is no value, or a declared break lies between. */
  readonly values: readonly (number | undefined)[];
}

/** A line around chosen events: offset 0 is the period of the event. */
export interface AlignedLine {
  readonly around: number;
  readonly traces: readonly AlignedTrace[];
  /** By offset: the median of the traces, and how many have a value there. */
  readonly median: readonly (number | undefined)[];
  readonly n: readonly number[];
  /** Different periods that the events of the traces are in. */
  readonly periods: number;
  /** Events that no single period holds, or in whose period the line has no value. */
  readonly left: readonly number[];
}

export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)];
}

/** Lays what a line did around each event over each other, `around` periods either side. Partial periods are left out. */
export function alignEvents(
  { points }: Pick<TrendLine, 'points'>,
  events: readonly DatedEvent[],
  around: number,
  bin: Bin,
): AlignedLine {
  const byBin = new Map<number, TrendPoint>(
    points.filter(({ state }) => state !== 'partial').map((point) => [point.bin, point]),
  );
  const traces: AlignedTrace[] = [];
  const left: number[] = [];
  const periods = new Set<number>();
  for (const { event, from, to } of events) {
    const number = binAround(from, to, bin);
    const own = number === undefined ? undefined : byBin.get(number);
    if (number === undefined || own?.value === undefined) {
      left.push(event);
      continue;
    }
    const values = Array.from({ length: 2 * around + 1 }, (_, index) => {
      const point = byBin.get(number - around + index);
      return point?.segment === own.segment ? point.value : undefined;
    });
    traces.push({ event, values });
    periods.add(number);
  }
  const columns = Array.from({ length: 2 * around + 1 }, (_, index) =>
    traces.flatMap(({ values }) => values[index] ?? []),
  );
  const n = columns.map(({ length }) => length);
  return { around, traces, median: columns.map(medianOf), n, periods: periods.size, left };
}
