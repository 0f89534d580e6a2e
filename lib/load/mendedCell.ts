import { shorten } from '@/lib/base/problem';
import type { FieldPath } from '@/lib/model/written';

/** A list of more items than this is not repeated whole for one of them. */
const SHOWN_ITEMS = 8;

/** The ids of a cell that holds a list: `a; b`. */
export const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A text as one cell of a table: in quotes where a comma, a quote or a line end would part it. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The place of a cell in its table. */
interface Cell {
  /** Whether the table has such a column already. */
  readonly isThere: boolean;
  /** What a list holds, in order. */
  readonly items: readonly string[];
}

/** A cell with its new value and the column it belongs to; in a list, with that item replaced. */
export function mendedCell({ isThere, items }: Cell, [column, item]: FieldPath, text: string): string {
  const where = `in ${isThere ? 'the' : 'a new'} column ${String(column)}`;
  if (typeof item !== 'number') return `${csvCell(text)} ${where}`;
  const replaced = items[item];
  if (replaced !== undefined && items.length > SHOWN_ITEMS) return `${text} instead of ${shorten(replaced)} ${where}`;
  return `${csvCell(items.toSpliced(item, 1, text).join(';'))} ${where}`;
}
