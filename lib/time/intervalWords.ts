import type { DateParts, DateShape } from '@/lib/time/dateParts';
import {
  formatBoundParts,
  formatClock,
  formatDateParts,
  formatMonthName,
  formatOffset,
  type WordStyle,
} from '@/lib/time/dateWords';
import { formatYear, formatYears } from '@/lib/time/yearWords';

/** An end that is a date comes with its parts; `open` goes on, `unknown` was not recorded. */
export type BoundWords = DateParts | 'open' | 'unknown';

/** An interval in words, saying nothing twice: "7–9 April 2016", "June 2015 – 2016", "from 2015, continuing". */
export function formatInterval(start: BoundWords, end: BoundWords, style: WordStyle): string {
  // Without a date at either end it is an open end alone.
  if (typeof start === 'string') return typeof end === 'string' ? 'continuing' : formatUntil(start, end, style);
  if (typeof end === 'string') return formatFrom(start, end, style);
  const joined = isPlain(start) && isPlain(end) ? joinShapes(start.shape, end.shape, style) : undefined;
  if (joined !== undefined) return joined;
  const dash = isPlain(start) && isPlain(end) ? '–' : 'to';
  return `${formatBoundParts(start, style)} ${dash} ${formatBoundParts(end, style)}`;
}

function formatFrom(start: DateParts, end: 'open' | 'unknown', style: WordStyle): string {
  const text = formatBoundParts(start, style);
  if (style === 'short') return end === 'open' ? `from ${text}` : `${text} – ?`;
  return end === 'open' ? `from ${text}, continuing` : `from ${text}, end unknown`;
}

function formatUntil(start: 'open' | 'unknown', end: DateParts, style: WordStyle): string {
  const text = formatBoundParts(end, style);
  if (style === 'short') return start === 'open' ? `until ${text}` : `? – ${text}`;
  return start === 'open' ? `until ${text}, start open` : `until ${text}, start unknown`;
}

/** Whether a date stands without doubt and without a phrase of its own, so that a dash can follow it. */
function isPlain({ shape, uncertain, approximate }: DateParts): boolean {
  if (uncertain || approximate) return false;
  if (shape.is === 'years') return shape.precision === 'year';
  if (shape.is === 'time') return shape.minute !== undefined;
  return shape.is === 'month' || shape.is === 'day';
}

/** Two dates of one kind with what they share said once; undefined when each has to be said in full. */
function joinShapes(start: DateShape, end: DateShape, style: WordStyle): string | undefined {
  if (start.is === 'years' && end.is === 'years') return formatYears(start.year, end.year, style);
  if (start.is === 'month' && end.is === 'month') return joinMonths(start, end, style);
  if (start.is === 'day' && end.is === 'day') return joinDays(start, end, style);
  if (start.is === 'time' && end.is === 'time') return joinTimes(start, end, style);
  return undefined;
}

type ShapeOf<Is extends DateShape['is']> = Extract<DateShape, { is: Is }>;

function joinMonths(start: ShapeOf<'month'>, end: ShapeOf<'month'>, style: WordStyle): string | undefined {
  if (start.year !== end.year) return undefined;
  const last = `${formatMonthName(end.month, style)} ${formatYear(end.year, style)}`;
  return start.month === end.month ? last : `${formatMonthName(start.month, style)}–${last}`;
}

function joinDays(start: ShapeOf<'day'>, end: ShapeOf<'day'>, style: WordStyle): string | undefined {
  if (start.year !== end.year) return undefined;
  const last = `${end.day} ${formatMonthName(end.month, style)} ${formatYear(end.year, style)}`;
  if (start.month !== end.month) return `${start.day} ${formatMonthName(start.month, style)} – ${last}`;
  return start.day === end.day ? last : `${start.day}–${last}`;
}

function joinTimes(start: ShapeOf<'time'>, end: ShapeOf<'time'>, style: WordStyle): string | undefined {
  const sameDay = start.year === end.year && start.month === end.month && start.day === end.day;
  if (!sameDay || start.offset !== end.offset) return undefined;
  const { offset: _said, ...first } = start; // the shared offset follows the second time
  const text = formatDateParts({ shape: first, uncertain: false, approximate: false }, style);
  return `${text}–${formatClock(end, style)}${formatOffset(end.offset)}`;
}
