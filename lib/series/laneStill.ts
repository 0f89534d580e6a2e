import { axisTicks } from '@/lib/scale/ticks';
import { createTimeScale } from '@/lib/scale/timeScale';
import { type LaneFrame, measureLanes, sizeOf } from '@/lib/series/laneFrame';
import { type LaneSpan, spanOf } from '@/lib/series/laneSpan';
import { type LaneShape, placeLane } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { asDay } from '@/lib/time/day';

/** A still is drawn for this width and scales down from it. */
const WIDTH_PX = 760;
const GUTTER_PX = 112;
const AXIS_PX = 26;
const EDGE_PX = 12;
/** Air before the first and after the last period, as a part of the whole. */
const AIR = 0.02;
/** Where all stands on one day, so much around it is shown. */
const LEAST_DAYS = 400;
/** Room for the figure of a period without a start, and for what has no end, as a part of the whole. */
const FIGURE_SHARE = 0.12;

/** One lane on an axis of its own, in px: what its picture on the page is drawn from. */
export interface LaneStill {
  readonly lane: SeriesLane;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where the axis begins, and how long it is. */
  readonly axisStart: number;
  readonly lengthPx: number;
  readonly frame: LaneFrame;
  readonly shapes: readonly LaneShape[];
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly isMajor: boolean }[];
  readonly breaks: readonly { readonly at: number; readonly what: string }[];
}

/**
 * The whole of a lane, from its first period to its last.
 * @param span the time that is shown, where that is more than the lane's own.
 */
export function layoutStill(lane: SeriesLane, span: LaneSpan = spanOf(lane.marks)): LaneStill {
  const frame = measureLanes([sizeOf(lane)], false).lanes[0]!;
  const window = windowOf(span);
  const lengthPx = WIDTH_PX - GUTTER_PX - EDGE_PX;
  const scale = createTimeScale(window, lengthPx);
  const view = { from: window.from, pxPerDay: scale.pxPerDay, lengthPx };
  const { ticks } = axisTicks(scale, { overscanPx: 0 });
  return {
    lane,
    widthPx: WIDTH_PX,
    heightPx: frame.size + AXIS_PX,
    axisStart: GUTTER_PX,
    lengthPx,
    frame,
    shapes: placeLane(lane, view, frame),
    ticks: ticks.filter(({ label }) => label !== '').map(({ x, label, isMajor }) => ({ at: x, label, isMajor })),
    breaks: lane.breaks.map(({ at, what }) => ({ at: scale.x(asDay(at)), what })),
  };
}

function windowOf({ from, to, hasFigures, goesOn }: LaneSpan) {
  const air = Math.max(AIR * (to - from), (LEAST_DAYS - (to - from)) / 2);
  const room = FIGURE_SHARE * Math.max(LEAST_DAYS, to - from);
  return { from: asDay(from - air - (hasFigures ? room : 0)), to: asDay(to + air + (goesOn ? room : 0)) };
}
