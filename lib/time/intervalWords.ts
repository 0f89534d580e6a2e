import type { DateParts, DateShape } from '@/lib/time/dateParts';
import { formatBoundParts, formatClock, formatDateParts, formatOffset } from '@/lib/time/dateWords';
import { monthName } from '@/lib/time/months';
import { formatYear, formatYears } from '@/lib/time/yearWords';

/** An end that is a date comes with its parts; `open` goes on, `unknown` was not recorded. */
export type BoundWords = DateParts | 'open' | 'unknown';

/** An interval in words, saying nothing twice: "7–9 April 2016", "June 2015 – 2016", "from 2015, continuing". */
export function formatInterval(start: BoundWords, end: BoundWords): string {
  // Without a date at either end it is an open end alone.
  if (typeof start === 'string') return typeof end === 'string' ? 'continuing' : formatUntil(start, end);
  if (typeof end === 'string') return formatFrom(start, end);
  const joined = isPlain(start) && isPlain(end) ? joinShapes(start.shape, end.shape) : undefined;
  if (joined !== undefined) return joined;
  const dash = isPlain(start) && isPlain(end) ? '–' : 'to';
  return `${formatBoundParts(start)} ${dash} ${formatBoundParts(end)}`;
}

function formatFrom(start: DateParts, end: 'open' | 'unknown'): string {
  const text = formatBoundParts(start);
  return end === 'open' ? `from ${text}, continuing` : `from ${text}, end unknown`;
}

function formatUntil(start: 'open' | 'unknown', end: DateParts): string {
  const text = formatBoundParts(end);
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
function joinShapes(start: DateShape, end: DateShape): string | undefined {
  if (start.is === 'years' && end.is === 'years') return formatYears(start.year, end.year);
  if (start.is === 'month' && end.is === 'month') return joinMonths(start, end);
  if (start.is === 'day' && end.is === 'day') return joinDays(start, end);
  if (start.is === 'time' && end.is === 'time') return joinTimes(start, end);
  return undefined;
}

type ShapeOf<Is extends DateShape['is']> = Extract<DateShape, { is: Is }>;

function joinMonths(start: ShapeOf<'month'>, end: ShapeOf<'month'>): string | undefined {
  if (start.year !== end.year) return undefined;
  const last = `${monthName(end.month)} ${formatYear(end.year)}`;
  return start.month === end.month ? last : `${monthName(start.month)}–${last}`;
}

function joinDays(start: ShapeOf<'day'>, end: ShapeOf<'day'>): string | undefined {
  if (start.year !== end.year) return undefined;
  const last = `${end.day} ${monthName(end.month)} ${formatYear(end.year)}`;
  if (start.month !== end.month) return `${start.day} ${monthName(start.month)} – ${last}`;
  return start.day === end.day ? last : `${start.day}–${last}`;
}

function joinTimes(start: ShapeOf<'time'>, end: ShapeOf<'time'>): string | undefined {
  const sameDay = start.year === end.year && start.month === end.month && start.day === end.day;
  if (!sameDay || start.offset !== end.offset) return undefined;
  const { offset: _said, ...first } = start; // the shared offset follows the second time
  const text = formatDateParts({ shape: first, uncertain: false, approximate: false });
  return `${text}–${formatClock(end)}${formatOffset(end.offset)}`;
}
