import { countInWords } from '@/lib/base/countInWords';
import { standingOn } from '@/lib/query/since';
import type { DatedLane } from '@/lib/series/datedLane';
import type { SeriesLane } from '@/lib/series/seriesLane';

/** How many values of a lane were public on a date, became so later, or nobody recorded when. */
export interface ValueCounts {
  readonly known: number;
  readonly later: number;
  readonly unrecorded: number;
}

/** A lane as it stood on a date: of each value the newest vintage of then. What has no recorded date is left out. @param end first instant after the date. */
export function laneAsKnown(
  { lane, marks, values }: DatedLane,
  end: number,
): { lane: SeriesLane; counts: ValueCounts } {
  const standings = values.map((since) => standingOn(since, end));
  const count = (standing: (typeof standings)[number]): number => standings.filter((each) => each === standing).length;
  return {
    lane: {
      ...lane,
      marks: marks.filter(({ since, until = Infinity }) => since <= end && end < until).map(({ mark }) => mark),
      breaks: lane.breaks.filter(({ at }) => at < end),
    },
    counts: { known: count('public'), later: count('later'), unrecorded: count('unrecorded') + count('perhaps') },
  };
}

const NONE: ValueCounts = { known: 0, later: 0, unrecorded: 0 };

/** The counts of several lanes together. */
export const sumCounts = (counts: readonly ValueCounts[]): ValueCounts =>
  counts.reduce(
    (sum, { known, later, unrecorded }) => ({
      known: sum.known + known,
      later: sum.later + later,
      unrecorded: sum.unrecorded + unrecorded,
    }),
    NONE,
  );

/** "31 values, 12 published later hidden, 3 left out, for when they were published is not recorded". */
export function countsInWords({ known, later, unrecorded }: ValueCounts): string {
  const hidden = later > 0 ? `, ${later.toLocaleString('en')} published later hidden` : '';
  const undated =
    unrecorded > 0 ? `, ${unrecorded.toLocaleString('en')} left out, for when they were published is not recorded` : '';
  return `${countInWords(known, 'value')}${hidden}${undated}`;
}
