import { clampIndex } from '@/lib/base/clampIndex';
import { binOf, binStart, lastBin } from '@/lib/trend/periods';
import type { Bin } from '@/lib/view/trendView';

/** Bins of a stretch of time, made once, so that finding the bin of one of 100,000 days is a glance. */
export interface BinLocator {
  /** Number of the first bin; the next follow without a gap. */
  readonly first: number;
  /** First day of each bin, and the day after the last. */
  readonly starts: Float64Array;
  /** Index of the bin that a day of the stretch falls in. */
  indexOf(day: number): number;
  /** Index of the bin of the last instant before a day. */
  lastIndex(day: number): number;
}

/** The bins from `from` to `to`; undefined where they are more than `most`. */
export function createBinLocator(from: number, to: number, bin: Bin, most: number): BinLocator | undefined {
  const first = binOf(from, bin);
  const length = Math.max(first, lastBin(to, bin)) - first + 1;
  if (length > most) return undefined;
  const starts = Float64Array.from({ length: length + 1 }, (_, index) => binStart(first + index, bin));
  const perDay = length / (starts[length]! - starts[0]!);
  // Bins are of nearly one length: the guess is right, or one beside it.
  const indexOf = (day: number): number => {
    let index = clampIndex(Math.floor((day - starts[0]!) * perDay), length);
    while (index + 1 < length && day >= starts[index + 1]!) index += 1;
    while (index > 0 && day < starts[index]!) index -= 1;
    return index;
  };
  const lastIndex = (day: number): number => {
    const index = indexOf(day);
    return day === starts[index] ? Math.max(0, index - 1) : index;
  };
  return { first, starts, indexOf, lastIndex };
}
