import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { type ColumnChoice, chooseColumns, type WantedColumns } from '@/scripts/trend/chooseColumns';
import { orderPeriods } from '@/scripts/trend/orderPeriods';
import { findDecimalMark, isBlank, readNumber } from '@/scripts/trend/readNumber';
import { findDelimiter, splitTable, type TableRow } from '@/scripts/trend/splitTable';

/** A series as a file has it: one value a period, oldest first. */
export interface SeriesTable {
  readonly periods: readonly string[];
  readonly values: readonly number[];
  /** Place of each value among the data rows of the file, 0-based, oldest first; rows without a value count too. */
  readonly rows: readonly number[];
  /** Line of the file on which each value stands. */
  readonly lines: readonly number[];
  /** Rows a year; absent where periods are mere numbers. */
  readonly periodsPerYear?: number;
  /** What was guessed or set right while reading, a sentence each. */
  readonly notes: readonly string[];
}

/** More values than this are refused: a trend is read off a summary of them. */
const MAX_ROWS = 20_000;
/** Problems alike that are told one by one; the rest is counted. */
const MAX_TOLD = 5;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** Reads any delimited text with a period and a value on each row. `file` is the name that problems bear. */
export function readSeriesTable(
  text: string,
  file: string,
  wanted: WantedColumns = {},
): Result<SeriesTable, readonly Problem[]> {
  const clean = text.replace(/^\ufeff/, '');
  const delimiter = findDelimiter(clean);
  const rows = splitTable(clean, delimiter);
  const refuse = (problem: Omit<Problem, 'file'>): Result<never, readonly Problem[]> => failure([{ file, ...problem }]);
  if (rows.length === 0)
    return refuse({ message: 'missing table: (blank)', expected: 'a row for each period, with its value' });
  if (rows.length > MAX_ROWS + 1)
    return refuse({
      message: `unsupported length: ${rows.length.toLocaleString('en')} rows`,
      expected: `at most ${MAX_ROWS.toLocaleString('en')} values: sum or average them by month or year first`,
    });
  const columns = chooseColumns(rows, wanted);
  if (!columns.ok) return refuse(columns.failure);
  const wide = columns.value.hasHeader ? wideRows(rows, delimiter, file) : [];
  if (wide.length > 0) return failure(shortened(wide, file));
  const notes = [...(delimiter && delimiter !== ',' ? [`Columns are parted by ${DELIMITER_NAMES[delimiter]}.`] : [])];
  return readRows(rows, columns.value, file, [...notes, ...columns.value.notes]);
}

/** Rows with more cells than there are names: what stands in which column is then a guess. Empty cells at the end are none. */
function wideRows(
  [header, ...data]: readonly TableRow[],
  delimiter: string | undefined,
  file: string,
): readonly Problem[] {
  const width = header!.cells.length;
  const expected =
    delimiter === ','
      ? `${width} cells, as on line ${header!.line}; a number with a decimal comma in quotes, "100,5", or semicolons between the cells`
      : `${width} cells, as on line ${header!.line}`;
  return data.flatMap(({ cells, line }) => {
    const used = cells.findLastIndex((cell) => cell !== '') + 1;
    return used > width ? [{ file, line, message: `unsupported row: ${used} cells`, expected }] : [];
  });
}

function readRows(
  rows: readonly TableRow[],
  columns: ColumnChoice,
  file: string,
  notes: readonly string[],
): Result<SeriesTable, readonly Problem[]> {
  const data = columns.hasHeader ? rows.slice(1) : rows;
  const cellOf = (row: TableRow): string => row.cells[columns.value] ?? '';
  const mark = findDecimalMark(data.map(cellOf));
  const problems: Problem[] = [];
  if (mark === 'ambiguous') {
    const row = data.find((each) => /[.,]/.test(cellOf(each).slice(1)))!;
    const message = `ambiguous number: ${shorten(cellOf(row))}`;
    const expected = cellOf(row).includes(',')
      ? 'numbers without marks for thousands, or a decimal point'
      : 'numbers without marks for thousands, or as many decimals on every row';
    return failure([{ file, line: row.line, message, expected }]);
  }
  const values = data.map((row) => {
    const cell = cellOf(row);
    if (isBlank(cell)) return undefined;
    const number = readNumber(cell, mark);
    if (number !== undefined && Number.isFinite(number)) return number;
    problems.push({ file, line: row.line, message: `invalid number: ${shorten(cell)}`, expected: numberWords(cell) });
    return undefined;
  });
  const ordered = orderPeriods(
    data.map((row, index) => ({
      text: columns.period === undefined ? String(index + 1) : (row.cells[columns.period] ?? ''),
      line: row.line,
      value: values[index],
    })),
    file,
  );
  if (!ordered.ok) problems.push(...ordered.failure);
  if (problems.length > 0 || !ordered.ok) return failure(shortened(problems, file));
  const markNote = mark === 'comma' ? ['Values have a decimal comma.'] : [];
  return success({ ...ordered.value, notes: [...notes, ...markNote, ...ordered.value.notes] });
}

const numberWords = (cell: string): string =>
  /inf|∞/i.test(cell) || /^[+-]?\d/.test(cell)
    ? 'a finite number, as 1234.5 or 1234,5, alone in its cell'
    : 'a number; a cell without a value is left empty';

function shortened(problems: readonly Problem[], file: string): readonly Problem[] {
  const kindOf = ({ message }: Problem): string => message.split(':')[0]!;
  const kinds = [...new Set(problems.map(kindOf))];
  return kinds.flatMap((kind) => {
    const alike = problems.filter((problem) => kindOf(problem) === kind);
    const left = alike.length - MAX_TOLD;
    if (left <= 0) return alike;
    const rest = { file, message: `${kind}: ${left.toLocaleString('en')} more like it`, expected: alike[0]!.expected };
    return [...alike.slice(0, MAX_TOLD), rest];
  });
}
