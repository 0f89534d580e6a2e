import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { DAYS_A_YEAR } from '@/lib/time/day';
import { coarsest, type Period, type PeriodUnit, readPeriod, settleSlashes } from '@/scripts/trend/readPeriod';

export interface DatedCell {
  readonly text: string;
  readonly line: number;
  readonly value: number | undefined;
}

export interface OrderedSeries {
  /** Rows a year; absent where periods are mere numbers. */
  readonly periodsPerYear?: number;
  readonly periods: readonly string[];
  readonly values: readonly number[];
  readonly rows: readonly number[];
  readonly lines: readonly number[];
  readonly notes: readonly string[];
}

/** Gaps that a note names. */
const MAX_NAMED = 3;

const UNITS_A_YEAR: Readonly<Record<Exclude<PeriodUnit, 'row'>, number>> = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
  week: DAYS_A_YEAR / 7,
  day: DAYS_A_YEAR,
};

interface Placed extends DatedCell {
  readonly ordinal: number;
}

/** Puts rows in the order of their periods, refuses what is no series (repeated or mixed periods), and says where it has gaps. */
export function orderPeriods(cells: readonly DatedCell[], file: string): Result<OrderedSeries, readonly Problem[]> {
  const texts = settleSlashes(cells.map(({ text }) => text));
  const readings = numberedRows(texts.map(readPeriod));
  const read = cells.map((cell, row) => ({ ...cell, period: readings[row] }));
  const unread = read.filter(({ period }) => period === undefined);
  if (unread.length > 0) return failure(unread.map((cell) => unreadable(cell, file)));
  const mixed = mixedUnits(read as readonly (DatedCell & { readonly period: Period })[], file);
  if (mixed) return failure([mixed]);
  const periods = coarsest(read.map(({ period }) => period!));
  const placed: readonly Placed[] = cells.map((cell, index) => ({ ...cell, ordinal: periods[index]!.ordinal }));
  const sorted = [...placed].sort((a, b) => a.ordinal - b.ordinal || a.line - b.line);
  const repeated = sorted.filter((cell, index) => index > 0 && sorted[index - 1]!.ordinal === cell.ordinal);
  if (repeated.length > 0) return failure(repeated.map((cell) => repeatedPeriod(cell, placed, file)));
  const filled = sorted.flatMap((cell, row) => (cell.value === undefined ? [] : [{ ...cell, row, value: cell.value }]));
  const isSorted = sorted.every((cell, index) => cell === placed[index]);
  const { unit } = periods[0]!;
  return success({
    ...(unit === 'row' ? {} : { periodsPerYear: UNITS_A_YEAR[unit] / (usualStep(sorted) ?? 1) }),
    periods: filled.map(({ text }) => text),
    values: filled.map(({ value }) => value),
    rows: filled.map(({ row }) => row),
    lines: filled.map(({ line }) => line),
    notes: [
      ...(isSorted ? [] : ['Rows were put in the order of their periods, oldest first.']),
      ...blankNote(sorted),
      ...gapNote(sorted),
    ],
  });
}

/** The largest number of a row that could be a year as well. */
const LAST_YEAR = 9999;

/** Numbers of rows that run on over 9999 are no years below it. A lone number far beyond the others is a slip in a year, and stays what it is. */
function numberedRows(read: readonly (Period | undefined)[]): readonly (Period | undefined)[] {
  if (!read.some((period) => period?.unit === 'row') || read.some((period) => !isNumbered(period))) return read;
  const numbers = read.map((period) => period!.ordinal).sort((a, b) => a - b);
  const over = numbers.findIndex((number) => number > LAST_YEAR);
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const longest = steps.reduce((most, step, index) => (index === over - 1 ? most : Math.max(most, step)), 0);
  if (over > 0 && steps[over - 1]! > longest) return read;
  return read.map((period) => ({ unit: 'row', ordinal: period!.ordinal }));
}

const isNumbered = (period: Period | undefined): boolean => period?.unit === 'row' || period?.unit === 'year';

const unreadable = ({ text, line }: DatedCell, file: string): Problem => ({
  file,
  line,
  message: `invalid period: ${shorten(text)}`,
  expected: /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)
    ? 'a date that can be read in one way only, as 2015-06-30'
    : 'a year, quarter, month, week or day, as 2015, 2015-Q2, 2015-06, 2015-W27 or 2015-06-30',
});

function mixedUnits(read: readonly (DatedCell & { readonly period: Period })[], file: string): Problem | undefined {
  const first = read[0];
  const other = read.find(({ period }) => period.unit !== first?.period.unit);
  if (first === undefined || other === undefined) return undefined;
  return {
    file,
    line: other.line,
    message: `unsupported mix of periods: ${shorten(other.text)}`,
    expected: `a ${first.period.unit} on every row, as “${shorten(first.text)}” on line ${first.line}`,
  };
}

function repeatedPeriod(cell: Placed, placed: readonly Placed[], file: string): Problem {
  const [before] = placed.filter(({ ordinal, line }) => ordinal === cell.ordinal && line < cell.line);
  return {
    file,
    line: cell.line,
    message: `duplicate period: ${shorten(cell.text)}`,
    expected: `one row a period; it is on line ${before?.line ?? cell.line} already`,
  };
}

function blankNote(sorted: readonly Placed[]): readonly string[] {
  const blank = sorted.filter(({ value }) => value === undefined);
  if (blank.length === 0) return [];
  const named = blank.slice(0, MAX_NAMED).map(({ text, line }) => `${text} (line ${line})`);
  const more = blank.length > named.length ? ` and ${blank.length - named.length} more` : '';
  return [`No value for ${named.join(', ')}${more}: left out, and its neighbours count as next to each other.`];
}

const stepsOf = (sorted: readonly Placed[]): readonly number[] =>
  sorted.slice(1).map((cell, index) => cell.ordinal - sorted[index]!.ordinal);

/** The median step from a period to the next. */
function usualStep(sorted: readonly Placed[]): number | undefined {
  const steps = [...stepsOf(sorted)].sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)];
}

/** Periods are evenly spaced when they step as they mostly do. Days of the week, or years a decade apart, are no gap. */
function gapNote(sorted: readonly Placed[]): readonly string[] {
  const steps = stepsOf(sorted);
  const usual = usualStep(sorted);
  if (usual === undefined) return [];
  const gaps = steps.flatMap((step, index) => (step > usual ? [index] : []));
  if (gaps.length === 0) return [];
  const named = gaps
    .slice(0, MAX_NAMED)
    .map((index) => `between ${sorted[index]!.text} (line ${sorted[index]!.line}) and ${sorted[index + 1]!.text}`);
  const more = gaps.length > named.length ? ` and in ${gaps.length - named.length} more places` : '';
  return [
    `Periods are missing ${named.join(', ')}${more}: the rows are taken as evenly spaced, and a slope is per row.`,
  ];
}
