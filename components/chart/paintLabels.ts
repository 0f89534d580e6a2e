import { DOWN_LINE_PX, DOWN_PAD_PX, downRoomPx, downTitle } from '@/components/chart/downLabel';
import { fitText } from '@/components/chart/fitText';
import type { StripPainting } from '@/components/chart/painting';
import type { EventText, TextSource } from '@/components/chart/textSource';
import { LABEL_FONT_PX, MARK_SLOT_PX } from '@/lib/layout/labelSize';
import { drawnLabels, isLeaving } from '@/lib/layout/labels';
import type { PlacedEvent } from '@/lib/layout/scene';

/*
 * What Strip.module.css makes of a label, drawn: the two stand in for each other as a move begins and ends, so they must not differ by a pixel.
 */

const DIMMED_ALPHA = 0.4;
const BASELINE_PX = 17;
const CORNER_PX = 4;
const HIGHLIGHT_FROM_PX = 13;
/** Where the axis runs down: the baselines within their lines. */
const DOWN_TITLE_BASELINE_PX = 13;
const DOWN_DATE_BASELINE_PX = 12;
const DOWN_DATE_FONT_PX = 12;

/** The label's corner on the canvas. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

function paintState(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEvent, { x, y }: Corner) {
  const { emphasis, theme } = painting;
  const { event, labelWidth, labelHeight } = placed;
  if (event === emphasis.highlighted) {
    context.fillStyle = theme.accentSoft;
    context.fillRect(x + HIGHLIGHT_FROM_PX, y, labelWidth - HIGHLIGHT_FROM_PX, labelHeight);
  }
  if (event !== emphasis.selected && event !== emphasis.current) return;
  context.strokeStyle = theme.accent;
  context.lineWidth = event === emphasis.current ? 2 : 1.5;
  const inset = context.lineWidth / 2;
  context.beginPath();
  context.roundRect(x + inset, y + inset, labelWidth - 2 * inset, labelHeight - 2 * inset, CORNER_PX);
  context.stroke();
}

function paintAcross(
  context: CanvasRenderingContext2D,
  { theme }: StripPainting,
  { labelWidth }: PlacedEvent,
  { x, y }: Corner,
  { title }: EventText,
) {
  const text = fitText(context, theme, 'title', title, labelWidth - MARK_SLOT_PX);
  context.fillText(text, x + MARK_SLOT_PX, y + BASELINE_PX);
}

function paintDown(
  context: CanvasRenderingContext2D,
  { head, theme }: StripPainting,
  placed: PlacedEvent,
  { x, y }: Corner,
  text: EventText,
) {
  const lines = downTitle(context, theme, text.title, placed.labelWidth).split('\n');
  const left = x + DOWN_PAD_PX;
  let top = y + (placed.labelHeight - (lines.length + 1) * DOWN_LINE_PX) / 2;
  context.fillStyle = theme.ink;
  for (const line of lines) {
    context.fillText(line, left, top + DOWN_TITLE_BASELINE_PX);
    top += DOWN_LINE_PX;
  }
  context.font = `400 ${DOWN_DATE_FONT_PX}px ${theme.fontFamily}`;
  context.fillStyle = theme.ink2;
  const date = `${text.date} · ${head.kinds[placed.kind]!.title}`;
  const fitted = fitText(context, theme, 'date', date, downRoomPx(placed.labelWidth));
  context.fillText(fitted, left, top + DOWN_DATE_BASELINE_PX);
}

/**
 * Draws the labels of a view that moves: a hundred words on a canvas cost a fraction of as many elements, which the browser would style,
 * lay out and put together again in every frame. Asks for titles that are not here yet.
 * @param context scaled so that one unit is a CSS pixel
 */
export function paintLabels(context: CanvasRenderingContext2D, painting: StripPainting, texts: TextSource): void {
  const { scene, theme, emphasis } = painting;
  const { frame } = scene;
  const isDown = frame.orientation === 'vertical';
  context.font = `500 ${LABEL_FONT_PX}px ${theme.fontFamily}`;
  context.fillStyle = theme.ink;
  for (const placed of drawnLabels(scene)) {
    const text = texts.text(placed.event);
    if (!text) texts.request(placed.event);
    if (!text || isLeaving(scene, placed)) continue;
    const along = frame.axisStart + placed.labelAlong;
    const corner = isDown
      ? { x: Math.round(placed.labelAcross), y: Math.round(along) }
      : { x: along, y: placed.labelAcross };
    context.globalAlpha = emphasis.isDimmed(placed.event) ? DIMMED_ALPHA : 1;
    paintState(context, painting, placed, corner);
    if (isDown) paintDown(context, painting, placed, corner, text);
    else {
      context.fillStyle = theme.ink;
      paintAcross(context, painting, placed, corner, text);
    }
  }
  context.globalAlpha = 1;
}
