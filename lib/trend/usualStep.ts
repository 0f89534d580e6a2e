import { BIN_WORDS } from '@/lib/trend/periods';
import type { TrendPoint } from '@/lib/trend/trendLine';
import type { Bin } from '@/lib/view/trendView';

type Points = readonly Pick<TrendPoint, 'bin' | 'value'>[];

/** Bins from each value to the next. */
function distancesOf(points: Points): readonly number[] {
  const bins = points.filter(({ value }) => value !== undefined).map(({ bin }) => bin);
  return bins.slice(1).map((bin, index) => bin - bins[index]!);
}

/** One distance is no habit. */
const FEWEST = 2;

/**
 * Bins from a value to the next where more than half of them are as far apart: 5 of a census every five years that is told by year, else 1. What is farther
 * apart has a gap between. The one that can be more than half is found in one pass (Boyer and Moore 1991).
 */
export function usualStep(points: Points): number {
  const distances = distancesOf(points);
  let [step, votes] = [1, 0];
  for (const distance of distances) {
    if (votes === 0) step = distance;
    votes += distance === step ? 1 : -1;
  }
  const isUsual = distances.length >= FEWEST && 2 * distances.filter((each) => each === step).length > distances.length;
  return isUsual ? step : 1;
}

/** "every 5 years"; "a year" where each has a value. */
export function stepWords(step: number, bin: Bin): string {
  const { one, many } = BIN_WORDS[bin];
  return step === 1 ? `a ${one}` : `every ${step} ${many}`;
}
