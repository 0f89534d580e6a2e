import type { Day } from '@/lib/time/day';

/** The visible part of the time axis, half-open. Kept as two days and never as an accumulated transform, so 14 orders of zoom lose nothing. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}
