import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import type { TableParts } from '@/scripts/trend/findHeader';
import { isNumber, unitOf } from '@/scripts/trend/readCell';
import { isBlank } from '@/scripts/trend/readNumber';
import type { TableRow } from '@/scripts/trend/splitTable';

/** Columns asked for by name or number; what is absent is guessed. */
export interface WantedColumns {
  readonly period?: string | undefined;
  readonly value?: string | undefined;
}

export interface ColumnChoice {
  /** Names of the columns; none in a table without a header. */
  readonly names: readonly string[];
  /** Absent in a table of values alone: rows are then numbered from 1. */
  readonly period?: number;
  readonly value: number;
  readonly notes: readonly string[];
}

const PERIOD_NAMES =
  /^(?:period|date|time|year|month|quarter|week|day|t|datum|jahr|monat|année|annee|mois|fecha|año|ano|anno|index)$/i;
const VALUE_NAMES = /^(?:value|values|y|count|counts|n|number|total|sum|rate|amount|wert|valeur|valor|anzahl)$/i;

/** Share of a column's cells that pass. */
function share(rows: readonly TableRow[], column: number, passes: (cell: string) => boolean): number {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter(passes).length / cells.length;
}

/** Most of a column reads as what it should be; the odd cell that does not is a problem of its own later. */
const MOST = 0.5;
/** Other columns that a note names. */
const MAX_NAMED = 3;

/** A column as words name it. */
export const columnWords = (names: readonly string[], column: number): string =>
  names[column] ? `“${shorten(names[column])}”` : `column ${column + 1}`;

/** Which columns hold period and value: as asked, by the usual names, else by what the cells look like. */
export function chooseColumns(
  { header, data }: TableParts,
  wanted: WantedColumns,
): Result<ColumnChoice, Omit<Problem, 'file'>> {
  const names = header?.cells ?? [];
  const line = (header ?? data[0])!.line;
  const width = Math.max(names.length, ...data.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const asked = { period: columnAsked(wanted.period, names, width), value: columnAsked(wanted.value, names, width) };
  const refused = askedWrongly(wanted, asked, names, width);
  if (refused) return failure({ line, ...refused });
  const numeric = columns.filter((column) => share(data, column, isNumber) > MOST);
  const dated = columns.filter((column) => share(data, column, (cell) => unitOf(cell) !== undefined) > MOST);
  const named = (pattern: RegExp, among: readonly number[]): number | undefined =>
    among.find((column) => pattern.test(names[column] ?? ''));
  const free = (column: number): boolean => column !== asked.value;
  const period =
    asked.period ??
    named(PERIOD_NAMES, columns.filter(free)) ??
    dated.find((column) => free(column) && !numeric.includes(column)) ??
    (numeric.length > 1 ? dated.find(free) : undefined);
  const others = numeric.filter((column) => column !== period);
  const value = asked.value ?? named(VALUE_NAMES, others) ?? others[0];
  if (value === undefined)
    return failure({
      line,
      message: `missing column: ${shorten((header ?? data[0])!.cells.join(' '))}`,
      expected: 'a column of numbers beside the column of periods',
    });
  const left = asked.value === undefined ? others.filter((column) => column !== value) : [];
  const notes = [
    ...guessNotes(names, width, period, value),
    ...sameNameNotes('period', names, period),
    ...sameNameNotes('value', names, value),
    ...leftNotes(
      names,
      left.filter((column) => !alikeOf(names, value).includes(column)),
    ),
  ];
  return success({ names, ...(period === undefined ? {} : { period }), value, notes });
}

/** The column of a name, or of a number from 1 where no column has it for a name; −1 where there is none. */
function columnAsked(name: string | undefined, names: readonly string[], width: number): number | undefined {
  if (name === undefined) return undefined;
  const isPlace = !names.includes(name) && /^\d{1,5}$/.test(name) && Number(name) >= 1 && Number(name) <= width;
  return isPlace ? Number(name) - 1 : names.indexOf(name);
}

type Role = 'period' | 'value';
type Asked = Readonly<Record<Role, number | undefined>>;

function askedWrongly(
  wanted: WantedColumns,
  asked: Asked,
  names: readonly string[],
  width: number,
): Pick<Problem, 'message' | 'expected'> | undefined {
  const key = (['period', 'value'] as const).find((each) => asked[each] === -1);
  if (key !== undefined)
    return {
      message: `unknown column: ${shorten(wanted[key]!)}`,
      expected:
        names.length > 0
          ? `one of ${names.map((name) => shorten(name)).join(', ')}`
          : `the number of a column, 1${width > 1 ? ` to ${width}` : ''}: the table has no header`,
    };
  if (asked.value === undefined || asked.value !== asked.period) return undefined;
  return {
    message: `duplicate column: ${shorten(wanted.value!)}`,
    expected: 'one column for --period and another for --value',
  };
}

function guessNotes(
  names: readonly string[],
  width: number,
  period: number | undefined,
  value: number,
): readonly string[] {
  if (width === 1 && names.length === 0) return ['Rows are numbered as periods.'];
  const periodWords =
    period === undefined ? 'rows are numbered as periods' : `periods are ${columnWords(names, period)}`;
  return [`Values are ${columnWords(names, value)}, ${periodWords}.`];
}

/** What chooses a column on the command line: its name where that is its own and needs no quotes, else its number. */
function optionFor(role: Role, names: readonly string[], column: number): string {
  const name = names[column] ?? '';
  const isOwn = names.indexOf(name) === names.lastIndexOf(name) && /^[\p{L}\p{N}_.][\p{L}\p{N}_.-]*$/u.test(name);
  return `--${role} ${isOwn ? name : column + 1}`;
}

const alikeOf = (names: readonly string[], column: number): readonly number[] =>
  names.flatMap((name, other) => (name !== '' && name === names[column] && other !== column ? [other] : []));

function sameNameNotes(role: Role, names: readonly string[], column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  const others = alikeOf(names, column);
  if (others.length === 0) return [];
  const options = others.map((other) => optionFor(role, names, other)).join(' or ');
  return [
    `${others.length + 1} columns are named ${columnWords(names, column)}: column ${column + 1} is taken; ${options} chooses another.`,
  ];
}

function leftNotes(names: readonly string[], left: readonly number[]): readonly string[] {
  const others = left.slice(0, MAX_NAMED);
  if (others.length === 0) return [];
  const words = others.map((column) => `${columnWords(names, column)} (${optionFor('value', names, column)})`);
  const more = left.length > others.length ? ` and ${left.length - others.length} more` : '';
  return [`Not used, though of numbers as well: ${words.join(', ')}${more}.`];
}
