import { padded } from '@/lib/base/padded';
import { numberWords } from '@/lib/series/valueWords';
import { asDay, civilOfDay, type Day, dayOfMonth } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import type { Precision } from '@/lib/time/precision';
import { formatDayWords } from '@/lib/time/words';
import { formatYears, LAST_DEEP_YEAR } from '@/lib/time/yearWords';
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
  '10kyr': 12e4,
  '100kyr': 12e5,
  '1myr': 12e6,
  '10myr': 12e7,
  '100myr': 12e8,
  '1gyr': 12e9,
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

/** "2016", "April 2016", "January to March 2016", "first half of 2016", "the 2010s", "67–66 million years ago". */
export function binWords(number: number, bin: Bin): string {
  if (isDeep(bin)) return deepWords(number, MONTHS[bin] / MONTHS_A_YEAR);
  const start = binStart(number, bin);
  if (bin !== 'half') return formatDayWords(start, bin);
  return `${HALVES[number & 1]} ${formatDayWords(start, 'year')}`;
}

type DeepBin = Exclude<Bin, Precision | 'half'>;
/** Beyond a millennium a date has no word for the unit. */
const isDeep = (bin: Bin): bin is DeepBin => MONTHS[bin] > MONTHS.millennium;

/** Ends of a deep bin, as round as it is: nobody tells a year in ten thousand. */
function deepWords(number: number, years: number): string {
  const [from, to] = [number * years, (number + 1) * years];
  if (to <= LAST_DEEP_YEAR) return formatYears(from, to);
  const [first, last] = from < 0 ? [-from, Math.max(1, -to)] : [Math.max(1, from), to];
  return `${numberWords(first)}–${numberWords(last)} ${from < 0 ? 'BCE' : 'CE'}`;
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

function periodsOf(length: string): { readonly one: string; readonly many: string } {
  return { one: `period of ${length}`, many: `periods of ${length}` };
}

export const BIN_WORDS: Readonly<Record<Bin, { readonly one: string; readonly many: string }>> = {
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  half: { one: 'half-year', many: 'half-years' },
  year: { one: 'year', many: 'years' },
  decade: { one: 'decade', many: 'decades' },
  century: { one: 'century', many: 'centuries' },
  millennium: { one: 'millennium', many: 'millennia' },
  '10kyr': periodsOf('10,000 years'),
  '100kyr': periodsOf('100,000 years'),
  '1myr': periodsOf('1 million years'),
  '10myr': periodsOf('10 million years'),
  '100myr': periodsOf('100 million years'),
  '1gyr': periodsOf('1 billion years'),
};
