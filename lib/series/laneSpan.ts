import type { LaneMark } from '@/lib/series/seriesLane';

/** The time that the marks of a lane take, in days. */
export interface LaneSpan {
  readonly from: number;
  readonly to: number;
  /** Whether any mark is a figure alone that needs room before its end. */
  readonly hasFigures: boolean;
  /** Whether any mark goes on without an end, which needs room to be seen. */
  readonly goesOn: boolean;
}

/** @param marks at least one: a series without rows is refused. */
export function spanOf(marks: readonly LaneMark[]): LaneSpan {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mark of marks) {
    from = Math.min(from, mark.from);
    to = Math.max(to, mark.to);
  }
  return {
    from,
    to,
    hasFigures: marks.some(({ figure, goesOn }) => figure !== undefined && !goesOn),
    goesOn: marks.some(({ goesOn }) => goesOn === true),
  };
}
