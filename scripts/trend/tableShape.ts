import { type Problem, shorten } from '@/lib/base/problem';
import type { TableParts } from '@/scripts/trend/findHeader';
import { readsAsData } from '@/scripts/trend/readCell';
import { type Period, readPeriod } from '@/scripts/trend/readPeriod';
import type { Delimiter, TableRow } from '@/scripts/trend/splitTable';

/** Rows with more cells than there are names: what stands in which column is then a guess. Empty cells at the end are none. */
export function wideRows(
  header: TableRow,
  data: readonly TableRow[],
  delimiter: Delimiter | undefined,
): readonly Omit<Problem, 'file'>[] {
  const width = header.cells.length;
  const expected =
    delimiter === ','
      ? `${width} cells, as on line ${header.line}; a number with a decimal comma in quotes, "100,5", or semicolons between the cells`
      : `${width} cells, as on line ${header.line}`;
  return data.flatMap(({ cells, line }) => {
    const used = cells.findLastIndex((cell) => cell !== '') + 1;
    return used > width ? [{ line, message: `unsupported row: ${used} cells`, expected }] : [];
  });
}

/** Decimals have seldom more digits; a count of over 999 is none. */
const DECIMALS = /^\d{1,3}$/;
const WHOLE = /^[+-]?\d+$/;

/** Decimals that a comma may have cut off the values. */
export interface CutDecimals {
  readonly line: number;
  /** The first of the numbers as it would then be. */
  readonly written: string;
}

/** Whole numbers in a column of values, and short whole ones in the next: `103,86` may be one number with a decimal comma. */
export function cutDecimals(
  data: readonly TableRow[],
  value: number,
  delimiter: Delimiter | undefined,
): CutDecimals | undefined {
  if (delimiter !== ',') return undefined;
  const written = (column: number): readonly string[] =>
    data.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  const [whole, decimals] = [written(value), written(value + 1)];
  if (decimals.length === 0 || !decimals.every((cell) => DECIMALS.test(cell))) return undefined;
  if (!whole.every((cell) => WHOLE.test(cell))) return undefined;
  const row = data.find(({ cells }) => (cells[value + 1] ?? '') !== '')!;
  return { line: row.line, written: `${row.cells[value]},${row.cells[value + 1]}` };
}

/** Fewer are no run of periods: at the end of a line behind a name, amid other names, and where no name stands before them. */
const FEWEST_PERIODS = { last: 2, amid: 3, first: 4 } as const;
/** Rows that a mend shows. */
const SHOWN_ROWS = 3;

/** A table whose periods run along a line above the data, or along their first where no header names its cells, with a series on each row below. */
export function periodsAcross(
  above: readonly TableRow[],
  { header, data }: TableParts,
  delimiter: Delimiter | undefined,
): Omit<Problem, 'file'> | undefined {
  const rows = [...above, ...data];
  for (let place = 0; place <= above.length && place < rows.length; place++) {
    const row = rows[place]!;
    const below = rows.slice(Math.max(place + 1, above.length));
    const run = periodRun(row, below);
    const isNamed = place === above.length && run !== undefined && (header?.cells[run.from] ?? '') !== '';
    if (run === undefined || isNamed) continue;
    const periods = row.cells.slice(run.from, run.to);
    return {
      line: row.line,
      message: `unsupported table: periods run along its line, ${shorten(periods[0]!)} to ${shorten(periods.at(-1)!)}`,
      expected: 'a row for each period, with its value: rows and columns turned about',
      ...turned(row, below[0], run, delimiter ?? ','),
    };
  }
  return undefined;
}

/** `1990 [YR1990]`, as some offices write years. */
const bare = (cell: string): string => cell.replace(/ \[.*\]$/, '');

interface Run {
  /** Columns [from, to). */
  readonly from: number;
  readonly to: number;
}

/** The longest run of cells that are periods of one unit, each later or each earlier than the last; undefined where a line has none. */
function periodRun({ cells }: TableRow, below: readonly TableRow[]): Run | undefined {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  const run = longestRun(cells.slice(0, end));
  const least = run.from === 0 ? FEWEST_PERIODS.first : run.to === end ? FEWEST_PERIODS.last : FEWEST_PERIODS.amid;
  if (run.to - run.from < least) return undefined;
  // Before a row's values stands its own period; before periods stand names.
  if (cells.slice(0, run.from).some(readsAsData)) return undefined;
  return isColumnOfPeriods(cells[run.from]!, below, run) ? undefined : run;
}

/** A first row of a table without a header may have such numbers; the column of its period then goes on as they do, in order or, for a short run, in any. */
function isColumnOfPeriods(first: string, below: readonly TableRow[], { from, to }: Run): boolean {
  if (below.length < 2) return false;
  const column = [first, ...below.map((row) => row.cells[from] ?? '')];
  if (to - from < FEWEST_PERIODS.first) return column.every((cell) => isHeading(readPeriod(cell)));
  const run = longestRun(column);
  return run.to - run.from === column.length;
}

/** Numbers below are seldom years, and often counts. */
const FIRST_YEAR = 1000;

function longestRun(cells: readonly string[]): Run {
  const periods = cells.map((cell) => readPeriod(bare(cell))).map((period) => (isHeading(period) ? period : undefined));
  /** 1 where the cell is later than the one before, −1 where it is earlier, 0 where they are no run. */
  const rise = (at: number): number => {
    const [before, own] = [periods[at - 1], periods[at]];
    return before === undefined || own?.unit !== before.unit ? 0 : Math.sign(own.ordinal - before.ordinal);
  };
  let longest: Run = { from: 0, to: 0 };
  let from = 0;
  periods.forEach((period, at) => {
    if (period === undefined) from = at + 1;
    else if (at > from && rise(at) === 0) from = at;
    else if (at > from + 1 && rise(at) !== rise(at - 1)) from = at - 1;
    if (at + 1 - from > longest.to - longest.from) longest = { from, to: at + 1 };
  });
  return longest;
}

const isHeading = (period: Period | undefined): boolean =>
  period !== undefined && period.unit !== 'row' && (period.unit !== 'year' || Math.abs(period.ordinal) >= FIRST_YEAR);

/** The first series below, turned about, as far as it is shown. */
function turned(
  header: TableRow,
  row: TableRow | undefined,
  { from, to }: Run,
  delimiter: string,
): { readonly fix?: string } {
  if (row === undefined) return {};
  const rows = header.cells
    .slice(from, Math.min(to, from + SHOWN_ROWS))
    .map((cell, index) => `${bare(cell)}${delimiter}${row.cells[from + index] ?? ''}`);
  const name = from === 0 ? 'value' : row.cells[0] || 'value';
  return { fix: [`period${delimiter}${name}`, ...rows, '…'].join('\n') };
}
