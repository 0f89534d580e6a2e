import type { StripHead } from '@/lib/layout/stripData';

/**
 * The head as a filter leaves it: lanes have the rows that are in use, and one that the filter emptied has none, so that it is no more
 * than the line of its title. What is looked for on the strip is then not between empty stretches of it.
 */
export function foldHead(head: StripHead, rowsInUse: readonly number[] | undefined): StripHead {
  if (!rowsInUse) return head;
  return { ...head, lanes: head.lanes.map((lane, index) => ({ ...lane, rows: rowsInUse[index]! })) };
}
