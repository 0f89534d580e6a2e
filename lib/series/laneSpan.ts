import type { LaneMark } from '@/lib/series/seriesLane';

/** The time that the marks of a lane take, in days. */
export interface LaneSpan {
  readonly from: number;
  readonly to: number;
  /** Whether any mark is a figure alone, which needs room before its end. */
  readonly hasFigures: boolean;
}

/** @param marks at least one: a series without rows is refused. */
export const spanOf = (marks: readonly LaneMark[]): LaneSpan => ({
  from: Math.min(...marks.map(({ from }) => from)),
  to: Math.max(...marks.map(({ to }) => to)),
  hasFigures: marks.some(({ figure }) => figure !== undefined),
});
