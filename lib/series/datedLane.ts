import type { Series, SeriesRow, TimelineRecord } from '@/lib/model/record';
import { type Since, sinceAny, sinceReport } from '@/lib/query/since';
import { buildLane } from '@/lib/series/buildLane';
import { type LaneSpan, spanOf } from '@/lib/series/laneSpan';
import { pointsOf } from '@/lib/series/points';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';
import type { Edtf } from '@/lib/time/edtf';

/** A value of a lane while it was the newest that was public: from `since`, the first instant after a day, until `until` if another followed. */
export interface DatedMark {
  readonly mark: LaneMark;
  readonly since: number;
  readonly until?: number;
}

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
function sinceValue(rows: readonly SeriesRow[], sinceOf: (row: SeriesRow) => Since): Since {
  const surelies = rows.flatMap((row) => sinceOf(row)[1] ?? []);
  const maybes = rows.map((row) => sinceOf(row)[0] ?? row.period.latest);
  const maybe = Math.min(...maybes, ...surelies);
  return [Number.isFinite(maybe) ? maybe : null, surelies.length > 0 ? Math.min(...surelies) : null];
}

/** The lane of a series on every day on which a row of it became public, each mark with the days on which it stood. */
export function datedLane(record: TimelineRecord, series: Series): DatedLane {
  const sinceByRow = new Map(series.rows.map((row) => [row, sinceRow(record, series, row)]));
  const sinceOf = (row: SeriesRow): Since => sinceByRow.get(row) ?? [null, null];
  const ends = [...new Set(series.rows.flatMap((row) => sinceOf(row)[1] ?? []))].sort((a, b) => a - b);
  const { marks: todays, ...today } = buildLane(series);
  let max = today.max;
  const open = new Map<string, { readonly mark: LaneMark; readonly since: number }>();
  const marks: DatedMark[] = [];
  for (const end of ends) {
    const lane = buildLane(
      series,
      series.rows.filter((row) => (sinceOf(row)[1] ?? Infinity) <= end),
    );
    max = Math.max(max, lane.max);
    const shown = new Map(lane.marks.map((mark) => [JSON.stringify(mark), mark]));
    for (const [key, before] of open) {
      if (shown.has(key)) continue;
      marks.push({ ...before, until: end });
      open.delete(key);
    }
    for (const [key, mark] of shown) if (!open.has(key)) open.set(key, { mark, since: end });
  }
  marks.push(...open.values());
  return {
    lane: { ...today, max },
    span: spanOf(todays),
    opening: series.opening,
    marks: marks.toSorted((a, b) => a.mark.from - b.mark.from || a.since - b.since),
    values: pointsOf(series.rows).map(({ current, others }) => sinceValue([current, ...others], sinceOf)),
  };
}
