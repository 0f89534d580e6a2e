import type { StripPainting } from '@/components/chart/painting';
import type { PlacedEra } from '@/lib/layout/scene';

const TICK_FONT_PX = 12;
const ERA_FONT_PX = 11.5;
const TICK_BASELINE_PX = 23;
const ERA_TINT_ALPHA = 0.045;
const ERA_TEXT_PAD_PX = 7;
const LEAST_ERA_TEXT_PX = 36;
const DOWN_TICK_GAP_PX = 8;

/** Cuts a text with an ellipsis so that it is at most `maxPx` wide in the context's font; empty when not even two letters fit. */
function fitText(context: CanvasRenderingContext2D, text: string, maxPx: number): string {
  if (context.measureText(text).width <= maxPx) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${text.slice(0, middle)}…`).width <= maxPx) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? '' : `${text.slice(0, low).trimEnd()}…`;
}

function paintEraAcross(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEra): void {
  const { head, scene, theme } = painting;
  const { frame } = scene;
  const from = frame.axisStart + Math.max(0, placed.from);
  const to = frame.axisStart + Math.min(frame.lengthPx, placed.to);
  const top = frame.eraStart + placed.row * frame.eraRowSize;
  context.globalAlpha = ERA_TINT_ALPHA;
  context.fillStyle = theme.ink;
  context.fillRect(from, top, to - from, frame.lanesEnd - top);
  context.globalAlpha = 1;
  context.fillStyle = theme.lineStrong;
  context.fillRect(from, top, to - from, 1);
  if (placed.from >= 0) context.fillRect(from, top, 1, frame.eraRowSize - 4);
  const room = to - from - 2 * ERA_TEXT_PAD_PX;
  if (room < LEAST_ERA_TEXT_PX) return;
  context.fillStyle = theme.ink2;
  context.font = `italic 400 ${ERA_FONT_PX}px ${theme.fontFamily}`;
  context.fillText(fitText(context, head.eras[placed.era]!.title, room), from + ERA_TEXT_PAD_PX, top + 14);
}

function paintEraDown(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEra): void {
  const { head, scene, theme } = painting;
  const { frame } = scene;
  const from = frame.axisStart + placed.from;
  const to = frame.axisStart + placed.to;
  context.globalAlpha = ERA_TINT_ALPHA;
  context.fillStyle = theme.ink;
  context.fillRect(frame.lanesStart, from, frame.widthPx - frame.lanesStart, to - from);
  context.globalAlpha = 1;
  context.fillStyle = theme.lineStrong;
  context.fillRect(frame.widthPx - 1, from, 1, to - from);
  const start = Math.max(frame.axisStart, from);
  const room = Math.min(frame.heightPx, to) - start - 2 * ERA_TEXT_PAD_PX;
  if (room < LEAST_ERA_TEXT_PX) return;
  context.save();
  context.translate(frame.widthPx - 5, start + ERA_TEXT_PAD_PX + room);
  context.rotate(-Math.PI / 2);
  context.fillStyle = theme.ink2;
  context.font = `italic 400 ${ERA_FONT_PX}px ${theme.fontFamily}`;
  context.textAlign = 'right';
  context.fillText(fitText(context, head.eras[placed.era]!.title, room), room, 0);
  context.textAlign = 'left';
  context.restore();
}

function paintTicksAcross(context: CanvasRenderingContext2D, { scene, theme }: StripPainting): void {
  const { frame } = scene;
  context.textAlign = 'center';
  for (const tick of scene.ticks.ticks) {
    const x = Math.round(frame.axisStart + tick.at);
    if (x < frame.axisStart) continue; // its line would stand among the lanes' titles
    context.fillStyle = tick.major ? theme.lineStrong : theme.hairline;
    context.globalAlpha = tick.major ? 0.7 : tick.label === '' ? 0.5 : 1;
    context.fillRect(x, frame.eraStart - (tick.label === '' ? 3 : 6), 1, frame.lanesEnd - frame.eraStart + 6);
    context.globalAlpha = 1;
    if (tick.label === '') continue;
    context.fillStyle = tick.major ? theme.ink : theme.ink2;
    context.font = `${tick.major ? 650 : 400} ${TICK_FONT_PX}px ${theme.fontFamily}`;
    context.fillText(tick.label, x, TICK_BASELINE_PX);
  }
  context.textAlign = 'left';
}

function paintTicksDown(context: CanvasRenderingContext2D, { scene, theme }: StripPainting): void {
  const { frame } = scene;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const tick of scene.ticks.ticks) {
    const y = Math.round(frame.axisStart + tick.at);
    context.fillStyle = tick.major ? theme.lineStrong : theme.hairline;
    context.fillRect(frame.lanesStart - 4, y, frame.widthPx - frame.lanesStart, 1);
    if (tick.label === '') continue;
    context.fillStyle = tick.major ? theme.ink : theme.ink2;
    context.font = `${tick.major ? 650 : 400} ${TICK_FONT_PX - 0.5}px ${theme.fontFamily}`;
    context.fillText(tick.label, frame.lanesStart - DOWN_TICK_GAP_PX, y);
  }
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
}

/** Eras behind all, then the grid and the names of its lines. */
export function paintAxis(context: CanvasRenderingContext2D, painting: StripPainting): void {
  const isDown = painting.scene.frame.orientation === 'vertical';
  for (const era of painting.scene.eras) (isDown ? paintEraDown : paintEraAcross)(context, painting, era);
  (isDown ? paintTicksDown : paintTicksAcross)(context, painting);
}
