import type { Series, SeriesRow, TimelineRecord } from '@/lib/model/record';
import { type Since, sinceAny, sinceReport } from '@/lib/query/since';
import { buildLane, laneOf } from '@/lib/series/buildLane';
import { type DatedMark, datedMarks } from '@/lib/series/datedMarks';
import { markSetting } from '@/lib/series/laneMarks';
import { type LaneSpan, spanOf } from '@/lib/series/laneSpan';
import { pointsOf, type SeriesPoint } from '@/lib/series/points';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { Edtf } from '@/lib/time/edtf';

/** A lane with all that it ever showed, by when: what it is on a date is `laneAsKnown`. */
export interface DatedLane {
  /** The lane of today, without its marks. Its scale has room for every vintage, so that it is the same on every date. */
  readonly lane: Omit<SeriesLane, 'marks'>;
  /** The time of the lane of today: the axis of every date. */
  readonly span: LaneSpan;
  /** False for a series that is not on the strip. */
  readonly opening: boolean;
  readonly marks: readonly DatedMark[];
  /** When each of its values became public, the earliest vintage counting. */
  readonly values: readonly Since[];
}

/** A source that came out before a period began cannot count it, though it can claim what is to come. */
const canHold = ({ period, status }: SeriesRow, issued: Edtf | undefined): boolean =>
  issued === undefined || status === 'claimed' || issued.latest > period.earliest;

/** A row became public when it was published, or else with its source; where the whole series has several sources, with the last of them. */
export function sinceRow({ sources }: TimelineRecord, series: Series, row: SeriesRow): Since {
  if (row.published) return sinceReport(row.published);
  const ids = row.source === undefined ? series.sources : [row.source];
  const issued = ids.map((id) => sources.get(id)?.issued);
  return sinceAny(issued.filter((date) => canHold(row, date)).map(sinceReport));
}

/** A period that has not ended has no number. */
function sinceValue({ current, others }: SeriesPoint, sinceOf: (row: SeriesRow) => Since): Since {
  let [maybe, surely] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const row of [current, ...others]) {
    const [from, by] = sinceOf(row);
    maybe = Math.min(maybe, from ?? row.period.latest);
    surely = Math.min(surely, by ?? Number.POSITIVE_INFINITY);
  }
  maybe = Math.min(maybe, surely);
  return [Number.isFinite(maybe) ? maybe : null, Number.isFinite(surely) ? surely : null];
}

/** The lane of a series on every day on which a row of it became public, each mark with the days on which it stood. */
export function datedLane(record: TimelineRecord, series: Series): DatedLane {
  const sinceByRow = new Map(series.rows.map((row) => [row, sinceRow(record, series, row)]));
  const sinceOf = (row: SeriesRow): Since => sinceByRow.get(row) ?? [null, null];
  const setting = markSetting(series);
  const points = pointsOf(series.rows, setting.categories);
  const marks = datedMarks(setting, points, sinceOf);
  const today = buildLane(series).marks;
  const { marks: _, ...lane } = laneOf(setting, today, [...today, ...marks.map(({ mark }) => mark)]);
  return {
    lane,
    span: spanOf(today),
    opening: series.opening,
    marks,
    values: points.map((point) => sinceValue(point, sinceOf)),
  };
}
