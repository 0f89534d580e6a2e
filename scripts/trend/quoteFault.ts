import { type Problem, shorten } from '@/lib/base/problem';
import { readsAsData } from '@/scripts/trend/readCell';
import { commonest, type Delimiter, LINE_END, type SplitTable, type TableRow } from '@/scripts/trend/splitTable';

/** A column holds data where more of its cells than this share read as a number or a period. */
const MOST = 0.5;

/**
 * The first quote that never closes, or that closes on a later line and took in rows of the table. A quoted cell over several lines is
 * legal; it took in rows where its row lacks cells, or where one of its lines has the cells of a row, with numbers where rows have them.
 */
export function quoteFault(
  text: string,
  { rows, unclosedAt }: SplitTable,
  delimiter: Delimiter | undefined,
): Omit<Problem, 'file'> | undefined {
  const long = rows.filter(({ openedAt }) => openedAt !== undefined);
  if (long.length === 0 && unclosedAt === undefined) return undefined;
  const lines = text.split(LINE_END);
  const looksLikeRow = rowTest(rows, delimiter);
  const swallowing = long.find(
    (row) => lacksCells(row, rows) || lines.slice(row.line, row.lastLine).some((line) => looksLikeRow(line)),
  );
  const at = swallowing?.openedAt ?? unclosedAt;
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split(LINE_END);
  const [line, column] = [before.length, before.at(-1)!.length];
  const written = lines[line - 1]!;
  const isOpen = swallowing === undefined || swallowing.openedAt === unclosedAt;
  const runsTo = isOpen ? 'the end of the file' : `line ${swallowing.lastLine}, over what look like rows of the table`;
  return {
    line,
    column: column + 1,
    message: `invalid quote: ${shorten(written.slice(column))}`,
    expected: `a quote that closes in its cell: this one runs on to ${runsTo}. A quote that is meant as text is written twice, in a cell within quotes`,
    fix: `${written.slice(0, column)}${written.slice(column + 1)}`,
  };
}

const usualWidth = (rows: readonly TableRow[]): number =>
  commonest(rows.filter(({ openedAt }) => openedAt === undefined).map(({ cells }) => cells.length)) ?? 1;

const lacksCells = (row: TableRow, rows: readonly TableRow[]): boolean => row.cells.length < usualWidth(rows);

/** Whether a line of text has as many cells as rows have, and data where they have them. */
function rowTest(rows: readonly TableRow[], delimiter: Delimiter | undefined): (line: string) => boolean {
  const width = usualWidth(rows);
  const plain = rows.filter(({ openedAt, cells }) => openedAt === undefined && cells.length === width);
  const dataColumns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => plain.filter(({ cells }) => readsAsData(cells[column]!)).length > MOST * plain.length,
  );
  return (line) => {
    const cells = (delimiter === undefined ? [line] : line.split(delimiter)).map((cell) =>
      cell.trim().replace(/^"(.*)"$/, '$1'),
    );
    return (
      cells.length === width &&
      dataColumns.length > 0 &&
      dataColumns.every((column) => cells[column] === '' || readsAsData(cells[column]!)) &&
      dataColumns.some((column) => cells[column] !== '')
    );
  };
}
