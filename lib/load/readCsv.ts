import { nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import { csvCell, itemsOf, mendedCell } from '@/lib/load/mendedCell';
import { type CsvFault, type CsvRow, scanCsv } from '@/lib/load/scanCsv';
import type { SourceText } from '@/lib/load/sourceText';
import type { TableColumns } from '@/lib/model/csvColumns';
import type { FieldPath, FilePlace, Written } from '@/lib/model/written';

export interface CsvFile {
  /** The rows that could be read, whatever is wrong with others. */
  readonly items: readonly Written[];
  /** Fields that the heading has lost: reported once, not for every row. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const NO_COLUMNS: ReadonlySet<string> = new Set();
const unreadable = (problems: readonly Problem[]): CsvFile => ({ items: [], unread: NO_COLUMNS, problems });

const LIST_COLUMNS: ReadonlySet<string> = new Set(['places', 'people', 'threads', 'sources']);
const allOf = ({ required, optional }: TableColumns): readonly string[] => [...required, ...optional];

/** Reads a table: the first row names the columns, an empty cell is an absent field, lists are separated by `;`. */
export function readCsv(source: SourceText, table: TableColumns): CsvFile {
  const { rows, faults } = scanCsv(source.text);
  const quotes = faults.map((fault) => faultProblem(source, fault));
  const [header, ...body] = rows;
  if (header === undefined) return unreadable(quotes.length > 0 ? quotes : [missingColumns(source, table, [], 0)]);
  // A fault before the first row that could be read is one in the row of names: which column is which is not known.
  if (faults.some(({ offset }) => offset < header.offsets[0]!)) return unreadable(quotes);
  const columns = header.cells.map((cell) => cell.trim());
  const separator = otherSeparator(table, columns);
  if (separator !== undefined) return unreadable([separatorProblem(source, header, separator)]);
  const meant = meantColumns(table, columns);
  const isWhole = ({ cells }: CsvRow): boolean => cells.length === columns.length;
  return {
    items: body.filter(isWhole).map((row) => createRow(source, header, meant, row)),
    unread: lostColumns(table, meant),
    problems: [
      ...headerProblems(source, table, header, columns),
      ...quotes,
      ...body.filter((row) => !isWhole(row)).map((row) => raggedRow(source, columns.length, row)),
    ],
  };
}

/**
 * The names of columns as they are most likely meant, so that cells are checked beside a fault in their heading: a
 * misspelt name mended, and empty where nothing is near or a column is there twice. An empty one is not read.
 */
function meantColumns(table: TableColumns, columns: readonly string[]): readonly string[] {
  const known = allOf(table);
  const written = new Set(columns);
  const taken = new Set<string>();
  return columns.map((column) => {
    const isKnown = known.includes(column);
    const meant = isKnown ? column : nearest(column, known);
    if (meant === undefined || taken.has(meant) || (!isKnown && written.has(meant))) return '';
    taken.add(meant);
    return meant;
  });
}

/** Required columns that are not there; every column that is not there when one was not understood, for it may be any of them. */
const lostColumns = (table: TableColumns, meant: readonly string[]): ReadonlySet<string> => {
  const candidates = meant.includes('') ? allOf(table) : table.required;
  return new Set(candidates.filter((column) => !meant.includes(column)));
};

function faultProblem(source: SourceText, fault: CsvFault): Problem {
  const place = source.placeAt(fault.offset);
  const end = source.text.indexOf('\n', fault.offset);
  const rest = shorten(source.text.slice(fault.offset, end === -1 ? undefined : end));
  return fault.is === 'unclosed quote'
    ? {
        ...place,
        message: `missing quote: ${rest}`,
        expected: 'a second " at the end of the cell that this one opens',
      }
    : {
        ...place,
        message: `invalid quote: ${rest}`,
        expected:
          'a cell with a quote in it to stand in quotes, and the quote to be doubled: "the ""thirteen"" arrive"',
      };
}

/** The character between columns when it is no comma: what spreadsheets write in half the world. */
function otherSeparator({ required }: TableColumns, columns: readonly string[]): string | undefined {
  const [only] = columns;
  const isSeparator = (separator: string): boolean => only!.split(separator).includes(required[0]!);
  return columns.length === 1 ? [';', '\t', '|'].find(isSeparator) : undefined;
}

const separatorProblem = (source: SourceText, header: CsvRow, separator: string): Problem => ({
  ...source.placeAt(header.offsets[0]! + header.cells[0]!.indexOf(separator)),
  message: `unsupported separator: ${separator === '\t' ? 'a tab' : separator}`,
  expected: 'commas between columns; a semicolon separates the items of a list inside a cell',
  fix: header.cells[0]!.replaceAll(separator, ','),
});

/** A row of names more than twice as long as any could be is not repeated whole. */
const isShown = (table: TableColumns, columns: readonly string[]): boolean => columns.length <= 2 * allOf(table).length;

const missingColumns = (
  source: SourceText,
  table: TableColumns,
  columns: readonly string[],
  offset: number,
): Problem => ({
  ...source.placeAt(offset),
  message: `missing column: ${table.required.filter((column) => !columns.includes(column)).join(', ')}`,
  expected: `a first row with the columns ${table.required.join(',')}, separated by commas`,
});

/** What is wrong with the row of names. Every misspelt name is told at its place, and the first with the whole row mended: one fix for all. */
function headerProblems(
  source: SourceText,
  table: TableColumns,
  header: CsvRow,
  columns: readonly string[],
): readonly Problem[] {
  const known = allOf(table);
  const meant = meantColumns(table, columns);
  const mended = columns.map((column, index) => meant[index] || column);
  const problems: Problem[] = [];
  const first = columns.findIndex((column, index) => column !== mended[index]);
  const fixOf = (index: number): string | undefined => {
    if (!isShown(table, columns)) return meant[index] || undefined;
    return index === first ? mended.map(csvCell).join(',') : undefined;
  };
  columns.forEach((column, index) => {
    const place = source.placeAt(header.offsets[index]!);
    if (!known.includes(column)) {
      const fix = fixOf(index);
      problems.push({
        ...place,
        message: `unknown column: ${column === '' ? '(no name)' : shorten(column)}`,
        expected: `columns among ${known.join(', ')}`,
        ...(fix === undefined ? {} : { fix }),
      });
    } else if (columns.indexOf(column) !== index) {
      problems.push({ ...place, message: `duplicate column: ${column}`, expected: 'each column once' });
    }
  });
  // A misspelt name is already reported with its fix; a column that is simply not there is reported here.
  if (table.required.some((column) => !mended.includes(column)))
    problems.push(missingColumns(source, table, mended, header.offsets[0]!));
  return problems;
}

const raggedRow = (source: SourceText, columns: number, row: CsvRow): Problem => ({
  ...source.placeAt(row.offsets[0]!),
  message: `invalid row: ${row.cells.length} cells`,
  expected: `${columns} cells, as the first row has; a cell that holds a comma stands in quotes`,
});

function createRow(source: SourceText, header: CsvRow, columns: readonly string[], row: CsvRow): Written {
  const value: Record<string, unknown> = {};
  const lists = new Map<string, readonly string[]>();
  columns.forEach((column, index) => {
    const cell = row.cells[index]!.trim();
    if (cell === '' || column === '') return;
    const items = LIST_COLUMNS.has(column) ? itemsOf(cell) : undefined;
    if (items !== undefined) lists.set(column, items);
    value[column] = column === 'sources' ? items?.map((id) => ({ id })) : (items ?? cell); // an id stands for a citation
  });
  const placeIn = (line: CsvRow, path: FieldPath): FilePlace =>
    source.placeAt(line.offsets[Math.max(0, columns.indexOf(String(path[0])))]!);
  return {
    value,
    placeOf: (path) => placeIn(row, path),
    keyPlaceOf: (path) => placeIn(header, path),
    mended(path, text) {
      const column = String(path[0]);
      return mendedCell({ isThere: columns.includes(column), items: lists.get(column) ?? [] }, path, text);
    },
  };
}
