import { asDay, civilOfDay, DAYS_A_YEAR, type Day, dayOfCivil } from '@/lib/time/day';
import type { Precision } from '@/lib/time/precision';
import { formatDayWords } from '@/lib/time/words';
import type { TimeWindow } from '@/lib/view/window';

/** From the longest window down: how exact a reader wants its ends to be. */
const PRECISIONS: readonly (readonly [leastYears: number, precision: Precision])[] = [
  [8, 'year'],
  [0.5, 'month'],
  [0.006, 'day'], // two days
  [0, 'minute'],
];
/** The end of a window is the first instant outside it; what is said is the last inside. */
const INSIDE_SHARE = 1e-6;
const INSIDE_DAYS = 1e-3;

/** Years further away than this are rounded: nobody reads "14.214000061 billion years ago". */
const LEAST_ROUNDED_YEAR = 100_000;
/** Years are rounded to a hundredth of the window, to a power of ten. */
const ROUNDING_DIGITS = 2;

function roundDeep(day: Day, years: number): Day {
  const { year } = civilOfDay(day);
  if (Math.abs(year) < LEAST_ROUNDED_YEAR) return day;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(years)) - ROUNDING_DIGITS);
  return dayOfCivil({ year: Math.round(year / step) * step, month: 1, day: 1 });
}

/** A day in words, as exact as the window is short. */
export function dayWords(day: Day, window: TimeWindow): string {
  const years = (window.to - window.from) / DAYS_A_YEAR;
  const precision = PRECISIONS.find(([least]) => years >= least)?.[1] ?? 'minute';
  return formatDayWords(roundDeep(day, years), precision);
}

/** The last day of a window in words. */
export function endWords(window: TimeWindow): string {
  return dayWords(asDay(window.to - Math.min(INSIDE_DAYS, (window.to - window.from) * INSIDE_SHARE)), window);
}

/** A window in words: "October 2015 to December 2016"; one name where both ends have the same. */
export function windowWords(window: TimeWindow): string {
  const from = dayWords(window.from, window);
  const to = endWords(window);
  return from === to ? from : `${from} to ${to}`;
}

/** A stretch by its first and its last year: "1997 to 2016", and one year once: "2016". Far years are rounded as in a window. */
export function yearsWords({ from, to }: TimeWindow): string {
  const years = (to - from) / DAYS_A_YEAR;
  const [first, last] = [from, asDay(to - INSIDE_DAYS)].map((day) => formatDayWords(roundDeep(day, years), 'year'));
  return first === last ? first! : `${first} to ${last}`;
}
