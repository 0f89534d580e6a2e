import { choosingOrder } from '@/lib/layout/choosingOrder';
import { ownExtentPx } from '@/lib/layout/labelRoom';
import { CLOSEST_SCALE, VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import { type Placement, place } from '@/lib/layout/place';
import type { Marks } from '@/lib/layout/stripData';
import { barEnd, type Orientation } from '@/lib/layout/stripIndex';

export interface FilterPlacementOptions {
  /** By event number: 1 takes part. Absent: all do. */
  readonly subset?: Uint8Array;
  readonly orientation?: Orientation;
  /** Rows of each lane when the axis runs across. */
  readonly rowsPerLane: readonly number[];
  /** Columns of labels, which all lanes share, when the axis runs down. */
  readonly columns?: number;
}

/** What of the marks a layout reads: all that a worker needs to be sent. */
export type PlacedColumns = Pick<
  Marks,
  'count' | 'start' | 'end' | 'flags' | 'lane' | 'significance' | 'row' | 'scale' | 'widthPx'
>;

/** Rows that events stand in, by lane. Down the page rows are columns that all lanes share, and a lane that holds anything keeps its own. */
function countRows(
  { lane }: PlacedColumns,
  members: Uint32Array,
  row: Uint8Array,
  { orientation, rowsPerLane }: FilterPlacementOptions,
): readonly number[] {
  const rows = rowsPerLane.map(() => 0);
  for (const event of members) {
    const own = lane[event]!;
    rows[own] = orientation === 'vertical' ? rowsPerLane[own]! : Math.max(rows[own]!, row[event]! + 1);
  }
  return rows;
}

/**
 * The placement of a filtered set, by event number; an event filtered out has no label. The whole set across is the one that was
 * built. Down the page labels stand apart from the bars, so nothing but another label is in their way and they do not slide.
 */
export function filterPlacement(marks: PlacedColumns, options: FilterPlacementOptions): Placement {
  const { subset, orientation = 'horizontal', rowsPerLane, columns = 1 } = options;
  const isDown = orientation === 'vertical';
  if (!subset && !isDown) return { row: marks.row, scale: marks.scale };
  const all = Uint32Array.from(marks.start.keys());
  const members = subset ? all.filter((event) => subset[event] === 1) : all;
  const end = marks.start.map((_, event) => barEnd(marks, event));
  const lane = isDown ? new Uint8Array(marks.count) : marks.lane;
  const { count, start, significance } = marks;
  const placement = place(
    {
      count,
      start,
      end: isDown ? start : end,
      extentPx: isDown
        ? new Float32Array(marks.count).fill(VERTICAL_EXTENT_PX)
        : Float32Array.from(marks.widthPx, ownExtentPx),
      lane,
      order: choosingOrder(members, { start, end, lane, significance }),
    },
    { rowsPerLane: isDown ? [columns] : rowsPerLane, closestScale: CLOSEST_SCALE },
  );
  return subset ? { ...placement, rowsInUse: countRows(marks, members, placement.row, options) } : placement;
}
