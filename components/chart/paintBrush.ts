import type { Theme } from '@/components/chart/theme';

/*
 * What Overview.module.css makes of the brush, drawn: the two stand in for each other as a move begins and ends.
 */

/** Height of the brush and of the bars it lies over. */
export const BRUSH_PX = 42;
const SHADE_ALPHA = 0.5;
const BODY_ALPHA = 0.12;
const LINE_PX = 2;
const HANDLE_PX = 3;
const HANDLE_AIR_PX = 9;

interface BrushPlace {
  readonly left: number;
  readonly width: number;
}

/**
 * Draws the range on the overview and what fades outside it.
 * @param context scaled so that one unit is a CSS pixel
 * @param widthPx of the whole record
 */
export function paintBrush(
  context: CanvasRenderingContext2D,
  { left, width }: BrushPlace,
  widthPx: number,
  theme: Pick<Theme, 'paper' | 'accent'>,
): void {
  const right = left + width;
  context.clearRect(0, 0, widthPx, BRUSH_PX);
  context.globalAlpha = SHADE_ALPHA;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, left, BRUSH_PX);
  context.fillRect(right, 0, widthPx - right, BRUSH_PX);
  context.globalAlpha = BODY_ALPHA;
  context.fillStyle = theme.accent;
  context.fillRect(left, 0, width, BRUSH_PX - LINE_PX);
  context.globalAlpha = 1;
  context.fillRect(left, BRUSH_PX - LINE_PX, width, LINE_PX);
  context.beginPath();
  for (const x of [left, right - HANDLE_PX])
    context.roundRect(x, HANDLE_AIR_PX, HANDLE_PX, BRUSH_PX - 2 * HANDLE_AIR_PX, HANDLE_PX / 2);
  context.fill();
}
