import { type DateParts, readDate } from '@/lib/time/dateParts';
import { formatDateParts } from '@/lib/time/dateWords';
import { civilOfDay, type Day } from '@/lib/time/day';
import type { Bound, Edtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { type BoundWords, formatInterval } from '@/lib/time/intervalWords';
import type { Precision } from '@/lib/time/precision';
import { formatYear } from '@/lib/time/yearWords';

/** How many years a readout of deep time is rounded to, at least. */
const COARSE_YEARS: Partial<Record<Precision, number>> = { millennium: 1000, century: 100, decade: 10 };
/** Beyond this a year is read out rounded. */
const LAST_PLAIN_YEAR = 9999;
const READOUT_DIGITS = 4;

/** A date as people read it, lower case, to stand inside a sentence: "7 April 2016", "about June 2015", "from 2015, continuing". */
export function formatEdtf(date: Edtf): string {
  if (date.is === 'date') return formatDateParts(partsOf(date.text));
  return formatInterval(boundWords(date.start), boundWords(date.end));
}

/** The unit an instant falls in, for readouts: "April 2016". Deep time is rounded to the unit and to four digits. */
export function formatDayWords(instant: Day, precision: Precision): string {
  const { year } = civilOfDay(instant);
  const coarse = COARSE_YEARS[precision];
  if (Math.abs(year) > LAST_PLAIN_YEAR && coarse !== undefined) return formatYear(roundYear(year, coarse), true);
  return formatDateParts(partsOf(formatDay(instant, precision)));
}

function boundWords(bound: Bound): BoundWords {
  return bound.is === 'date' ? partsOf(bound.date.text) : bound.is;
}

/** The text of a parsed date is always readable; anything else is a programmer's mistake. */
function partsOf(text: string): DateParts {
  const parts = readDate(text);
  if (!parts.ok) throw new Error(parts.failure.message);
  return parts.value;
}

function roundYear(year: number, coarse: number): number {
  const digits = String(Math.abs(year)).length;
  const step = Math.max(coarse, 10 ** (digits - READOUT_DIGITS));
  return Math.round(year / step) * step;
}
