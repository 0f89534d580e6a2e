import { padded } from '@/lib/base/padded';
import { asDay, civilOfDay, type Day, dayOfMonth } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import { formatDayWords } from '@/lib/time/words';
import type { Bin } from '@/lib/view/trendView';

/** Months in a bin. Bins are counted from the year 0, so that a decade begins with a year that ends in 0. */
export const MONTHS: Readonly<Record<Bin, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

const MONTHS_A_YEAR = 12;

/** Number of the bin that a day falls in. */
export function binOf(day: number, bin: Bin): number {
  const { year, month } = civilOfDay(asDay(day));
  return Math.floor((year * MONTHS_A_YEAR + month - 1) / MONTHS[bin]);
}

/** First day of a bin. */
export const binStart = (number: number, bin: Bin): Day => dayOfMonth(0, number * MONTHS[bin] + 1);

export const binRange = (number: number, bin: Bin): DayRange => ({
  from: binStart(number, bin),
  to: binStart(number + 1, bin),
});

/** The bin of the last instant before `to`. */
export function lastBin(to: number, bin: Bin): number {
  const number = binOf(to, bin);
  return binStart(number, bin) === to ? number - 1 : number;
}

/** The bin that holds the whole of a stretch of time; undefined where none does, or where it has no start or no end. */
export function binAround(from: number, to: number, bin: Bin): number | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const number = binOf(from, bin);
  return to <= binStart(number + 1, bin) ? number : undefined;
}

const HALVES = ['first half of', 'second half of'] as const;

/** "2016", "April 2016", "January to March 2016", "first half of 2016", "the 2010s". */
export function binWords(number: number, bin: Bin): string {
  const start = binStart(number, bin);
  if (bin !== 'half') return formatDayWords(start, bin);
  return `${HALVES[number & 1]} ${formatDayWords(start, 'year')}`;
}

/** For tables that machines read: EDTF, and an interval of months for a half-year, which EDTF has no word for. */
export function binText(number: number, bin: Bin): string {
  const { from, to } = binRange(number, bin);
  const month = (day: number): string => {
    const civil = civilOfDay(asDay(day));
    return `${yearText(civil.year)}-${padded(civil.month, 2)}`;
  };
  if (bin === 'year') return yearText(civilOfDay(from).year);
  if (bin === 'month') return month(from);
  const isLong = MONTHS[bin] > MONTHS_A_YEAR;
  return isLong
    ? `${yearText(civilOfDay(from).year)}/${yearText(civilOfDay(asDay(to - 1)).year)}`
    : `${month(from)}/${month(to - 1)}`;
}

function yearText(year: number): string {
  const digits = padded(Math.abs(year), 4);
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

export const BIN_WORDS: Readonly<Record<Bin, { readonly one: string; readonly many: string }>> = {
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  half: { one: 'half-year', many: 'half-years' },
  year: { one: 'year', many: 'years' },
  decade: { one: 'decade', many: 'decades' },
  century: { one: 'century', many: 'centuries' },
  millennium: { one: 'millennium', many: 'millennia' },
};
