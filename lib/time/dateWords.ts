import { padded } from '@/lib/base/padded';
import type { DateParts, DateShape, TimeShape } from '@/lib/time/dateParts';
import { monthName } from '@/lib/time/months';
import { formatMaskedYears, formatYear } from '@/lib/time/yearWords';

const QUARTER_MONTHS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;

/** One date in words, with its doubts: "about June 2015", "June 2015 (uncertain)". */
export function formatDateParts({ shape, uncertain, approximate }: DateParts): string {
  const named = shape.is === 'years' && shape.precision === 'year' && approximate;
  const text = named ? formatYear(shape.year, true) : approximate ? placed(shape) : said(shape);
  return `${approximate ? 'about ' : ''}${text}${uncertain ? ' (uncertain)' : ''}`;
}

/** A date as one end of an interval: a season says no more "some time in", and a quarter no second "to". */
export function formatBoundParts(parts: DateParts): string {
  if (parts.shape.is === 'quarter') return formatDateParts(parts).replace(' to ', '–');
  if (parts.shape.is !== 'season' || parts.approximate) return formatDateParts(parts);
  return `${placed(parts.shape)}${parts.uncertain ? ' (uncertain)' : ''}`;
}

/** "14:30", "14:30:05"; to the hour: "between 14:00 and 15:00". */
export function formatClock({ hour, minute, second }: TimeShape): string {
  if (minute === undefined) return `between ${padded(hour, 2)}:00 and ${padded(hour + 1, 2)}:00`;
  return [hour, minute, ...(second === undefined ? [] : [second])].map((part) => padded(part, 2)).join(':');
}

/** " UTC", " UTC+9", " UTC−4:30"; nothing when no clock is named. */
export function formatOffset(offset: string | undefined): string {
  if (offset === undefined) return '';
  const [hours = '', minutes = '00'] = offset.split(':');
  if (offset === 'Z' || (Number(hours) === 0 && minutes === '00')) return ' UTC';
  const sign = offset.startsWith('-') ? '−' : '+';
  return ` UTC${sign}${Math.abs(Number(hours))}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** What an unspecified date says of itself: "some day in April 1985". Everything else is as placed. */
function said(shape: DateShape): string {
  const text = placed(shape);
  if (shape.is === 'someDay') return `some day in ${text}`;
  if (shape.is === 'someMonth') return `some month in ${text}`;
  if (shape.is === 'season') return `some time in ${text}`;
  return text;
}

/** The unit of the calendar a date lies in: "April 1985", "spring 2011". */
function placed(shape: DateShape): string {
  const year = formatYear(shape.year);
  switch (shape.is) {
    case 'years':
      return shape.precision === 'year' ? year : formatMaskedYears(shape.year, shape.lastYear, shape.precision);
    case 'season':
      return `${shape.season} ${year}`;
    case 'quarter':
      return `${quarterMonths(shape.quarter)} ${year}`;
    case 'month':
      return `${monthName(shape.month)} ${year}`;
    case 'someMonth':
      return year;
    case 'someDay':
      return shape.month === undefined ? year : `${monthName(shape.month)} ${year}`;
    case 'day':
      return `${shape.day} ${monthName(shape.month)} ${year}`;
    case 'time': {
      const date = `${shape.day} ${monthName(shape.month)} ${year}`;
      return `${date}, ${formatClock(shape)}${formatOffset(shape.offset)}`;
    }
  }
}

function quarterMonths(quarter: number): string {
  const [first, last] = QUARTER_MONTHS[quarter - 1] ?? QUARTER_MONTHS[0];
  return `${monthName(first)} to ${monthName(last)}`;
}
