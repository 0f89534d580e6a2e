import { growLabels, ownExtentPx, ownWidthPx } from '@/lib/layout/labelRoom';
import { VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import { ROW_PX, type StripFrame } from '@/lib/layout/sceneFrame';
import { coverUnlabelledSpans } from '@/lib/layout/sceneSpans';
import { placeTicks, type SceneTicks } from '@/lib/layout/sceneTicks';
import { stickyLabelPx } from '@/lib/layout/stickyLabel';
import { MARK_FLAGS, type Marks, type StripHead } from '@/lib/layout/stripData';
import { densityIn, labelsIn, type StripIndex } from '@/lib/layout/stripIndex';
import type { TimeWindow } from '@/lib/view/window';

/** The mark's centre from the left edge of its label, px: the mark stands on its day, the label starts before it. */
export const MARK_CENTRE_PX = 6;
/** Nothing is placed further than this outside the view, px: canvas and SVG lose precision on huge numbers. */
const OUTSIDE_PX = 64;
/** Air between the columns of labels of a vertical strip, px. */
const COLUMN_AIR_PX = 8;

/** One event with an active label, in px. Along is measured from the start of the window, across from the strip's edge. */
export interface PlacedEvent {
  readonly event: number;
  readonly kind: number;
  readonly lane: number;
  readonly row: number;
  /** Activation scale of its label, px a day. */
  readonly scale: number;
  /** Where the bar or the soft end starts and stops along the axis, clipped to the view's surroundings; equal when there is neither. */
  readonly from: number;
  readonly to: number;
  /** Bits of MARK_FLAGS. */
  readonly flags: number;
  /** The drawn mark's centre. */
  readonly markAlong: number;
  readonly markAcross: number;
  /** The label's box: along and across are its start. */
  readonly labelAlong: number;
  readonly labelAcross: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

export interface PlacedEra {
  readonly era: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** One view, placed: what both painters draw. */
export interface Scene {
  readonly frame: StripFrame;
  readonly window: TimeWindow;
  readonly pxPerDay: number;
  readonly events: readonly PlacedEvent[];
  readonly eras: readonly PlacedEra[];
  readonly ticks: SceneTicks;
  readonly counts: SceneCounts;
}

/** What is counted per pixel along the axis, by lane. */
export interface SceneCounts {
  /** Marks. */
  readonly marks: readonly Uint16Array[];
  /** 1 where a bar runs whose event has no label in this view. */
  readonly spans: readonly Uint8Array[];
}

export interface SceneInput {
  readonly head: StripHead;
  readonly index: StripIndex;
  readonly window: TimeWindow;
  readonly frame: StripFrame;
}

/** Columns for `placeScene` to count into; one set serves every frame of a strip of this size. */
export function createCounts(frame: StripFrame): SceneCounts {
  const lengthPx = Math.ceil(frame.lengthPx);
  return {
    marks: frame.lanes.map(() => new Uint16Array(lengthPx)),
    spans: frame.lanes.map(() => new Uint8Array(lengthPx)),
  };
}

const clip = (px: number, lengthPx: number): number => Math.max(-OUTSIDE_PX, Math.min(lengthPx + OUTSIDE_PX, px));

function placeAcross(frame: StripFrame, marks: Marks, event: number, row: number, at: number, end: number) {
  const width = marks.widthPx[event]!;
  const labelAlong = stickyLabelPx(at - MARK_CENTRE_PX, end - MARK_CENTRE_PX, ownExtentPx(width));
  const labelAcross = frame.lanes[marks.lane[event]!]!.rows + row * ROW_PX;
  return {
    markAlong: labelAlong + MARK_CENTRE_PX,
    markAcross: labelAcross + ROW_PX / 2,
    labelAlong,
    labelAcross,
    labelWidth: ownWidthPx(width),
    labelHeight: ROW_PX,
  };
}

function placeDown(frame: StripFrame, marks: Marks, event: number, row: number, at: number) {
  const lane = frame.lanes[marks.lane[event]!]!;
  return {
    markAlong: at,
    markAcross: lane.start + lane.size / 2,
    labelAlong: at - VERTICAL_EXTENT_PX / 2,
    labelAcross: frame.labelStart + row * frame.labelColumn,
    labelWidth: Math.max(1, frame.labelColumn - COLUMN_AIR_PX),
    labelHeight: VERTICAL_EXTENT_PX,
  };
}

function placeEvent(input: SceneInput, pxPerDay: number, event: number): PlacedEvent {
  const { frame, index, window } = input;
  const { marks } = index;
  const flags = marks.flags[event]!;
  const row = index.placement.row[event]!;
  const at = (marks.start[event]! - window.from) * pxPerDay;
  const end = (marks.end[event]! - window.from) * pxPerDay;
  const barEnd = (flags & MARK_FLAGS.span) === 0 ? at : end;
  const box =
    frame.orientation === 'horizontal'
      ? placeAcross(frame, marks, event, row, at, barEnd)
      : placeDown(frame, marks, event, row, at);
  return {
    event,
    kind: marks.kind[event]!,
    lane: marks.lane[event]!,
    row,
    scale: index.placement.scale[event]!,
    from: clip(at, frame.lengthPx),
    to: clip(end, frame.lengthPx),
    flags,
    ...box,
  };
}

function placeLabels(input: SceneInput, pxPerDay: number): readonly PlacedEvent[] {
  const { frame, index, window } = input;
  const placed = labelsIn(index, window, pxPerDay).map((event) => placeEvent(input, pxPerDay, event));
  return frame.orientation === 'horizontal' ? growLabels(placed, index.marks.widthPx) : placed;
}

function placeEras(input: SceneInput, pxPerDay: number): readonly PlacedEra[] {
  const { frame, head, window } = input;
  return head.eras
    .map((era, index) => ({
      era: index,
      row: frame.eraRows[index]!,
      from: clip((era.from - window.from) * pxPerDay, frame.lengthPx),
      to: clip((era.to - window.from) * pxPerDay, frame.lengthPx),
    }))
    .filter((era) => era.row >= 0 && era.to > 0 && era.from < frame.lengthPx);
}

function countLanes({ index, window }: SceneInput, pxPerDay: number, counts: SceneCounts): void {
  counts.marks.forEach((columns, lane) => {
    coverUnlabelledSpans(index, lane, window, pxPerDay, counts.spans[lane]!);
    if (lane < index.laneCount) densityIn(index, lane, window, columns.length, columns);
    else columns.fill(0); // a lane after the last that has an event
  });
}

/**
 * Places one view. Cost goes with what is visible and with pixels, not with the record.
 * @param counts from `createCounts` of the same frame; overwritten
 */
export function placeScene(input: SceneInput, counts = createCounts(input.frame)): Scene {
  const { frame, window } = input;
  const pxPerDay = frame.lengthPx / (window.to - window.from);
  countLanes(input, pxPerDay, counts);
  return {
    frame,
    window,
    pxPerDay,
    events: placeLabels(input, pxPerDay),
    eras: placeEras(input, pxPerDay),
    ticks: placeTicks(window, frame),
    counts,
  };
}
