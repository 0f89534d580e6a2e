import { grouped } from '@/lib/base/grouped';
import type { Series, SeriesRow, TimelineRecord } from '@/lib/model/record';
import { sinceRow } from '@/lib/series/datedLane';
import { categoriesOf, pointsOf } from '@/lib/series/points';
import { numberWords } from '@/lib/series/valueWords';
import { formatEdtf } from '@/lib/time/words';

/** What the newest figures of all parts of one period add up to, in words. No row of the table: the sum is ours. */
export interface SumEntry {
  readonly period: string;
  readonly value: string;
  readonly status?: string;
  /** First instant after the day on which the last of its parts was surely public; null where that is not recorded of all. */
  readonly since: number | null;
}

/** Numbers of which parts make a whole: counts, stacked in one bar. Shares and judgements do not, nor do estimates of several hands. */
const addsUp = ({ form, measure }: Series): boolean => form === 'bars' && (measure === 'flow' || measure === 'stock');

/** Of each period the sum of its parts, in order of time; none where a part is missing, for what is there is then no whole. */
export function seriesSums(record: TimelineRecord, series: Series): readonly SumEntry[] {
  const parts = categoriesOf(series.rows).length;
  if (!addsUp(series) || parts < 2) return [];
  const current = pointsOf(series.rows).map((point) => point.current);
  return [...grouped(current, ({ period }) => period.text).values()]
    .filter((group) => group.length === parts)
    .toSorted(([a], [b]) => a!.period.latest - b!.period.latest)
    .map((group) => sumEntry(group, (row) => sinceRow(record, series, row)[1]));
}

/** Its status is that of all its parts, or of some. */
function sumEntry(parts: readonly SeriesRow[], sinceOf: (row: SeriesRow) => number | null): SumEntry {
  const days = parts.map(sinceOf).filter((day) => day !== null);
  const statuses = new Set(parts.map(({ status }) => status));
  const open = (['claimed', 'provisional'] as const).find((status) => statuses.has(status));
  const status = statuses.size === 1 ? [...statuses][0] : open && `partly ${open}`;
  return {
    period: formatEdtf(parts[0]!.period),
    value: numberWords(parts.reduce((sum, { value = 0 }) => sum + value, 0)),
    ...(status === undefined ? {} : { status }),
    since: days.length < parts.length ? null : Math.max(...days),
  };
}
