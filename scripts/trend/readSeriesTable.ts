import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { type ColumnChoice, chooseColumns, columnWords, type WantedColumns } from '@/scripts/trend/chooseColumns';
import { findDecimalMark } from '@/scripts/trend/findDecimalMark';
import { findHeader } from '@/scripts/trend/findHeader';
import { type OrderedSeries, orderPeriods } from '@/scripts/trend/orderPeriods';
import { quoteFault } from '@/scripts/trend/quoteFault';
import { type DecimalMark, isBlank, readNumber } from '@/scripts/trend/readNumber';
import { severalSeries } from '@/scripts/trend/severalSeries';
import { type Delimiter, findDelimiter, splitTable, type TableRow } from '@/scripts/trend/splitTable';
import { type CutDecimals, cutDecimals, periodsAcross, wideRows } from '@/scripts/trend/tableShape';

/** A series as a file has it: one value a period, oldest first; notes say what was guessed or set right while reading. */
export type SeriesTable = OrderedSeries;

/** What is asked for; what is absent is guessed. */
export interface WantedTable extends WantedColumns {
  readonly decimal?: DecimalMark | undefined;
}

/** More values than this are refused: a trend is read off a summary of them. */
const MAX_ROWS = 20_000;
/** Problems alike that are told one by one; the rest is counted. */
const MAX_TOLD = 5;

type Fault = Omit<Problem, 'file'>;

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** A year by its name, in the languages that tables come in; small numbers in such a column are years. */
const YEAR_NAMES = /(?<!\p{L})(?:years?|yr|fy|jahre?|années?|annees?|an|años?|anos?|anno|jaar|år|rok)(?!\p{L})/iu;

/** Reads any delimited text with a period and a value on each row. `file` is the name that problems bear. */
export function readSeriesTable(
  text: string,
  file: string,
  wanted: WantedTable = {},
): Result<SeriesTable, readonly Problem[]> {
  const read = readTable(text.replace(/^\ufeff/, ''), wanted);
  return read.ok ? read : failure(shortened(read.failure.map((fault) => ({ file, ...fault }))));
}

function readTable(text: string, wanted: WantedTable): Result<SeriesTable, readonly Fault[]> {
  const delimiter = findDelimiter(text);
  const table = splitTable(text, delimiter);
  if (table.rows.length === 0)
    return failure([{ message: 'missing table: (blank)', expected: 'a row for each period, with its value' }]);
  const quote = quoteFault(text, table, delimiter);
  if (quote) return failure([quote]);
  const parts = findHeader(table.rows);
  const { header, data } = parts;
  if (data.length > MAX_ROWS)
    return failure([
      {
        message: `unsupported length: ${data.length.toLocaleString('en')} rows`,
        expected: `at most ${MAX_ROWS.toLocaleString('en')} values: sum or average them by month or year first`,
      },
    ]);
  const above = table.rows.slice(0, table.rows.length - data.length);
  const across = periodsAcross(above, parts, delimiter);
  if (across) return failure([across]);
  const columns = chooseColumns(parts, wanted);
  if (!columns.ok) return failure([columns.failure]);
  const wide = header === undefined ? [] : wideRows(header, data, delimiter);
  if (wide.length > 0) return failure(wide);
  const { value, names } = columns.value;
  const cut = wanted.value === undefined ? cutDecimals(data, value, delimiter) : undefined;
  if (cut && header === undefined) return failure([ambiguousCells(cut, value)]);
  const series = readRows(data, columns.value, wanted.decimal);
  if (!series.ok) return series;
  const delimiterNote = delimiter && delimiter !== ',' ? [`Columns are parted by ${DELIMITER_NAMES[delimiter]}.`] : [];
  const cutNote = cut
    ? [
        `If ${columnWords(names, value + 1)} holds the decimals of ${columnWords(names, value)}, write the numbers in quotes, as "${cut.written}".`,
      ]
    : [];
  const notes = [...parts.notes, ...delimiterNote, ...columns.value.notes, ...cutNote, ...series.value.notes];
  return success({ ...series.value, notes });
}

