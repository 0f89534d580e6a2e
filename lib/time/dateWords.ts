import type { DateParts, DateShape, TimeShape } from '@/lib/time/dateParts';
import { monthName, shortMonthName } from '@/lib/time/months';
import { formatMaskedYears, formatYear, type YearStyle } from '@/lib/time/yearWords';

/** `long` is for reading; `short` for labels and other tight places. */
export type WordStyle = YearStyle;

const QUARTER_MONTHS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;

/** One date in words, with its doubts: "about June 2015", "June 2015 (uncertain)". Short: "c. Jun 2015", "Jun 2015?". */
export function formatDateParts({ shape, uncertain, approximate }: DateParts, style: WordStyle): string {
  const named = shape.is === 'years' && shape.precision === 'year' && approximate;
  const text = named ? formatYear(shape.year, style, true) : approximate ? placed(shape, style) : said(shape, style);
  if (style === 'short') return `${approximate ? 'c. ' : ''}${text}${uncertain ? '?' : ''}`;
  return `${approximate ? 'about ' : ''}${text}${uncertain ? ' (uncertain)' : ''}`;
}

/** A date as one end of an interval: a season says no more "some time in", and a quarter no second "to". */
export function formatBoundParts(parts: DateParts, style: WordStyle): string {
  if (parts.shape.is === 'quarter') return formatDateParts(parts, style).replace(' to ', '–');
  if (parts.shape.is !== 'season' || parts.approximate) return formatDateParts(parts, style);
  return `${placed(parts.shape, style)}${parts.uncertain ? (style === 'short' ? '?' : ' (uncertain)') : ''}`;
}

export function formatMonthName(month: number, style: WordStyle): string {
  return style === 'long' ? monthName(month) : shortMonthName(month);
}

/** "14:30", "14:30:05"; to the hour: "between 14:00 and 15:00". Short: "14h". */
export function formatClock({ hour, minute, second }: TimeShape, style: WordStyle): string {
  if (minute === undefined)
    return style === 'long' ? `between ${two(hour)}:00 and ${two(hour + 1)}:00` : `${two(hour)}h`;
  return [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':');
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
function said(shape: DateShape, style: WordStyle): string {
  const text = placed(shape, style);
  if (style === 'short') return text;
  if (shape.is === 'someDay') return `some day in ${text}`;
  if (shape.is === 'someMonth') return `some month in ${text}`;
  if (shape.is === 'season') return `some time in ${text}`;
  return text;
}

/** The unit of the calendar a date lies in: "April 1985", "spring 2011". */
function placed(shape: DateShape, style: WordStyle): string {
  const year = formatYear(shape.year, style);
  switch (shape.is) {
    case 'years':
      return shape.precision === 'year' ? year : formatMaskedYears(shape.year, shape.lastYear, shape.precision, style);
    case 'season':
      return `${shape.season} ${year}`;
    case 'quarter':
      return style === 'long' ? `${quarterMonths(shape.quarter)} ${year}` : `Q${shape.quarter} ${year}`;
    case 'month':
      return `${formatMonthName(shape.month, style)} ${year}`;
    case 'someMonth':
      return year;
    case 'someDay':
      return shape.month === undefined ? year : `${formatMonthName(shape.month, style)} ${year}`;
    case 'day':
      return `${shape.day} ${formatMonthName(shape.month, style)} ${year}`;
    case 'time': {
      const date = `${shape.day} ${formatMonthName(shape.month, style)} ${year}`;
      return `${date}, ${formatClock(shape, style)}${formatOffset(shape.offset)}`;
    }
  }
}

function quarterMonths(quarter: number): string {
  const [first, last] = QUARTER_MONTHS[quarter - 1] ?? QUARTER_MONTHS[0];
  return `${monthName(first)} to ${monthName(last)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
