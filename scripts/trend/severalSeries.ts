import { type Problem, shorten } from '@/lib/base/problem';
import { type ColumnChoice, columnWords } from '@/scripts/trend/chooseColumns';
import type { TableRow } from '@/scripts/trend/splitTable';

/** Values of a column that a message names. */
const MAX_NAMED = 5;

interface Parting {
  readonly columns: readonly number[];
  /** What each row holds in them. */
  readonly held: readonly string[];
  readonly kinds: readonly string[];
}

/**
 * The column that tells several series of one table apart, as countries do, or all such columns together: each of its values has a
 * period once, and takes two rows or more on average. Of several columns the one with the fewest values. `ordinals` has the place of
 * every row's period.
 */
export function severalSeries(
  data: readonly TableRow[],
  { names, period, value }: ColumnChoice,
  ordinals: readonly number[],
): Omit<Problem, 'file'> | undefined {
  const width = data.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const partingBy = (columns: readonly number[]): Parting => {
    const held = data.map(({ cells }) => columns.map((column) => cells[column] ?? '').join(' '));
    return { columns, held, kinds: [...new Set(held)] };
  };
  const isFew = ({ kinds }: Parting): boolean => kinds.length > 1 && 2 * kinds.length <= data.length;
  const isOnce = ({ held }: Parting): boolean =>
    new Set(held.map((cell, row) => `${ordinals[row]} ${cell}`)).size === data.length;
  const few = Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== period && column !== value)
    .map((column) => partingBy([column]))
    .filter(isFew)
    .sort((a, b) => a.kinds.length - b.kinds.length);
  const together = partingBy(few.flatMap(({ columns }) => columns));
  const parting = [...few, together].find((each) => isFew(each) && isOnce(each));
  return parting && partingFault(parting, data, names);
}

function partingFault(
  { columns, held, kinds }: Parting,
  data: readonly TableRow[],
  names: readonly string[],
): Omit<Problem, 'file'> {
  const more = kinds.length > MAX_NAMED ? ` and ${kinds.length - MAX_NAMED} more` : '';
  const named = kinds.slice(0, MAX_NAMED).map((kind) => shorten(kind, 20));
  const said = columns.map((column) => columnWords(names, column)).join(' and ');
  return {
    line: data[held.findIndex((cell) => cell !== held[0])]!.line,
    message: `ambiguous series: ${said} ${columns.length > 1 ? 'hold' : 'holds'} ${kinds.length} values: ${named.join(', ')}${more}`,
    expected: `one row a period: keep the rows of one value of ${said}, as those of “${named[0]}”`,
  };
}