function readRows(
  data: readonly TableRow[],
  columns: ColumnChoice,
  decimal: DecimalMark | undefined,
): Result<SeriesTable, readonly Fault[]> {
  const { period, value, names } = columns;
  const cellOf = (row: TableRow): string => row.cells[value] ?? '';
  const found = decimal === undefined ? findDecimalMark(data.map(cellOf)) : { mark: decimal };
  if (found === 'ambiguous')
    return failure([ambiguousNumber(data.find((row) => /[.,]/.test(cellOf(row).slice(1)))!, value)]);
  const read = data.map((row) => readValue(cellOf(row), row.line, found.mark));
  const faults = read.flatMap(({ fault }) => (fault ? [fault] : []));
  const ordered = orderPeriods(
    data.map((row, index) => ({
      text: period === undefined ? String(index + 1) : (row.cells[period] ?? ''),
      line: row.line,
      value: read[index]!.number,
    })),
    {
      naming: period === undefined ? 'places' : YEAR_NAMES.test(names[period] ?? '') ? 'years' : 'unknown',
      whyRepeated: (ordinals) => severalSeries(data, columns, ordinals),
    },
  );
  if (!ordered.ok) return failure([...faults, ...ordered.failure]);
  if (faults.length > 0) return failure(faults);
  const markNote = found.note === undefined ? [] : [found.note];
  return success({ ...ordered.value, notes: [...markNote, ...ordered.value.notes] });
}

function readValue(
  cell: string,
  line: number,
  mark: DecimalMark,
): { readonly number: number | undefined; readonly fault?: Fault } {
  if (isBlank(cell)) return { number: undefined };
  const number = readNumber(cell, mark);
  if (number !== undefined && Number.isFinite(number)) return { number };
  const fault = { line, message: `invalid number: ${shorten(cell)}`, expected: numberWords(cell) };
  return { number: undefined, fault };
}

/** Without a header nothing says how many columns there are. */
const ambiguousCells = ({ line, written }: CutDecimals, value: number): Fault => ({
  line,
  message: `ambiguous cells: ${shorten(written)}`,
  expected: `a number with a decimal comma in quotes, "${written}", or semicolons between the cells; where they are two columns of whole numbers, --value ${value + 1} chooses the first`,
});

function ambiguousNumber({ cells, line }: TableRow, value: number): Fault {
  const cell = cells[value]!;
  const plain = cell.includes(',') ? 'a decimal point' : 'as many decimals on every row';
  const options = (['point', 'comma'] as const).map(
    (mark) => `--decimal ${mark}, which reads ${readNumber(cell, mark)}`,
  );
  return {
    line,
    message: `ambiguous number: ${shorten(cell)}`,
    expected: `numbers without marks for thousands, or ${plain}; or ${options.join(', or ')}`,
  };
}

const numberWords = (cell: string): string =>
  /inf|∞/i.test(cell) || /^[+-]?\d/.test(cell)
    ? 'a finite number, as 1234.5 or 1234,5, alone in its cell'
    : 'a number; a cell without a value is left empty';

function shortened(problems: readonly Problem[]): readonly Problem[] {
  const kindOf = ({ message }: Problem): string => message.split(':')[0]!;
  const kinds = [...new Set(problems.map(kindOf))];
  return kinds.flatMap((kind) => {
    const alike = problems.filter((problem) => kindOf(problem) === kind);
    const [{ file, expected } = { file: '', expected: '' }] = alike;
    const left = alike.length - MAX_TOLD;
    if (left <= 0) return alike;
    return [
      ...alike.slice(0, MAX_TOLD),
      { file, message: `${kind}: ${left.toLocaleString('en')} more like it`, expected },
    ];
  });
}
