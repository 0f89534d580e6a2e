import type { TimelineRecord } from '@/lib/model/record';
import { measureLanes } from '@/lib/series/laneFrame';
import { categoriesOf } from '@/lib/series/points';

/** What the strip knows of a series before it has loaded anything of it. */
export interface LaneRoom {
  readonly id: string;
  /** On the strip, as long as the reader does not choose for themselves. */
  readonly opening: boolean;
  /** Height of its lane, px: with the titles beside the lanes, and above. Lanes stand one under the other with nothing between. */
  readonly besidePx: number;
  readonly abovePx: number;
}

/** All series of a record, in its order. */
export type SeriesRoom = readonly LaneRoom[];

/** The room to keep for the series of a record; undefined where it has none. */
export function seriesRoom({ series }: TimelineRecord): SeriesRoom | undefined {
  if (series.length === 0) return undefined;
  return series.map(({ id, opening, form, rows }): LaneRoom => {
    const size = [{ form, rows: categoriesOf(rows).length }];
    return {
      id,
      opening,
      besidePx: measureLanes(size, false).heightPx,
      abovePx: measureLanes(size, true).heightPx,
    };
  });
}
