import { fadeSprite } from '@/components/chart/sprites';
import type { Theme } from '@/components/chart/theme';
import { BAR_PX, LEAST_SOFT_PX, SOFT_LINE_PX } from '@/lib/layout/drawnSize';
import type { PlacedEvent, Scene } from '@/lib/layout/scene';
import { MARK_FLAGS } from '@/lib/layout/stripData';

const DOWN_BAR_PX = 4;
const BAR_ALPHA = 0.17;
const DOWN_BAR_ALPHA = 0.5;
/** A bar's soft or open end fades over this length, px, or over half of a short bar. */
const FADE_PX = 56;
const SOFT_ALPHA = 0.55;
const ARROW_PX = 4;
const ARROW_ALPHA = 0.8;

/** A stretch of the axis across a row, in px of the canvas. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly across: number;
  readonly size: number;
}

function fillStretch(context: CanvasRenderingContext2D, { from, to, across, size }: Stretch, isDown: boolean): void {
  if (to <= from) return;
  if (isDown) context.fillRect(across, from, size, to - from);
  else context.fillRect(from, across, to - from, size);
}

/** Fills a stretch from a kind's full colour at `full` to nothing at its other end. */
function fillFading(
  context: CanvasRenderingContext2D,
  { from, to, across, size }: Stretch,
  isDown: boolean,
  fade: HTMLCanvasElement,
): void {
  if (isDown) context.drawImage(fade, across, from, size, to - from);
  else context.drawImage(fade, from, across, to - from, size);
}

function paintArrow(context: CanvasRenderingContext2D, x: number, y: number, turn: number): void {
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.beginPath();
  context.moveTo(-ARROW_PX, -ARROW_PX);
  context.lineTo(0, 0);
  context.lineTo(-ARROW_PX, ARROW_PX);
  context.stroke();
  context.restore();
}

/** Arrows at the ends that go on beyond what the record knows, where the bar leaves room for them. */
function paintArrows(context: CanvasRenderingContext2D, scene: Scene, placed: PlacedEvent, visible: Stretch): void {
  const isDown = scene.frame.orientation === 'vertical';
  if (visible.to - visible.from < FADE_PX) return;
  const y = placed.markAcross;
  const end = visible.to - 3;
  const start = visible.from + 3;
  if (placed.flags & MARK_FLAGS.openEnd)
    paintArrow(context, isDown ? y : end, isDown ? end : y, isDown ? Math.PI / 2 : 0);
  // Where the label stands at the bar's start there is no room for an arrow beside it.
  if (placed.flags & MARK_FLAGS.openStart && scene.frame.axisStart + placed.labelAlong > start + FADE_PX / 2)
    paintArrow(context, isDown ? y : start, isDown ? start : y, isDown ? -Math.PI / 2 : Math.PI);
}

/** The bar of an interval: it fades where an end is not known to the day, and an arrow says that it goes on. */
export function paintBar(context: CanvasRenderingContext2D, scene: Scene, placed: PlacedEvent, theme: Theme): void {
  const { frame } = scene;
  const isDown = frame.orientation === 'vertical';
  const colour = theme.kinds[placed.kind]!;
  const { flags } = placed;
  const size = isDown ? DOWN_BAR_PX : BAR_PX;
  const across = placed.markAcross - size / 2;
  const from = Math.round(frame.axisStart + placed.from);
  const to = Math.max(from + 1, Math.round(frame.axisStart + placed.to));
  const fadePx = Math.min(FADE_PX, (to - from) / 2);
  const head = flags & (MARK_FLAGS.openStart | MARK_FLAGS.softStart) ? from + fadePx : from;
  const tail = flags & (MARK_FLAGS.openEnd | MARK_FLAGS.softEnd) ? to - fadePx : to;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * (isDown ? DOWN_BAR_ALPHA : BAR_ALPHA);
  context.fillStyle = colour;
  fillStretch(context, { from: head, to: tail, across, size }, isDown);
  if (head > frame.axisStart && head > from)
    fillFading(context, { from, to: head, across, size }, isDown, fadeSprite(theme, placed.kind, isDown, 'to'));
  if (tail < to && tail < frame.axisStart + frame.lengthPx)
    fillFading(context, { from: tail, to, across, size }, isDown, fadeSprite(theme, placed.kind, isDown, 'from'));
  context.globalAlpha = alpha * ARROW_ALPHA;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  const visible = { from: Math.max(from, frame.axisStart), to: Math.min(to, frame.axisStart + frame.lengthPx) };
  paintArrows(context, scene, placed, { ...visible, across, size });
  context.globalAlpha = alpha;
}

/**
 * The soft end of a date that is no day: a thin line over the time it can mean, fading towards its end. It owns no room in the row, so it
 * runs under the text, at the row's foot.
 */
export function paintSoftEnd(context: CanvasRenderingContext2D, scene: Scene, placed: PlacedEvent, theme: Theme): void {
  if (placed.to - placed.from < LEAST_SOFT_PX) return;
  const isDown = scene.frame.orientation === 'vertical';
  const from = scene.frame.axisStart + placed.from;
  const across = Math.round(isDown ? placed.markAcross - SOFT_LINE_PX / 2 : placed.markAcross + BAR_PX / 2 - 1);
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * SOFT_ALPHA;
  const stretch = { from, to: scene.frame.axisStart + placed.to, across, size: SOFT_LINE_PX };
  fillFading(context, stretch, isDown, fadeSprite(theme, placed.kind, isDown, 'from'));
  context.globalAlpha = alpha;
}
