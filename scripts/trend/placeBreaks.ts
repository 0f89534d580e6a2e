import { type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import type { SeriesTable } from '@/scripts/trend/readSeriesTable';

export interface PlacedBreaks {
  /** First value after each break, among the values of the table. */
  readonly indices: readonly number[];
  readonly notes: readonly string[];
}

/** Finds declared breaks among the periods of a table. One at a row without a value is moved to the next that has one. */
export function placeBreaks(
  breaks: readonly string[],
  { rowPeriods, periods, rows }: SeriesTable,
): Result<PlacedBreaks, readonly Omit<Problem, 'file'>[]> {
  const problems: Omit<Problem, 'file'>[] = [];
  const indices: number[] = [];
  const notes: string[] = [];
  for (const written of breaks) {
    const row = rowPeriods.indexOf(written.trim());
    const index = rows.findIndex((place) => place >= row);
    if (row === -1)
      problems.push({
        message: `unknown period: ${shorten(written)}`,
        expected: `one of the file’s, as ${rowPeriods[0] ?? '(none)'}`,
      });
    else if (index <= 0)
      problems.push({
        message: `invalid break: ${shorten(written)}`,
        expected: `a period with values before and after it: a break at ${index === 0 ? 'the first value' : 'the end'} parts nothing`,
      });
    else {
      indices.push(index);
      if (rows[index] !== row)
        notes.push(`The break at ${shorten(written)}, which has no value, is before ${periods[index]}.`);
    }
  }
  return problems.length > 0 ? failure(problems) : success({ indices, notes });
}
