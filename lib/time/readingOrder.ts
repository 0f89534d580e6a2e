import { compareValues } from '@/lib/base/compareValues';
import { civilOfDay, type Day } from '@/lib/time/day';
import { compareEdtf, type Edtf } from '@/lib/time/edtf';

/*
 * The order in which a reader meets events. By the first instant a date can mean, "2016" would stand before everything that happened in
 * 2016, and a consequence dated to a month before its cause dated to a day of it.
 */

/** The instant a date is listed under: the first it can mean, or, with an unknown or open start, the first its end can mean. Undefined with neither. */
export function filingDay(date: Edtf): Day | undefined {
  if (Number.isFinite(date.earliest)) return date.earliest;
  if (date.is === 'interval' && date.end.is === 'date') return date.end.date.earliest;
  return undefined;
}

/** Reading order, and total: the year a date is listed under (none comes last), the middle of what its start can mean, then `compareEdtf`. */
export function compareReading(a: Edtf, b: Edtf): number {
  return compareValues(yearOf(a), yearOf(b)) || compareValues(middle(a), middle(b)) || compareEdtf(a, b);
}

function yearOf(date: Edtf): number {
  const day = filingDay(date);
  return day === undefined ? Number.POSITIVE_INFINITY : civilOfDay(day).year;
}

/** Of a date, halfway through it; of an interval, halfway through its start, and -Infinity when that is open or unknown. In Days. */
function middle(date: Edtf): number {
  const start = date.is === 'date' ? date : date.start.is === 'date' ? date.start.date : undefined;
  return start ? start.earliest + (start.latest - start.earliest) / 2 : date.earliest;
}
