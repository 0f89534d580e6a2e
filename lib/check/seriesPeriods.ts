import { grouped } from '@/lib/base/grouped';
import { formatPlace, type Problem } from '@/lib/base/problem';
import type { SeriesRow } from '@/lib/model/record';
import type { Entry } from '@/lib/model/written';

type Row = Entry<SeriesRow>;

/** Rows that say the same thing twice, and periods that count the same days twice. */
export function checkSeriesPeriods(rows: readonly Row[]): readonly Problem[] {
  const sound = rows.filter(({ faulty }) => !faulty.has('period') && !faulty.has('category'));
  const byCategory = grouped(sound, ({ value }) => value.category);
  return [...repeatedRows(sound), ...[...byCategory.values()].flatMap(overlaps)];
}

/** A source may give a period again later, and another source may give it too: that is a vintage, or another account. */
const keyOf = ({ value: { period, category, published, source } }: Row): string =>
  JSON.stringify([period.text, category, published?.text, source]);

function repeatedRows(rows: readonly Row[]): readonly Problem[] {
  const first = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (row.faulty.has('published') || row.faulty.has('source')) continue;
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else problems.push(repeatedRow(row, earlier));
  }
  return problems;
}

const nameOf = ({ value: { period, category } }: Row): string =>
  category === undefined ? period.text : `${period.text}, ${category}`;

const repeatedRow = (row: Row, earlier: Row): Problem => ({
  ...row.written.placeOf(['period']),
  message: `duplicate row: ${nameOf(row)}`,
  expected: `another period, category, published or source; the first is at ${formatPlace(earlier.written.placeOf(['period']))}`,
});

/** Of one category: the same period in several rows is one period; two that share days would be counted twice. */
function overlaps(rows: readonly Row[]): readonly Problem[] {
  const periods = [...new Map(rows.toReversed().map((row) => [row.value.period.text, row])).values()];
  periods.sort((a, b) => a.value.period.earliest - b.value.period.earliest || startOf(a) - startOf(b));
  const problems: Problem[] = [];
  let last: Row | undefined;
  for (const row of periods) {
    if (last !== undefined && row.value.period.earliest < last.value.period.latest) problems.push(overlap(row, last));
    if (last === undefined || row.value.period.latest > last.value.period.latest) last = row;
  }
  return problems;
}

const startOf = ({ written }: Row): number => written.placeOf(['period']).line ?? 0;

const overlap = (row: Row, earlier: Row): Problem => ({
  ...row.written.placeOf(['period']),
  message: `ambiguous period: ${nameOf(row)}`,
  expected: `no day that ${earlier.value.period.text} covers too, at ${formatPlace(earlier.written.placeOf(['period']))}; counts that overlap go into categories or series of their own`,
});
