import { padded } from '@/lib/base/padded';
import { civilOfDay } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';

/** HTML writes years of four digits, from 1 on. */
const LAST_YEAR = 9999;

/** The start of a date as HTML's `datetime` wants it, no finer than what is known; undefined before year 1 and in deep time. */
export function machineDate(date: Edtf): string | undefined {
  if (!Number.isFinite(date.earliest)) return undefined;
  const { year, month, day } = civilOfDay(date.earliest);
  if (year < 1 || year > LAST_YEAR) return undefined;
  const known = date.is === 'date' || date.start.is !== 'date' ? date.precision : date.start.date.precision;
  if (known === 'month') return `${padded(year, 4)}-${padded(month, 2)}`;
  if (known === 'day' || known === 'hour' || known === 'minute' || known === 'second')
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return padded(year, 4);
}
