import { type Problem, shorten } from '@/lib/base/problem';
import { type ColumnChoice, columnWords } from '@/scripts/trend/chooseColumns';
import type { TableRow } from '@/scripts/trend/splitTable';

/** Values of a column that a message names. */
const MAX_NAMED = 5;

/**
 * The column that tells several series of one table apart, as countries do: each of its values has a period once, and takes two rows
 * or more on average. Of several such columns the one with the fewest values. `ordinals` has the place of every row's period.
 */
export function severalSeries(
  data: readonly TableRow[],
  { names, period, value }: ColumnChoice,
  ordinals: readonly number[],
): Omit<Problem, 'file'> | undefined {
  const width = Math.max(...data.map(({ cells }) => cells.length));
  const parting = Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== period && column !== value)
    .map((column) => ({ column, held: data.map(({ cells }) => cells[column] ?? '') }))
    .map(({ column, held }) => ({ column, held, kinds: [...new Set(held)] }))
    .filter(({ held, kinds }) => {
      const pairs = new Set(held.map((cell, row) => `${ordinals[row]} ${cell}`));
      return kinds.length > 1 && 2 * kinds.length <= data.length && pairs.size === data.length;
    })
    .sort((a, b) => a.kinds.length - b.kinds.length)[0];
  if (parting === undefined) return undefined;
  const { column, held, kinds } = parting;
  const more = kinds.length > MAX_NAMED ? ` and ${kinds.length - MAX_NAMED} more` : '';
  const named = kinds.slice(0, MAX_NAMED).map((kind) => shorten(kind, 20));
  const said = columnWords(names, column);
  return {
    line: data[held.findIndex((cell) => cell !== held[0])]!.line,
    message: `ambiguous series: ${said} holds ${kinds.length} values: ${named.join(', ')}${more}`,
    expected: `one row a period: keep the rows of one value of ${said}, as those of “${named[0]}”`,
  };
}
