import type { Day } from '@/lib/time/day';

/** A stretch of time, half-open: [from, to). */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}
