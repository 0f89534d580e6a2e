import { padded } from '@/lib/base/padded';
import { type Civil, civilTimeOfDay, type Day } from '@/lib/time/day';
import type { Precision } from '@/lib/time/precision';

const MASK_WIDTHS = { millennium: 1000, century: 100, decade: 10 } as const;
/** Years of more digits take the letter prefix, and no month, mask or time after them. */
const MAX_PLAIN_YEAR = 9999;
const FIRST_QUARTER = 33;
const MONTHS_A_QUARTER = 3;

/**
 * The EDTF text of the unit that an instant falls in: `formatDay(day, 'month')` is `2016-04`.
 * Reading the text back covers the instant, taken to the millisecond.
 * A season has no months to tell it by and becomes its year, and so does every unit beside years of five digits or more.
 */
export function formatDay(instant: Day, precision: Precision): string {
  const { civil, clock } = civilTimeOfDay(instant);
  if (Math.abs(civil.year) > MAX_PLAIN_YEAR) return `Y${civil.year}`;
  const date = `${month(civil)}-${padded(civil.day, 2)}`;
  switch (precision) {
    case 'millennium':
    case 'century':
    case 'decade':
      return maskedYear(civil.year, MASK_WIDTHS[precision]);
    case 'year':
    case 'season':
      return year(civil.year);
    case 'quarter':
      return `${year(civil.year)}-${FIRST_QUARTER + Math.floor((civil.month - 1) / MONTHS_A_QUARTER)}`;
    case 'month':
      return month(civil);
    case 'day':
      return date;
    case 'hour':
      return `${date}T${padded(clock.hour, 2)}`;
    case 'minute':
      return `${date}T${padded(clock.hour, 2)}:${padded(clock.minute, 2)}`;
    case 'second':
      return `${date}T${padded(clock.hour, 2)}:${padded(clock.minute, 2)}:${padded(Math.floor(clock.second), 2)}`;
  }
}

function maskedYear(of: number, width: number): string {
  const digits = String(width).length - 1;
  return `${sign(of)}${padded(Math.floor(Math.abs(of) / width), 4 - digits)}${'X'.repeat(digits)}`;
}

function month(civil: Civil): string {
  return `${year(civil.year)}-${padded(civil.month, 2)}`;
}

function year(of: number): string {
  return `${sign(of)}${padded(Math.abs(of), 4)}`;
}

function sign(of: number): string {
  return of < 0 ? '-' : '';
}
