import { type Problem, shorten } from '@/lib/base/problem';
import { readPeriod } from '@/scripts/trend/readPeriod';
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

/** Fewer than this are no run of periods; more where no name stands before them, as two whole numbers are a row of any table. */
const FEWEST_PERIODS = { named: 2, unnamed: 4 } as const;
/** Rows that a mend shows. */
const SHOWN_ROWS = 3;

/** A table whose periods run along a line, with a series on each row below. */
export function periodsAcross(
  above: readonly TableRow[],
  [first, ...data]: readonly TableRow[],
  delimiter: Delimiter | undefined,
): Omit<Problem, 'file'> | undefined {
  const candidates = first === undefined ? above : [...above, first];
  const rowsBelow = (row: TableRow): readonly TableRow[] =>
    row === first || first === undefined ? data : [first, ...data];
  for (const row of candidates) {
    const from = firstPeriod(row, rowsBelow(row));
    if (from === undefined) continue;
    const periods = row.cells.slice(from).filter((cell) => cell !== '');
    return {
      line: row.line,
      message: `unsupported table: periods run along its line, ${shorten(periods[0]!)} to ${shorten(periods.at(-1)!)}`,
      expected: 'a row for each period, with its value: rows and columns turned about',
      ...turned(row, rowsBelow(row)[0], from, delimiter ?? ','),
    };
  }
  return undefined;
}

/** `1990 [YR1990]`, as some offices write years. */
const bare = (cell: string): string => cell.replace(/ \[.*\]$/, '');

/** The column of the first of the periods that a line is made of, up to its end; undefined where it is not. */
function firstPeriod({ cells }: TableRow, below: readonly TableRow[]): number | undefined {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  const isName = (cell: string): boolean => readPeriod(bare(cell)) === undefined;
  const from = cells.slice(0, end).findLastIndex(isName) + 1;
  if (end - from < (from > 0 ? FEWEST_PERIODS.named : FEWEST_PERIODS.unnamed)) return undefined;
  const periods = cells.slice(from, end).map((cell) => readPeriod(bare(cell))!);
  const { unit, ordinal } = periods[0]!;
  const isRow = unit === 'row' || (unit === 'year' && Math.abs(ordinal) < 1000);
  if (isRow || !areSteady(periods.map((period) => (period.unit === unit ? period.ordinal : Number.NaN))))
    return undefined;
  // A first row of a table without a header may have two such numbers; its column then goes on as they do.
  const column = [cells[from]!, ...below.map((row) => row.cells[from] ?? '')].map((cell) => readPeriod(bare(cell)));
  const goesOn = below.length > 1 && areSteady(column.map((period) => period?.ordinal ?? Number.NaN));
  return goesOn ? undefined : from;
}

const areSteady = (ordinals: readonly number[]): boolean => {
  const step = ordinals[1]! - ordinals[0]!;
  return step !== 0 && ordinals.every((ordinal, index) => ordinal === ordinals[0]! + index * step);
};

/** The first series below, turned about, as far as it is shown. */
function turned(
  header: TableRow,
  row: TableRow | undefined,
  from: number,
  delimiter: string,
): { readonly fix?: string } {
  if (row === undefined) return {};
  const rows = header.cells
    .slice(from, from + SHOWN_ROWS)
    .map((cell, index) => `${bare(cell)}${delimiter}${row.cells[from + index] ?? ''}`);
  const name = from === 0 ? 'value' : row.cells[0] || 'value';
  return { fix: [`period${delimiter}${name}`, ...rows, '…'].join('\n') };
}
