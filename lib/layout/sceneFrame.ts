import { VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import type { StripHead } from '@/lib/layout/stripData';
import type { Orientation } from '@/lib/layout/stripIndex';

/** Height of a label and of its row, px: the smallest target of WCAG 2.5.8. */
export const ROW_PX = 24;
/** Under this width the axis runs down the page. */
export const VERTICAL_BELOW_PX = 640;
/** Under this width a lane's title stands above its rows. */
export const TITLES_ABOVE_BELOW_PX = 900;

const AXIS_PX = 34;
const ERA_ROW_PX = 20;
const MAX_ERA_ROWS = 3;
const GUTTER_PX = 184;
const TITLE_PX = 24;
const LANE_PAD_PX = 7;
const FOOT_PX = 18;
/** A lane without rows: its title's line. */
const FOLDED_PX = 28;
const DOWN_AXIS_PX = 58;
const DOWN_LANE_PX = 13;
/** A lane without rows keeps its place among the columns, and leaves its room to the labels. */
const DOWN_FOLDED_PX = 3;
/** However many lanes there are, their columns leave the rest of the width to the labels. */
const DOWN_LANES_SHARE = 0.4;
const DOWN_GAP_PX = 8;
const DOWN_ERA_PX = 16;
/** Air before the first instant of a view that runs down the page: half a label, so that the first is not cut. */
const DOWN_TOP_PX = VERTICAL_EXTENT_PX / 2;

/** Where one lane stands across the axis, px from the strip's edge. */
export interface LaneBand {
  readonly start: number;
  readonly size: number;
  /** Start of row 0. */
  readonly rows: number;
  /** Start and size of the ticks. */
  readonly foot: number;
  readonly footSize: number;
}

/**
 * The strip sized: which pixel belongs to what, whatever the view. "Along" runs with the axis from `axisStart`, "across" at a right angle
 * to it, so one placed model serves both orientations.
 */
export interface StripFrame {
  readonly orientation: Orientation;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where the visible window begins along the axis, and how long it is. */
  readonly axisStart: number;
  readonly lengthPx: number;
  readonly titlesAbove: boolean;
  readonly lanes: readonly LaneBand[];
  /** Row of every era, in the order of the head; -1: more overlap here than can be told apart. */
  readonly eraRows: readonly number[];
  /** Start of the eras across the axis, and of one row. */
  readonly eraStart: number;
  readonly eraRowSize: number;
  /** First pixel across of the lanes, and one after the last. */
  readonly lanesStart: number;
  readonly lanesEnd: number;
  /** Vertical only: where labels start across the axis, and the width of a column of them. */
  readonly labelStart: number;
  readonly labelColumn: number;
}

/** Eras that share less than this part of the shorter one follow each other: "to 2011-12" and "from 2011-12" are no overlap to show. */
const ERA_TOLERANCE = 0.04;
/** Days that such eras share at most, a leap year: centuries of an era of ten thousand years are seen, and stand in rows of their own. */
const MOST_SHARED_DAYS = 366;

/** Overlapping eras go to rows of their own, first come first served by their start. */
function stackEras(eras: StripHead['eras']): readonly number[] {
  const last: { readonly from: number; readonly to: number }[] = [];
  const rows = eras.map(() => -1);
  const byStart = eras.map((_, index) => index).sort((a, b) => eras[a]!.from - eras[b]!.from || a - b);
  for (const era of byStart) {
    const { from, to } = eras[era]!;
    const free = last.findIndex(
      (before) =>
        before.to - from <= Math.min(MOST_SHARED_DAYS, ERA_TOLERANCE * Math.min(to - from, before.to - before.from)),
    );
    const row = free >= 0 ? free : last.length;
    if (row >= MAX_ERA_ROWS) continue;
    rows[era] = row;
    last[row] = eras[era]!;
  }
  return rows;
}

function measureAcross(head: StripHead, widthPx: number): StripFrame {
  const eraRows = stackEras(head.eras);
  const titlesAbove = widthPx < TITLES_ABOVE_BELOW_PX;
  const axisStart = titlesAbove ? 0 : GUTTER_PX;
  const lanesStart = AXIS_PX + ERA_ROW_PX * (Math.max(-1, ...eraRows) + 1);
  let next = lanesStart;
  const lanes = head.lanes.map((lane): LaneBand => {
    const start = next;
    if (lane.rows === 0) {
      next = start + FOLDED_PX;
      return { start, size: FOLDED_PX, rows: start, foot: next - FOOT_PX, footSize: FOOT_PX };
    }
    const rows = start + LANE_PAD_PX + (titlesAbove ? TITLE_PX : 0);
    const foot = rows + lane.rows * ROW_PX;
    next = foot + FOOT_PX;
    return { start, size: next - start, rows, foot, footSize: FOOT_PX };
  });
  return {
    orientation: 'horizontal',
    widthPx,
    heightPx: next,
    axisStart,
    lengthPx: Math.max(1, widthPx - axisStart),
    titlesAbove,
    lanes,
    eraRows,
    eraStart: AXIS_PX,
    eraRowSize: ERA_ROW_PX,
    lanesStart,
    lanesEnd: next,
    labelStart: 0,
    labelColumn: 0,
  };
}

function measureDown(head: StripHead, widthPx: number, heightPx: number, columns: number): StripFrame {
  const eraRows = stackEras(head.eras).map((row) => (row === 0 ? 0 : -1));
  const eraPx = eraRows.includes(0) ? DOWN_ERA_PX : 0;
  const full = Math.min(DOWN_LANE_PX, (DOWN_LANES_SHARE * widthPx) / head.lanes.length);
  let lanesEnd = DOWN_AXIS_PX;
  const lanes = head.lanes.map((lane): LaneBand => {
    const start = lanesEnd;
    const size = lane.rows === 0 ? Math.min(full, DOWN_FOLDED_PX) : full;
    lanesEnd += size;
    return { start, size, rows: start, foot: start, footSize: size };
  });
  const labelStart = lanesEnd + DOWN_GAP_PX;
  return {
    orientation: 'vertical',
    widthPx,
    heightPx,
    axisStart: DOWN_TOP_PX,
    lengthPx: Math.max(1, heightPx - DOWN_TOP_PX),
    titlesAbove: false,
    lanes,
    eraRows,
    eraStart: widthPx - eraPx,
    eraRowSize: eraPx,
    lanesStart: DOWN_AXIS_PX,
    lanesEnd,
    labelStart,
    labelColumn: Math.max(1, (widthPx - labelStart - eraPx) / columns),
  };
}

/**
 * Sizes the strip; a lane of no rows is folded (see `foldHead`). A horizontal strip is as high as its lanes need and takes no notice of `heightPx`; a vertical one fills the height it is given.
 * @param columns label columns of a vertical strip
 */
export function measureStrip(
  head: StripHead,
  size: { readonly widthPx: number; readonly heightPx: number },
  orientation: Orientation,
  columns = 1,
): StripFrame {
  return orientation === 'horizontal'
    ? measureAcross(head, size.widthPx)
    : measureDown(head, size.widthPx, size.heightPx, columns);
}
