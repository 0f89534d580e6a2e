import { formatPlace, type Problem } from '@/lib/base/problem';
import type { SeriesHead, SeriesRow } from '@/lib/model/record';
import type { Entry, SeriesTable } from '@/lib/model/written';

type Turn = SeriesHead['turns'][number];
interface Interval {
  readonly earliest: number;
  readonly latest: number;
}

/** A turn that may lie anywhere in a longer part of what the rows cover says nothing a model can be held against. */
const LONGEST_SHARE = 1 / 5;

const length = ({ earliest, latest }: Interval): number => latest - earliest;
const isBounded = (each: Interval): boolean => Number.isFinite(length(each));
const overlap = (a: Interval, b: Interval): boolean => a.earliest < b.latest && a.latest > b.earliest;

/** What is wrong with the time of a turn: it has no ends, no row that can be tested covers it, it is hardly a time at all, or a break explains it. */
export function turnTimeProblems(
  entry: Entry<SeriesHead>,
  { at }: Turn,
  index: number,
  table: SeriesTable | undefined,
): readonly Problem[] {
  const { value, written, faulty } = entry;
  const path = ['turns', index, 'at'];
  const problem = { ...written.placeOf(path), message: `invalid at: ${at.text}` };
  if (!isBounded(at))
    return [{ ...problem, expected: 'a date with a beginning and an end: the period in which the trend turns' }];
  const rows = table?.rows.entries.filter((row) => !row.faulty.has('period')).map((row) => row.value) ?? [];
  if (rows.length === 0 || table?.rows.complete === false) return [];
  // "Until 1998" covers every year before, and tells of none.
  const bounded = rows.filter(({ period }) => isBounded(period));
  const touched = bounded.filter(({ period }) => overlap(period, at));
  const mended = (row: SeriesRow | undefined) =>
    row === undefined ? {} : { fix: written.mended(path, row.period.text) };
  if (touched.length === 0) {
    const expected = `a time that a row of series/${table!.id}.csv covers, one with a beginning and an end`;
    return [{ ...problem, expected, ...mended(nearestRow(bounded, at)) }];
  }
  if (isTooLong(at, bounded, touched)) {
    const expected = 'the few periods in which the trend turns: at most a fifth of what the rows cover';
    const middle = (at.earliest + at.latest) / 2;
    return [{ ...problem, expected, ...mended(nearestRow(touched, { earliest: middle, latest: middle })) }];
  }
  const cause = faulty.has('breaks')
    ? -1
    : value.breaks.findIndex((each) => touched.every(({ period }) => startsIn(each.at, period)));
  if (cause === -1) return [];
  const where = formatPlace(written.placeOf(['breaks', cause, 'at']));
  const expected = `another time: at ${where} a break says that counting changed here, and nothing is tested across it`;
  return [{ ...problem, expected }];
}

/** A single row may be as long as it likes. */
function isTooLong(at: Interval, rows: readonly SeriesRow[], touched: readonly SeriesRow[]): boolean {
  const first = Math.min(...rows.map(({ period }) => period.earliest));
  const last = Math.max(...rows.map(({ period }) => period.latest));
  const longestRow = Math.max(...touched.map(({ period }) => length(period)));
  return length(at) > Math.max(longestRow, LONGEST_SHARE * (last - first));
}

/** Numbers are of another kind from some day of the break on. */
function startsIn(change: Interval, period: Interval): boolean {
  const latest = Number.isFinite(change.latest) ? change.latest : change.earliest + 1;
  return overlap({ earliest: change.earliest, latest }, period);
}

function nearestRow(rows: readonly SeriesRow[], at: Interval): SeriesRow | undefined {
  const distance = ({ period }: SeriesRow): number =>
    Math.max(period.earliest - at.latest, at.earliest - period.latest);
  return rows.reduce<SeriesRow | undefined>(
    (best, row) => (best && distance(best) <= distance(row) ? best : row),
    undefined,
  );
}
