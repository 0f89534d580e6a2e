import { isNumber, unitOf } from '@/scripts/trend/readCell';
import type { PeriodUnit } from '@/scripts/trend/readPeriod';
import type { TableRow } from '@/scripts/trend/splitTable';

/** A table in its parts. */
export interface TableParts {
  readonly header?: TableRow;
  readonly data: readonly TableRow[];
  /** Lines above the data that are no part of the table, in a sentence. */
  readonly notes: readonly string[];
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE_ROWS = 1000;

/**
 * The data begin at the first row with a number, or with a period of the unit that most rows have in its column: a value that is none
 * makes no header of a row. Of the rows above, the fullest names the columns, of equals the last; a lone cell is a title, `#` begins a comment.
 */
export function findHeader(rows: readonly TableRow[]): TableParts {
  const units = columnUnits(rows.slice(0, SAMPLE_ROWS));
  const isData = ({ cells }: TableRow): boolean =>
    !cells[0]!.startsWith('#') &&
    cells.some((cell, column) => isNumber(cell) || (units[column] !== undefined && unitOf(cell) === units[column]));
  const begin = rows.findIndex(isData);
  if (begin === -1) return { header: rows[0]!, data: rows.slice(1), notes: [] };
  const above = rows.slice(0, begin);
  const data = rows.slice(begin);
  const header = headerAmong(above, data[0]!);
  const left = above.filter((row) => row !== header).map(({ line }) => line);
  return { ...(header === undefined ? {} : { header }), data, notes: leftWords(left) };
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell !== '').length;

function headerAmong(above: readonly TableRow[], firstData: TableRow): TableRow | undefined {
  const isTitle = ({ cells }: TableRow): boolean => cells.length === 1 && firstData.cells.length > 1;
  const names = above.filter((row) => !isTitle(row));
  const plain = names.filter(({ cells }) => !cells[0]!.startsWith('#'));
  const candidates = plain.length > 0 ? plain : names;
  const most = candidates.reduce((width, row) => Math.max(width, filled(row)), 0);
  return candidates.findLast((row) => filled(row) === most);
}

function leftWords(lines: readonly number[]): readonly string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`Line ${lines[0]} is no part of the table.`];
  const isRun = lines.every((line, index) => index === 0 || line === lines[index - 1]! + 1);
  const named = isRun ? `${lines[0]}–${lines.at(-1)}` : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
  return [`Lines ${named} are no part of the table.`];
}

/** The unit of period that more than half of a column's cells have. */
function columnUnits(rows: readonly TableRow[]): readonly (PeriodUnit | undefined)[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<PeriodUnit, number>();
    for (const { cells } of rows) {
      const unit = unitOf(cells[column] ?? '');
      if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    const [unit, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
    return 2 * count > rows.length ? unit : undefined;
  });
}
