import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { usualStep } from '@/lib/trend/usualStep';

/** A step from one period to the next. */
export interface Change {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  readonly change: number;
  /** Of the value before; absent where that was not above 0. */
  readonly share?: number;
}

/** The largest steps between neighbouring whole periods of a line, the largest first. A description: nothing is tested. */
export function largestChanges({ points }: Pick<TrendLine, 'points'>, most = 3): readonly Change[] {
  const step = usualStep(points);
  const changes = points.slice(1).flatMap((to, index): readonly Change[] => {
    const from = points[index]!;
    const isNext = from.bin === to.bin - step && from.segment === to.segment;
    if (!isNext || from.value === undefined || to.value === undefined) return [];
    if (from.state === 'partial' || to.state === 'partial') return [];
    const change = to.value - from.value;
    return [{ from, to, change, ...(from.value > 0 ? { share: change / from.value } : {}) }];
  });
  return changes
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.to.bin - b.to.bin)
    .slice(0, most);
}
