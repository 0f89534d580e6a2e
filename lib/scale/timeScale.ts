import { asDay, type Day } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';

/** An affine map from days to pixels along the axis; `x` and `invert` undo each other. */
export interface TimeScale {
  readonly window: DayRange;
  readonly lengthPx: number;
  readonly pxPerDay: number;
  /** Pixels from the start of the window. */
  x(day: Day): number;
  invert(px: number): Day;
}

/**
 * The scale that shows a window on `lengthPx` pixels. Everything is counted from the window's start: a product of a day and
 * a scale would lose the hour beside 2016, or the year beside the Big Bang.
 */
export function createTimeScale(window: DayRange, lengthPx: number): TimeScale {
  const { from, to } = window;
  if (!(to > from)) throw new RangeError(`invalid window: ${from} to ${to}`);
  if (!(lengthPx > 0)) throw new RangeError(`invalid length: ${lengthPx}`);
  const pxPerDay = lengthPx / (to - from);
  return {
    window,
    lengthPx,
    pxPerDay,
    x: (day) => (day - from) * pxPerDay,
    invert: (px) => asDay(from + px / pxPerDay),
  };
}
