import type { TimelineRecord } from '@/lib/model/record';
import { measureLanes } from '@/lib/series/laneFrame';
import { categoriesOf } from '@/lib/series/points';

/** What the strip knows of series before it has loaded them. */
export interface SeriesRoom {
  /** All series of the record, on the strip or not. */
  readonly count: number;
  /** Height of the lanes on the strip, px: with their titles beside them, and above. 0 where none is on the strip. */
  readonly besidePx: number;
  readonly abovePx: number;
}

/** The room to keep for the series of a record; undefined where it has none. */
export function seriesRoom({ series }: TimelineRecord): SeriesRoom | undefined {
  if (series.length === 0) return undefined;
  const sizes = series
    .filter(({ opening }) => opening)
    .map(({ form, rows }) => ({ form, rows: categoriesOf(rows).length }));
  return {
    count: series.length,
    besidePx: measureLanes(sizes, false).heightPx,
    abovePx: measureLanes(sizes, true).heightPx,
  };
}
