import { grouped } from '@/lib/base/grouped';
import type { SeriesRow } from '@/lib/model/record';

/** One period of one category: what was published last, and what had been published or said besides. */
export interface SeriesPoint {
  readonly current: SeriesRow;
  /** The rest, newest first. */
  readonly others: readonly SeriesRow[];
}

const NONE: readonly SeriesRow[] = [];

/** A row without a date of publication counts as older than any that has one. */
const publishedLast = ({ published }: SeriesRow): number => published?.latest ?? Number.NEGATIVE_INFINITY;

const newestFirst = (a: SeriesRow, b: SeriesRow): number => {
  const [first, second] = [publishedLast(a), publishedLast(b)];
  return first === second ? 0 : second - first; // the difference of two infinities is no number
};

/** Whether a figure may still change, or rests on one party's word. */
export const isTentative = ({ status }: { readonly status?: SeriesRow['status'] }): boolean =>
  status === 'provisional' || status === 'claimed';

/** Categories in the order in which a table first names them; a table without any has the one without a name. */
export const categoriesOf = (rows: readonly SeriesRow[]): readonly (string | undefined)[] => [
  ...new Set(rows.map(({ category }) => category)),
];

/**
 * The rows of a table by category and period: the newest published is current, and the first of the file where several are equally new.
 * Nothing is filled in: a period that no row names has no point.
 * @param categories the order of the categories: that of the whole table, where these are some of its rows.
 */
export function pointsOf(
  rows: readonly SeriesRow[],
  categories: readonly (string | undefined)[] = categoriesOf(rows),
): readonly SeriesPoint[] {
  const groups = grouped(rows, ({ period, category }) => `${period.text} ${category ?? ''}`); // a period has no space
  const placeOf = new Map(categories.map((category, place) => [category, place]));
  const placed = ({ current: { category } }: SeriesPoint): number => placeOf.get(category) ?? categories.length;
  const points = [...groups.values()].map((group): SeriesPoint => {
    if (group.length === 1) return { current: group[0]!, others: NONE };
    const [current, ...others] = group.toSorted(newestFirst);
    return { current: current!, others };
  });
  return points.toSorted((a, b) => placed(a) - placed(b) || a.current.period.latest - b.current.period.latest);
}
