import { binAround, binOf, binRange, lastBin } from '@/lib/trend/periods';
import type { Bin } from '@/lib/view/trendView';

/** When something happened, days, half-open; infinite where it has no start or no end. Undefined where nobody recorded it. */
export type EventInterval = { readonly from: number; readonly to: number } | undefined;

export interface EventCounts {
  /** Number of the first bin; the next follow without a gap. */
  readonly first: number;
  /** Events whose whole interval lies in the bin. */
  readonly placed: readonly number[];
  /** What a bin gets of the events not precise enough for one, if each is spread over its interval by the day. */
  readonly spread: readonly number[];
  /** Most events that can lie in the bin: all whose interval touches it. */
  readonly most: readonly number[];
  /** Events that no bin holds, with those that cannot be spread either. */
  readonly unplaced: number;
  /** Of these: they have no start, no end or no date, and can be spread over nothing. */
  readonly unbounded: number;
}

/** A count over more bins than this is refused: it says nothing that a coarser one does not. */
export const MOST_BINS = 5000;

/** Bins from the first to the last, those of the events that no bin holds included; undefined where there is none. */
function extentOf(intervals: readonly EventInterval[], bin: Bin): readonly [number, number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const interval of intervals) {
    if (!interval) continue;
    const { from, to } = interval;
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue;
    first = Math.min(first, binOf(from, bin));
    last = Math.max(last, lastBin(to, bin));
  }
  return Number.isFinite(first) ? [first, last] : undefined;
}

/**
 * Counts events by bin. An event counts in a bin only if its whole interval fits in it; the sum of `placed` and `unplaced` is the number of events.
 * Undefined where that would take more than {@link MOST_BINS} bins.
 */
export function countEvents(intervals: readonly EventInterval[], bin: Bin): EventCounts | undefined {
  const [first, last] = extentOf(intervals, bin) ?? [0, -1];
  const length = last - first + 1;
  if (length > MOST_BINS) return undefined;
  const [placed, spread, most] = [0, 1, 2].map(() => new Array<number>(length).fill(0)) as [
    number[],
    number[],
    number[],
  ];
  let [unplaced, unbounded] = [0, 0];
  for (const interval of intervals) {
    const number = interval && binAround(interval.from, interval.to, bin);
    if (number !== undefined) {
      placed[number - first]! += 1;
      most[number - first]! += 1;
      continue;
    }
    unplaced += 1;
    if (!interval || !Number.isFinite(interval.from) || !Number.isFinite(interval.to)) unbounded += 1;
    else spreadOver(interval, bin, first, spread, most);
  }
  return { first, placed, spread, most, unplaced, unbounded };
}

function spreadOver(
  { from, to }: NonNullable<EventInterval>,
  bin: Bin,
  first: number,
  spread: number[],
  most: number[],
): void {
  const last = lastBin(to, bin);
  for (let number = binOf(from, bin); number <= last; number++) {
    const range = binRange(number, bin);
    const days = Math.min(to, range.to) - Math.max(from, range.from);
    spread[number - first]! += days / (to - from);
    most[number - first]! += 1;
  }
}
