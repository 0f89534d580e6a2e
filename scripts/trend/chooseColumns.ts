import type { Problem } from '@/lib/base/problem';
import { shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { isBlank, readNumber } from '@/scripts/trend/readNumber';
import { readPeriod } from '@/scripts/trend/readPeriod';
import type { TableRow } from '@/scripts/trend/splitTable';

/** Columns asked for by name; what is absent is guessed. */
export interface WantedColumns {
  readonly period?: string | undefined;
  readonly value?: string | undefined;
}

export interface ColumnChoice {
  readonly hasHeader: boolean;
  /** Absent in a table of values alone: rows are then numbered from 1. */
  readonly period?: number;
  readonly value: number;
  readonly notes: readonly string[];
}

const PERIOD_NAMES =
  /^(?:period|date|time|year|month|quarter|week|day|t|datum|jahr|monat|année|annee|mois|fecha|año|ano|anno|index)$/i;
const VALUE_NAMES = /^(?:value|values|y|count|counts|n|number|total|sum|rate|amount|wert|valeur|valor|anzahl)$/i;

const isNumber = (cell: string): boolean =>
  readNumber(cell, 'point') !== undefined || readNumber(cell, 'comma') !== undefined;

/** Share of a column's cells that pass. */
function share(rows: readonly TableRow[], column: number, passes: (cell: string) => boolean): number {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter(passes).length / cells.length;
}

/** Most of a column reads as what it should be; the odd cell that does not is a problem of its own later. */
const MOST = 0.5;

/** Which columns hold period and value: as asked, by the usual names, else by what the cells look like. */
export function chooseColumns(
  rows: readonly TableRow[],
  wanted: WantedColumns,
): Result<ColumnChoice, Omit<Problem, 'file'>> {
  const first = rows[0]!;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const hasHeader =
    rows.length > 1 && !first.cells.some((cell) => isNumber(cell)) && first.cells.some((cell) => !isBlank(cell));
  const names = hasHeader ? first.cells : [];
  const data = hasHeader ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, column) => column);
  for (const name of [wanted.period, wanted.value])
    if (name !== undefined && !names.includes(name))
      return failure({
        line: first.line,
        message: `unknown column: ${shorten(name)}`,
        expected: `one of ${names.join(', ')}`,
      });
  const numeric = columns.filter((column) => share(data, column, isNumber) > MOST);
  const dated = columns.filter((column) => share(data, column, (cell) => readPeriod(cell) !== undefined) > MOST);
  const named = (pattern: RegExp, among: readonly number[]): number | undefined =>
    among.find((column) => pattern.test(names[column] ?? ''));
  const at = (name: string | undefined): number | undefined => (name === undefined ? undefined : names.indexOf(name));
  const value = at(wanted.value);
  const free = (column: number): boolean => column !== value;
  const period =
    at(wanted.period) ??
    named(PERIOD_NAMES, columns.filter(free)) ??
    (width > 1 ? dated.find((column) => free(column) && (numeric.length > 1 || !numeric.includes(column))) : undefined);
  const others = numeric.filter((column) => column !== period);
  const chosen = value ?? named(VALUE_NAMES, others) ?? others[0];
  if (chosen === undefined)
    return failure({
      line: first.line,
      message: `missing column: ${shorten(first.cells.join(' '))}`,
      expected: 'a column of numbers beside the column of periods',
    });
  const said = (column: number): string => (names[column] ? `“${names[column]}”` : `column ${column + 1}`);
  const periodWords = period === undefined ? 'rows are numbered as periods' : `periods are ${said(period)}`;
  const notes =
    width > 1 || hasHeader ? [`Values are ${said(chosen)}, ${periodWords}.`] : ['Rows are numbered as periods.'];
  return success({ hasHeader, ...(period === undefined ? {} : { period }), value: chosen, notes });
}
