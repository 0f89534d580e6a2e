import { paintShape } from '@/components/series/paintShapes';
import type { SeriesPainting } from '@/components/series/seriesPainting';
import { BAND_PX } from '@/lib/series/laneFrame';
import { acrossOf } from '@/lib/series/placeLane';

type Context = CanvasRenderingContext2D;

const NAME_PAD_PX = 4;
const NAME_BASELINE_PX = 12;
const NAME_FONT_PX = 11;
const BREAK_PX = 1.5;
const BREAK_DASHES = [4, 3];
const CHOSEN_PX = 2;

/** The grid of the strip above, so that an eye can follow a year down. */
function paintGrid(context: Context, { scene, theme, heightPx }: SeriesPainting): void {
  for (const { at, label, major } of scene.ticks.ticks) {
    if (label === '' || at < 0) continue;
    context.fillStyle = major ? theme.lineStrong : theme.hairline;
    context.globalAlpha = major ? 0.5 : 1;
    context.fillRect(Math.round(at), 0, 1, heightPx);
  }
  context.globalAlpha = 1;
}

function paintScale(context: Context, { frames, lanes, scene, theme }: SeriesPainting, lane: number): void {
  const { plot, plotSize } = frames[lane]!;
  if (lanes[lane]!.form === 'bands') return;
  context.fillStyle = theme.hairline;
  context.fillRect(0, plot, scene.frame.lengthPx, 1);
  context.fillRect(0, plot + plotSize, scene.frame.lengthPx, 1);
  context.fillStyle = theme.lineStrong;
  context.fillRect(0, acrossOf(0, lanes[lane]!, frames[lane]!), scene.frame.lengthPx, 1);
}

function paintBreaks(context: Context, { frames, lanes, scene, theme }: SeriesPainting, lane: number): void {
  const { start, size } = frames[lane]!;
  context.strokeStyle = theme.accent;
  context.lineWidth = BREAK_PX;
  context.setLineDash(BREAK_DASHES);
  for (const { at } of lanes[lane]!.breaks) {
    const x = Math.round((at - scene.window.from) * scene.pxPerDay) + 0.5;
    context.beginPath();
    context.moveTo(x, start + 2);
    context.lineTo(x, start + size - 2);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Where there is no gutter, the names of a lane's rows stand in the rows. Gives the width that each covers. */
function nameWidths(context: Context, { lanes, scene, theme }: SeriesPainting, lane: number): readonly number[] {
  const { form, categories } = lanes[lane]!;
  if (!scene.frame.titlesAbove || form !== 'bands') return [];
  context.font = `500 ${NAME_FONT_PX}px ${theme.fontFamily}`;
  return categories.map((category) => context.measureText(category).width + 2 * NAME_PAD_PX);
}

function paintRowNames(context: Context, painting: SeriesPainting, lane: number, widths: readonly number[]): void {
  const { frames, lanes, theme } = painting;
  context.font = `500 ${NAME_FONT_PX}px ${theme.fontFamily}`;
  widths.forEach((width, row) => {
    const top = frames[lane]!.plot + row * BAND_PX;
    context.fillStyle = theme.paper;
    context.fillRect(0, top, width, BAND_PX - 1);
    context.fillStyle = theme.ink;
    context.fillText(lanes[lane]!.categories[row]!, NAME_PAD_PX, top + NAME_BASELINE_PX);
  });
}

function paintChosen(context: Context, { shapes, chosen, theme }: SeriesPainting): void {
  const parts = chosen === undefined ? [] : shapes[chosen.lane]!.filter(({ mark }) => mark === chosen.mark);
  if (parts.length === 0) return;
  const left = Math.min(...parts.map(({ x }) => x));
  const top = Math.min(...parts.map(({ y }) => y));
  const right = Math.max(...parts.map(({ x, width }) => x + width));
  const bottom = Math.max(...parts.map(({ y, height }) => y + height));
  context.strokeStyle = theme.accent;
  context.lineWidth = CHOSEN_PX;
  context.strokeRect(left - 2, top - 2, right - left + 4, bottom - top + 4);
}

/** Paints the lanes of one view. @param context scaled so that one unit is a CSS pixel, its origin where the axis begins */
export function paintLanes(context: Context, painting: SeriesPainting): void {
  const { lanes, shapes, scene, theme, heightPx } = painting;
  context.clearRect(0, 0, scene.frame.lengthPx, heightPx);
  paintGrid(context, painting);
  lanes.forEach((lane, number) => {
    paintScale(context, painting, number);
    const widths = nameWidths(context, painting, number);
    for (const shape of shapes[number]!)
      paintShape(context, shape, lane, theme, widths[lane.marks[shape.mark]!.row ?? 0] ?? 0);
    paintBreaks(context, painting, number);
    paintRowNames(context, painting, number, widths);
  });
  paintChosen(context, painting);
}
