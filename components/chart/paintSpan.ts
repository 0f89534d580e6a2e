import type { Theme } from '@/components/chart/theme';
import type { PlacedEvent, Scene } from '@/lib/layout/scene';
import { MARK_FLAGS } from '@/lib/layout/stripData';

const BAR_PX = 18;
const BAR_ALPHA = 0.17;
/** A bar's soft or open end fades over this length, px, or over all of a short bar. */
const FADE_PX = 56;
const SOFT_LINE_PX = 2;
const ARROW_PX = 4;
const CORNER_PX = 3;
/** A date's soft end shorter than this hides under its mark. */
const LEAST_SOFT_PX = 9;

/** A gradient along the axis: full, and nothing at the ends that are soft or open. */
function fading(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [number, number],
  isDown: boolean,
  colour: string,
  fades: { readonly start: boolean; readonly end: boolean },
  fadePx = FADE_PX,
): CanvasGradient | string {
  if (!fades.start && !fades.end) return colour;
  const gradient = isDown ? context.createLinearGradient(0, from, 0, to) : context.createLinearGradient(from, 0, to, 0);
  const share = Math.min(fades.start ? 0.5 : 1, fadePx / Math.max(1, to - from));
  const clear = colour.replace(/^rgb\(([^)]+)\)$/, 'rgba($1, 0)');
  gradient.addColorStop(0, fades.start ? clear : colour);
  if (fades.start) gradient.addColorStop(share, colour);
  if (fades.end) gradient.addColorStop(1 - share, colour);
  gradient.addColorStop(1, fades.end ? clear : colour);
  return gradient;
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

/** The bar of an interval: it fades where an end is not known to the day, and an arrow says that it goes on. */
export function paintBar(context: CanvasRenderingContext2D, scene: Scene, placed: PlacedEvent, theme: Theme): void {
  const isDown = scene.frame.orientation === 'vertical';
  const colour = theme.kinds[placed.kind]!;
  const { flags } = placed;
  const from = scene.frame.axisStart + placed.from;
  const to = scene.frame.axisStart + Math.max(placed.to, placed.from + 1);
  const size = isDown ? 4 : BAR_PX;
  const across = placed.markAcross - size / 2;
  const fades = {
    start: (flags & (MARK_FLAGS.openStart | MARK_FLAGS.softStart)) !== 0,
    end: (flags & (MARK_FLAGS.openEnd | MARK_FLAGS.softEnd)) !== 0,
  };
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * (isDown ? 0.5 : BAR_ALPHA);
  context.fillStyle = fading(context, [from, to], isDown, colour, fades);
  context.beginPath();
  if (isDown) context.roundRect(across, from, size, to - from, CORNER_PX);
  else context.roundRect(from, across, to - from, size, CORNER_PX);
  context.fill();
  context.globalAlpha = alpha * 0.8;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  const edge = scene.frame.axisStart + scene.frame.lengthPx;
  const end = Math.min(to, edge) - 3;
  const start = Math.max(from, scene.frame.axisStart) + 3;
  const y = placed.markAcross;
  if (flags & MARK_FLAGS.openEnd && end - from > FADE_PX)
    paintArrow(context, isDown ? y : end, isDown ? end : y, isDown ? Math.PI / 2 : 0);
  if (flags & MARK_FLAGS.openStart && to - start > FADE_PX && placed.labelAlong > FADE_PX)
    paintArrow(context, isDown ? y : start, isDown ? start : y, isDown ? -Math.PI / 2 : Math.PI);
  context.globalAlpha = alpha;
}

/**
 * The soft end of a date that is no day: a thin line over the time it can mean, fading towards its end. It owns no room in the row, so it
 * runs under the text, at the row's foot.
 */
export function paintSoftEnd(context: CanvasRenderingContext2D, scene: Scene, placed: PlacedEvent, theme: Theme): void {
  if (placed.to - placed.from < LEAST_SOFT_PX) return;
  const isDown = scene.frame.orientation === 'vertical';
  const colour = theme.kinds[placed.kind]!;
  const from = scene.frame.axisStart + placed.from;
  const length = placed.to - placed.from;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * 0.55;
  context.fillStyle = fading(context, [from, from + length], isDown, colour, { start: false, end: true }, length);
  const across = isDown ? placed.markAcross - SOFT_LINE_PX / 2 : placed.markAcross + BAR_PX / 2 - SOFT_LINE_PX + 1;
  if (isDown) context.fillRect(across, from, SOFT_LINE_PX, length);
  else context.fillRect(from, across, length, SOFT_LINE_PX);
  context.globalAlpha = alpha;
}
