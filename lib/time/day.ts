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

/** A time of day on a 24-hour clock; `second` may have a fraction of whole milliseconds. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The Gregorian calendar repeats after this many years, which are this many days. */
const YEARS_A_CYCLE = 400;
const DAYS_A_CYCLE = 146_097;
/** Days from 0000-03-01 to 1970-01-01. Years are counted from 1 March, so that the leap day is a year's last. */
const EPOCH_SHIFT = 719_468;
const MS_A_SECOND = 1000;
const MS_A_MINUTE = 60 * MS_A_SECOND;
const MS_A_HOUR = 60 * MS_A_MINUTE;
const MS_A_DAY = HOURS_A_DAY * MS_A_HOUR;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % YEARS_A_CYCLE === 0);
}

/** Days in a month of an astronomical year. `month` is 1 to 12. */
export function monthLength(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`invalid month: ${month}`);
  return month === 2 && isLeapYear(year) ? length + 1 : length;
}

/**
 * Midnight at the start of a civil date. `day` may run past the month's end and is carried; `month` must be 1 to 12.
 * Exact for all years whose days are safe integers. Method: H. Hinnant, "chrono-compatible low-level date algorithms".
 */
export function dayOfCivil({ year, month, day }: Civil): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / YEARS_A_CYCLE);
  const yearOfCycle = marchYear - cycle * YEARS_A_CYCLE;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return asDay(cycle * DAYS_A_CYCLE + dayOfCycle - EPOCH_SHIFT);
}

/** First instant of a month. Months outside 1 to 12 are carried into the years beside. */
export function dayOfMonth(year: number, month: number): Day {
  const carried = Math.floor((month - 1) / 12);
  return dayOfCivil({ year: year + carried, month: month - carried * 12, day: 1 });
}

/** First instant of an astronomical year. */
export function dayOfYear(year: number): Day {
  return dayOfCivil({ year, month: 1, day: 1 });
}

/** The civil date on which an instant falls. The inverse of `dayOfCivil` for whole days. */
export function civilOfDay(instant: Day): Civil {
  const shifted = Math.floor(instant) + EPOCH_SHIFT;
  const cycle = Math.floor(shifted / DAYS_A_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_A_CYCLE;
  const leaps = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365);
  const dayOfMarchYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const marchYear = yearOfCycle + cycle * YEARS_A_CYCLE;
  return {
    year: month <= 2 ? marchYear + 1 : marchYear,
    month,
    day: dayOfMarchYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** An instant of a civil date. 24:00 is the midnight that ends the day. */
export function dayOfCivilTime(civil: Civil, { hour, minute, second }: Clock): Day {
  const ms = hour * MS_A_HOUR + minute * MS_A_MINUTE + second * MS_A_SECOND;
  return asDay(dayOfCivil(civil) + ms / MS_A_DAY);
}

/** Civil date and time of day, to the nearest millisecond: float noise just before midnight belongs to the next day. */
export function civilTimeOfDay(instant: Day): { readonly civil: Civil; readonly clock: Clock } {
  const midnight = Math.floor(instant);
  const ms = Math.round((instant - midnight) * MS_A_DAY);
  if (ms === MS_A_DAY) return { civil: civilOfDay(asDay(midnight + 1)), clock: { hour: 0, minute: 0, second: 0 } };
  const hour = Math.floor(ms / MS_A_HOUR);
  const minute = Math.floor((ms - hour * MS_A_HOUR) / MS_A_MINUTE);
  const second = (ms - hour * MS_A_HOUR - minute * MS_A_MINUTE) / MS_A_SECOND;
  return { civil: civilOfDay(asDay(midnight)), clock: { hour, minute, second } };
}
