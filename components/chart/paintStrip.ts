import { paintAxis } from '@/components/chart/paintAxis';
import type { StripPainting } from '@/components/chart/painting';
import { eachProfileBox, eachRun } from '@/components/chart/paintProfile';
import { paintBar, paintSoftEnd } from '@/components/chart/paintSpan';
import { MARK_SPRITE_PX, markSprite } from '@/components/chart/sprites';
import { FOOT_AIR_PX, markLook, UNDERLINE_PX } from '@/lib/layout/drawnSize';
import type { PlacedEvent } from '@/lib/layout/scene';
import { MARK_FLAGS } from '@/lib/layout/stripData';

const DIM_ALPHA = 0.25;
const LEADER_AIR_PX = 8;
/** A lane as thin as this still shows where its marks are. */
const LEAST_PROFILE_PX = 2;

function paintDensity(context: CanvasRenderingContext2D, { scene, theme }: StripPainting): void {
  const { frame } = scene;
  const isDown = frame.orientation === 'vertical';
  scene.counts.marks.forEach((columns, lane) => {
    const band = frame.lanes[lane]!;
    const maxPx = Math.max(LEAST_PROFILE_PX, band.footSize - FOOT_AIR_PX);
    context.fillStyle = theme.lanes[lane]!;
    context.globalAlpha = 0.6;
    if (isDown)
      eachProfileBox(columns, maxPx, (along, length, depth) =>
        context.fillRect(band.foot + (band.footSize - depth) / 2, frame.axisStart + along, depth, length),
      );
    else
      eachProfileBox(columns, maxPx, (along, length, depth) =>
        context.fillRect(frame.axisStart + along, band.foot + band.footSize - UNDERLINE_PX - depth, length, depth),
      );
  });
  context.globalAlpha = 1;
}

/** A line at the foot of a lane wherever bars without a label run: what has no label is still on the strip. */
function paintUnlabelledSpans(context: CanvasRenderingContext2D, { scene, theme }: StripPainting): void {
  const { frame } = scene;
  const isDown = frame.orientation === 'vertical';
  context.globalAlpha = 0.35;
  scene.counts.spans.forEach((columns, lane) => {
    const band = frame.lanes[lane]!;
    const across = isDown ? band.start + (band.size - UNDERLINE_PX) / 2 : band.foot + band.footSize - UNDERLINE_PX;
    context.fillStyle = theme.lanes[lane]!;
    eachRun(columns, (from, length) => {
      if (isDown) context.fillRect(across, frame.axisStart + from, UNDERLINE_PX, length);
      else context.fillRect(frame.axisStart + from, across, length, UNDERLINE_PX);
    });
  });
  context.globalAlpha = 1;
}

/** A hairline from a mark in its column to its label, where the axis runs down. */
function paintLeader(
  context: CanvasRenderingContext2D,
  { scene, theme }: StripPainting,
  { markAlong, markAcross, labelAcross }: PlacedEvent,
): void {
  const y = Math.round(scene.frame.axisStart + markAlong) + 0.5;
  context.strokeStyle = theme.lineStrong;
  context.globalAlpha *= 0.5;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(markAcross + LEADER_AIR_PX, y);
  context.lineTo(labelAcross - 2, y);
  context.stroke();
}

/** What an event has besides its mark: its bar or soft end, and down the page the line to its label. */
function paintExtent(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEvent): void {
  const { scene, theme, emphasis } = painting;
  const alpha = emphasis.isDimmed(placed.event) ? DIM_ALPHA : 1;
  context.globalAlpha = alpha;
  if (scene.frame.orientation === 'vertical') paintLeader(context, painting, placed);
  context.globalAlpha = alpha;
  if (placed.flags & MARK_FLAGS.span) paintBar(context, scene, placed, theme);
  else if (placed.to > placed.from) paintSoftEnd(context, scene, placed, theme);
}

function paintMark(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEvent): void {
  const { head, scene, theme, emphasis } = painting;
  if (placed.markAlong < 0) return;
  context.globalAlpha = emphasis.isDimmed(placed.event) ? DIM_ALPHA : 1;
  const isDown = scene.frame.orientation === 'vertical';
  const along = scene.frame.axisStart + placed.markAlong;
  const { shape } = head.kinds[placed.kind]!;
  const mark = markSprite(theme, placed.kind, shape, markLook(placed.flags));
  const x = Math.round((isDown ? placed.markAcross : along) - MARK_SPRITE_PX / 2);
  const y = Math.round((isDown ? along : placed.markAcross) - MARK_SPRITE_PX / 2);
  context.drawImage(mark, x, y, MARK_SPRITE_PX, MARK_SPRITE_PX);
}

/** Marks an event singled out at its place on the axis, so that one without a label is found too. */
function paintEmphasis(context: CanvasRenderingContext2D, painting: StripPainting, event: number): void {
  const { marks, scene, theme } = painting;
  const { frame, window, pxPerDay } = scene;
  const at = (marks.start[event]! - window.from) * pxPerDay;
  if (at < 0 || at > frame.lengthPx) return;
  const band = frame.lanes[marks.lane[event]!]!;
  const along = frame.axisStart + at;
  context.fillStyle = theme.accent;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  if (frame.orientation === 'vertical') {
    context.fillRect(band.foot, along - 1.5, band.footSize, 3);
    context.arc(band.start + band.size / 2, along, 9, 0, 2 * Math.PI);
  } else {
    const y = band.foot + band.footSize;
    context.fillRect(along - 1.5, band.foot + 1, 3, band.footSize - 2);
    context.moveTo(along - 5, y + 0.5);
    context.lineTo(along + 5, y + 0.5);
  }
  context.stroke();
}

/**
 * Paints one placed view. The canvas is clear where nothing is drawn: lanes' tints and labels are the document's.
 * @param context scaled so that one unit is a CSS pixel
 */
export function paintStrip(context: CanvasRenderingContext2D, painting: StripPainting): void {
  const { scene, emphasis } = painting;
  const { frame } = scene;
  context.clearRect(0, 0, frame.widthPx, frame.heightPx);
  paintAxis(context, painting);
  context.save();
  context.beginPath();
  if (frame.orientation === 'vertical') context.rect(0, 0, frame.widthPx, frame.heightPx);
  else context.rect(frame.axisStart, 0, frame.lengthPx, frame.heightPx);
  context.clip();
  paintDensity(context, painting);
  paintUnlabelledSpans(context, painting);
  for (const placed of scene.events) paintExtent(context, painting, placed);
  context.globalAlpha = 1;
  for (const event of new Set([emphasis.highlighted, emphasis.current, emphasis.selected]))
    if (event !== undefined) paintEmphasis(context, painting, event);
  context.restore();
  for (const placed of scene.events) paintMark(context, painting, placed); // a mark on the first instant in view stands whole
  context.globalAlpha = 1;
}
