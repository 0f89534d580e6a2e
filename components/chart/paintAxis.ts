import { fitText } from '@/components/chart/fitText';
import type { StripPainting } from '@/components/chart/painting';
import type { Theme } from '@/components/chart/theme';
import { ERA_BASELINE_PX, ERA_PAD_PX, TICK_BASELINE_PX, TICK_PX } from '@/lib/layout/drawnSize';
import type { PlacedEra, Scene } from '@/lib/layout/scene';

const TICK_FONT_PX = 12;
const ERA_FONT_PX = 11.5;
const MINOR_TICK_PX = 3;
const ERA_TINT_ALPHA = 0.05;
const LEAST_ERA_TEXT_PX = 36;
const DOWN_TICK_GAP_PX = 8;
/** Height of the enclosing unit's name at the top of an axis that runs down. */
const DOWN_CONTEXT_PX = 32;
const CONTEXT_FONT_PX = 13;
/** Air around the enclosing unit's name, half a tick's name included. */
const CONTEXT_PAD_PX = 56;

function paintEraAcross(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEra): void {
  const { head, scene, theme } = painting;
  const { frame } = scene;
  const from = frame.axisStart + Math.max(0, placed.from);
  const to = frame.axisStart + Math.min(frame.lengthPx, placed.to);
  const top = frame.eraStart + placed.row * frame.eraRowSize;
  context.globalAlpha = ERA_TINT_ALPHA;
  context.fillStyle = theme.ink;
  context.fillRect(from, top, to - from, frame.eraRowSize - 2);
  context.globalAlpha = 1;
  context.fillStyle = theme.lineStrong;
  context.fillRect(from, top, to - from, 1);
  context.globalAlpha = 0.5;
  if (placed.from >= 0) context.fillRect(from, top, 1, frame.lanesEnd - top);
  context.globalAlpha = 1;
  const room = to - from - 2 * ERA_PAD_PX;
  if (room < LEAST_ERA_TEXT_PX) return;
  context.fillStyle = theme.ink2;
  context.font = `italic 400 ${ERA_FONT_PX}px ${theme.fontFamily}`;
  context.fillText(
    fitText(context, theme, 'era', head.eras[placed.era]!.title, room),
    from + ERA_PAD_PX,
    top + ERA_BASELINE_PX,
  );
}

function paintEraDown(context: CanvasRenderingContext2D, painting: StripPainting, placed: PlacedEra): void {
  const { head, scene, theme } = painting;
  const { frame } = scene;
  const from = frame.axisStart + placed.from;
  const to = frame.axisStart + placed.to;
  context.globalAlpha = ERA_TINT_ALPHA;
  context.fillStyle = theme.ink;
  context.fillRect(frame.eraStart, from, frame.eraRowSize, to - from);
  context.globalAlpha = 1;
  context.fillStyle = theme.lineStrong;
  context.fillRect(frame.lanesStart, from, frame.widthPx - frame.lanesStart, 1);
  const start = Math.max(frame.axisStart, from);
  const room = Math.min(frame.heightPx, to) - start - 2 * ERA_PAD_PX;
  if (room < LEAST_ERA_TEXT_PX) return;
  context.save();
  context.translate(frame.widthPx - 5, start + ERA_PAD_PX + room);
  context.rotate(-Math.PI / 2);
  context.fillStyle = theme.ink2;
  context.font = `italic 400 ${ERA_FONT_PX}px ${theme.fontFamily}`;
  context.textAlign = 'right';
  context.fillText(fitText(context, theme, 'era', head.eras[placed.era]!.title, room), room, 0);
  context.textAlign = 'left';
  context.restore();
}

/** Where the name of the enclosing unit ends, if it stands over the axis: no tick's name may run into it. */
function endOfContext(context: CanvasRenderingContext2D, scene: Scene, theme: Theme): number {
  if (!scene.frame.titlesAbove || scene.ticks.context === '') return 0;
  context.font = `620 ${CONTEXT_FONT_PX}px ${theme.fontFamily}`;
  return CONTEXT_PAD_PX + context.measureText(scene.ticks.context).width;
}

function paintTicksAcross(context: CanvasRenderingContext2D, { scene, theme }: StripPainting): void {
  const { frame } = scene;
  const named = endOfContext(context, scene, theme);
  context.textAlign = 'center';
  for (const tick of scene.ticks.ticks) {
    const x = Math.round(frame.axisStart + tick.at);
    if (x < frame.axisStart) continue; // its line would stand among the lanes' titles
    context.fillStyle = tick.major ? theme.lineStrong : theme.hairline;
    if (tick.label === '') {
      context.fillRect(x, frame.eraStart - MINOR_TICK_PX, 1, MINOR_TICK_PX);
      continue; // a line through every lane is for what has a name
    }
    context.globalAlpha = tick.major ? 0.7 : 1;
    context.fillRect(x, frame.eraStart - TICK_PX, 1, frame.lanesEnd - frame.eraStart + TICK_PX);
    context.globalAlpha = 1;
    if (x < named) continue;
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
    if (tick.label === '') {
      context.fillRect(frame.lanesStart - MINOR_TICK_PX, y, MINOR_TICK_PX, 1);
      continue;
    }
    context.fillRect(frame.lanesStart - TICK_PX, y, frame.lanesEnd - frame.lanesStart + TICK_PX, 1);
    const isCovered = y < DOWN_CONTEXT_PX && scene.ticks.context !== '';
    if (isCovered || y > frame.heightPx - TICK_FONT_PX / 2) continue;
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
