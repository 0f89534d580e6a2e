import { grouped } from '@/lib/base/grouped';
import type { SeriesRow } from '@/lib/model/record';
import { categoriesOf, isTentative, pointsOf } from '@/lib/series/points';
import type { TrendRow, TrendSeries } from '@/lib/trend/trendData';

/** A figure that a newer one has replaced, or that stands beside it. */
export interface OlderFigure {
  readonly value: number;
  /** EDTF; absent where nobody recorded it. */
  readonly published?: string;
}

/** What was observed in one period. Days, half-open. */
export interface Observation {
  readonly from: number;
  readonly to: number;
  /** EDTF of the period. */
  readonly period: string;
  readonly value?: number;
  /** Ends of an estimate. */
  readonly low?: number;
  readonly high?: number;
  readonly who?: string;
  readonly status?: NonNullable<SeriesRow['status']>;
  /** Published, or the record changed for the last time, before its period was over; or one of its parts is missing. */
  readonly isPartial: boolean;
  readonly older: readonly OlderFigure[];
}

/**
 * Rows that were public on a date, as in the rest of the site: by their own day, or else by that of their sources. What nobody recorded a day of is left out.
 * @param end first instant after the date
 */
export function rowsKnownBy(rows: readonly TrendRow[], end: number | undefined): readonly TrendRow[] {
  return end === undefined ? rows : rows.filter(({ surely }) => surely !== null && surely <= end);
}

/** A figure that comes in the last twentieth of its period, such as a vote of December for its year, may hold all of it. */
const LAST_SHARE = 1 / 20;

/**
 * Its period was going on when it was published, or when the record was last changed: it cannot hold all of it, unless the source calls it final.
 * @param horizon first instant that the record cannot know all of
 */
function isEarly({ published, period, status }: SeriesRow, horizon: number): boolean {
  const { earliest, latest } = period;
  if (status === 'final' || !Number.isFinite(latest - earliest)) return false;
  const isNewer = published !== undefined && published.earliest >= horizon;
  const at = Math.min(published?.latest ?? Number.POSITIVE_INFINITY, isNewer ? Number.POSITIVE_INFINITY : horizon);
  return at < latest - (latest - earliest) * LAST_SHARE;
}

/** The day of the last change is that of events. Where rows go on after it, it says nothing of them. */
function horizonOfRows(rows: readonly TrendRow[], horizon: number): number {
  const goesOn = rows.some(({ period, status }) => status !== 'claimed' && period.earliest >= horizon);
  return goesOn ? Number.POSITIVE_INFINITY : horizon;
}

const statusOf = ({ status }: SeriesRow): Pick<Observation, 'status'> => (status === undefined ? {} : { status });

interface Question {
  readonly series: TrendSeries;
  /** Absent: all categories together. */
  readonly category: string | undefined;
  /** First instant after the date that is asked about. */
  readonly end: number | undefined;
  /** First instant that the record cannot know all of; infinite where it does not say. */
  readonly horizon: number;
}

/** What one category of a series says of each period, or all of them together. The newest figure that was public counts. */
export function observationsOf({ series, category, end, horizon: ofRecord }: Question): readonly Observation[] {
  const rows = rowsKnownBy(series.rows, end);
  const horizon = horizonOfRows(rows, ofRecord);
  if (series.form === 'range') return rows.map((row) => estimateOf(row, horizon));
  const chosen = category === undefined ? rows : rows.filter((row) => row.category === category);
  const parts = categoriesOf(chosen).length;
  const byPeriod = grouped(pointsOf(chosen), ({ current }) => current.period.text);
  return [...byPeriod.values()]
    .map((points) => totalOf(points, parts, horizon))
    .toSorted((a, b) => a.to - b.to || a.from - b.from);
}

function totalOf(points: ReturnType<typeof pointsOf>, parts: number, horizon: number): Observation {
  const { period } = points[0]!.current;
  const current = points.map((point) => point.current);
  const tentative = current.find(isTentative);
  return {
    from: period.earliest,
    to: period.latest,
    period: period.text,
    value: current.reduce((sum, { value = 0 }) => sum + value, 0),
    ...statusOf(tentative ?? current[0]!),
    isPartial: points.length < parts || current.some((row) => isEarly(row, horizon)),
    older: olderOf(points),
  };
}

/** Earlier totals that were others: only where every part had an earlier figure of the same day, for a sum of old and new was never published. */
function olderOf(points: ReturnType<typeof pointsOf>): readonly OlderFigure[] {
  const [first, ...rest] = points;
  const newest = points.reduce((sum, { current: { value = 0 } }) => sum + value, 0);
  return (first?.others ?? []).flatMap(({ published, value }): readonly OlderFigure[] => {
    const same = rest.map(({ others }) => others.find((row) => row.published?.text === published?.text)?.value);
    if (value === undefined || same.includes(undefined)) return [];
    const total = same.reduce<number>((sum, each = 0) => sum + each, value);
    if (total === newest) return [];
    return [{ value: total, ...(published ? { published: published.text } : {}) }];
  });
}

function estimateOf(row: SeriesRow, horizon: number): Observation {
  const { period, category, value, low = value, high = value } = row;
  return {
    from: period.earliest,
    to: period.latest,
    period: period.text,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(category === undefined ? {} : { who: category }),
    ...statusOf(row),
    isPartial: isEarly(row, horizon),
    older: [],
  };
}
