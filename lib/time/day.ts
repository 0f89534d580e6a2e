/**
 * An instant: days since 1970-01-01T00:00, proleptic Gregorian, no time zone, fractions are hours.
 * A float64 holds 13.8 billion years (5e12 days) to within two minutes, and today to within a microsecond.
 */
export type Day = number & { readonly __unit: 'Day' };

export const asDay = (days: number): Day => days as Day;

export const HOURS_A_DAY = 24;
/** Mean length of a Gregorian year, in days. */
export const DAYS_A_YEAR = 365.2425;

/** A civil date with an astronomical year: 0 is 1 BCE, -1 is 2 BCE. `month` and `day` start at 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
