import { nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import { type CsvFault, type CsvRow, scanCsv } from '@/lib/load/scanCsv';
import type { SourceText } from '@/lib/load/sourceText';
import type { FieldPath, FilePlace, Written } from '@/lib/model/written';

export interface CsvFile {
  readonly items: readonly Written[];
  readonly problems: readonly Problem[];
}

const REQUIRED_COLUMNS = ['id', 'date', 'kind', 'title'] as const;
const OPTIONAL_COLUMNS = [
  'reported',
  'added',
  'lane',
  'summary',
  'plain',
  'significance',
  'places',
  'people',
  'threads',
  'sources',
  'confidence',
] as const;
const LIST_COLUMNS: ReadonlySet<string> = new Set(['places', 'people', 'threads', 'sources']);

/** Columns that events/*.csv may have, the required ones first. */
export const CSV_COLUMNS: readonly string[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** Reads a table of events: the first row names the columns, an empty cell is an absent field, lists are separated by `;`. */
export function readCsv(source: SourceText): CsvFile {
  const { rows, fault } = scanCsv(source.text);
  const problems = fault === undefined ? [] : [faultProblem(source, fault)];
  const [header, ...body] = rows;
  if (header === undefined)
    return { items: [], problems: problems.length > 0 ? problems : [missingColumns(source, [], 0)] };
  const columns = header.cells.map((cell) => cell.trim());
  const separator = otherSeparator(columns);
  if (separator !== undefined) return { items: [], problems: [separatorProblem(source, header, separator)] };
  const faults = headerProblems(source, header, columns);
  if (faults.length > 0) return { items: [], problems: [...faults, ...problems] };
  const items: Written[] = [];
  for (const row of body) {
    if (row.cells.length === columns.length) items.push(createRow(source, header, columns, row));
    else problems.push(raggedRow(source, columns.length, row));
  }
  return { items, problems };
}

function faultProblem(source: SourceText, fault: CsvFault): Problem {
  const place = source.placeAt(fault.offset);
  const rest = source.text.slice(fault.offset);
  return fault.is === 'unclosed quote'
    ? {
        ...place,
        message: `missing quote: ${shorten(rest.split('\n')[0]!)}`,
        expected: 'a second " at the end of the cell that this one opens',
      }
    : {
        ...place,
        message: `invalid quote: ${shorten(rest.split('\n')[0]!)}`,
        expected:
          'a cell with a quote in it to stand in quotes, and the quote to be doubled: "the ""thirteen"" arrive"',
      };
}

/** The character between columns when it is no comma: what spreadsheets write in half the world. */
function otherSeparator(columns: readonly string[]): string | undefined {
  const [only] = columns;
  return columns.length === 1 ? [';', '\t', '|'].find((separator) => only!.split(separator).includes('id')) : undefined;
}

const separatorProblem = (source: SourceText, header: CsvRow, separator: string): Problem => ({
  ...source.placeAt(header.offsets[0]! + header.cells[0]!.indexOf(separator)),
  message: `unsupported separator: ${separator === '\t' ? 'a tab' : separator}`,
  expected: 'commas between columns; a semicolon separates the items of a list inside a cell',
  fix: header.cells[0]!.replaceAll(separator, ','),
});

const missingColumns = (source: SourceText, columns: readonly string[], offset: number): Problem => ({
  ...source.placeAt(offset),
  message: `missing column: ${REQUIRED_COLUMNS.filter((column) => !columns.includes(column)).join(', ')}`,
  expected: `a first row with the columns ${REQUIRED_COLUMNS.join(',')}, separated by commas`,
  fix: [...REQUIRED_COLUMNS, ...columns.filter((column) => OPTIONAL_COLUMNS.some((known) => known === column))].join(
    ',',
  ),
});

function headerProblems(source: SourceText, header: CsvRow, columns: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  columns.forEach((column, index) => {
    const place = source.placeAt(header.offsets[index]!);
    if (!CSV_COLUMNS.includes(column)) {
      const meant = nearest(column, CSV_COLUMNS);
      problems.push({
        ...place,
        message: `unknown column: ${column === '' ? '(no name)' : shorten(column)}`,
        expected: `columns among ${CSV_COLUMNS.join(', ')}`,
        ...(meant === undefined ? {} : { fix: columns.with(index, meant).join(',') }),
      });
    } else if (columns.indexOf(column) !== index) {
      problems.push({ ...place, message: `duplicate column: ${column}`, expected: 'each column once' });
    }
  });
  const unmet = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  // A misspelt name is already reported with its fix; a column that is simply not there is reported here.
  const offered = problems
    .map((problem) => problem.fix ?? '')
    .join(',')
    .split(',');
  if (unmet.some((column) => !offered.includes(column)))
    problems.push(missingColumns(source, columns, header.offsets[0]!));
  return problems;
}

const raggedRow = (source: SourceText, columns: number, row: CsvRow): Problem => ({
  ...source.placeAt(row.offsets[0]!),
  message: `invalid row: ${row.cells.length} cells`,
  expected: `${columns} cells, as the first row has; a cell that holds a comma stands in quotes`,
});

function createRow(source: SourceText, header: CsvRow, columns: readonly string[], row: CsvRow): Written {
  const value: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = row.cells[index]!.trim();
    if (cell !== '') value[column] = LIST_COLUMNS.has(column) ? listCell(column, cell) : cell;
  });
  const placeIn = (line: CsvRow, path: FieldPath): FilePlace =>
    source.placeAt(line.offsets[Math.max(0, columns.indexOf(String(path[0])))]!);
  return {
    value,
    placeOf: (path) => placeIn(row, path),
    keyPlaceOf: (path) => placeIn(header, path),
    mended: (path, text) =>
      `${String(path[0])}: ${mendedCell(row.cells[columns.indexOf(String(path[0]))] ?? '', path, text)}`,
  };
}

/** A cell with a new value; in a list, with that item replaced. */
function mendedCell(cell: string, path: FieldPath, text: string): string {
  const [, item] = path;
  return typeof item === 'number' ? itemsOf(cell).with(item, text).join(';') : text;
}

const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** `a; b` as ids, or as the citations that they stand for. */
const listCell = (column: string, cell: string): readonly unknown[] =>
  column === 'sources' ? itemsOf(cell).map((id) => ({ id })) : itemsOf(cell);
