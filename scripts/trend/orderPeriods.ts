import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { DAYS_A_YEAR } from '@/lib/time/day';
import { isSlashedDay, type Period, type PeriodUnit } from '@/scripts/trend/readPeriod';
import { type PeriodNaming, settlePeriods } from '@/scripts/trend/settlePeriods';

/** What is wrong with a column, whatever the name of its file. */
type Fault = Omit<Problem, 'file'>;

export interface DatedCell {
  readonly text: string;
  readonly line: number;
  readonly value: number | undefined;
}

export interface OrderedSeries {
  readonly periods: readonly string[];
  readonly values: readonly number[];
  /** Place of each value among the data rows of the file, 0-based, oldest first; rows without a value count too. */
  readonly rows: readonly number[];
  /** Periods of all those rows. */
  readonly rowPeriods: readonly string[];
  /** Line of the file on which each value stands. */
  readonly lines: readonly number[];
  /** Rows a year; absent where periods are mere numbers. */
  readonly periodsPerYear?: number;
  /** What was guessed or set right while reading, a sentence each. */
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

export interface PeriodColumn {
  readonly naming: PeriodNaming;
  /** Why periods are repeated, where the table has a column that tells; given the place of every row on the ladder of periods. */
  readonly whyRepeated: (ordinals: readonly number[]) => Fault | undefined;
}

/** Puts rows in the order of their periods, refuses what is no series (repeated or mixed periods), and says where it has gaps. */
export function orderPeriods(
  cells: readonly DatedCell[],
  { naming, whyRepeated }: PeriodColumn,
): Result<OrderedSeries, readonly Fault[]> {
  const { readings, expected, notes } = settlePeriods(
    cells.map(({ text }) => text),
    naming,
  );
  const unread = cells.filter((_, row) => readings[row] === undefined);
  if (unread.length > 0) return failure(unread.map((cell) => unreadable(cell, expected)));
  const read = cells.map((cell, row) => ({ ...cell, period: readings[row]! }));
  const mixed = mixedUnits(read);
  if (mixed) return failure([mixed]);
  const placed: readonly Placed[] = read.map(({ period, ...cell }) => ({ ...cell, ordinal: period.ordinal }));
  const sorted = [...placed].sort((a, b) => a.ordinal - b.ordinal || a.line - b.line);
  const repeated = sorted.filter((cell, index) => index > 0 && sorted[index - 1]!.ordinal === cell.ordinal);
  if (repeated.length > 0) {
    const why = whyRepeated(placed.map(({ ordinal }) => ordinal));
    return failure(why ? [why] : repeated.map((cell) => repeatedPeriod(cell, placed)));
  }
  const isSorted = sorted.every((cell, index) => cell === placed[index]);
  const orderNotes = isSorted ? [] : ['Rows were put in the order of their periods, oldest first.'];
  return success({
    ...seriesOf(sorted, readings[0]?.unit ?? 'row'),
    notes: [...notes, ...orderNotes, ...blankNote(sorted), ...gapNote(sorted)],
  });
}

function seriesOf(sorted: readonly Placed[], unit: PeriodUnit): Omit<OrderedSeries, 'notes'> {
  const filled = sorted.flatMap((cell, row) => (cell.value === undefined ? [] : [{ ...cell, row, value: cell.value }]));
  return {
    ...(unit === 'row' ? {} : { periodsPerYear: UNITS_A_YEAR[unit] / (usualStep(sorted) ?? 1) }),
    rowPeriods: sorted.map(({ text }) => text),
    periods: filled.map(({ text }) => text),
    values: filled.map(({ value }) => value),
    rows: filled.map(({ row }) => row),
    lines: filled.map(({ line }) => line),
  };
}

const unreadable = ({ text, line }: DatedCell, expected: string): Fault => ({
  line,
  message: `invalid period: ${shorten(text)}`,
  expected: isSlashedDay(text) ? 'a date that can be read in one way only, as 2015-06-30' : expected,
});

function mixedUnits(read: readonly (DatedCell & { readonly period: Period })[]): Fault | undefined {
  const first = read[0];
  const other = read.find(({ period }) => period.unit !== first?.period.unit);
  if (first === undefined || other === undefined) return undefined;
  return {
    line: other.line,
    message: `unsupported mix of periods: ${shorten(other.text)}`,
    expected: `a ${first.period.unit} on every row, as “${shorten(first.text)}” on line ${first.line}`,
  };
}

function repeatedPeriod(cell: Placed, placed: readonly Placed[]): Fault {
  const [before] = placed.filter(({ ordinal, line }) => ordinal === cell.ordinal && line < cell.line);
  return {
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
