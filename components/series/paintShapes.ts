import type { Theme } from '@/components/chart/theme';
import {
  type LaneShape,
  levelInk,
  levelText,
  type PlacedBand,
  type PlacedBar,
  type PlacedBeam,
  type PlacedFigure,
  toneInk,
} from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';

type Context = CanvasRenderingContext2D;

const HATCH_PX = 5;
const FONT_PX = 11;
const BASELINE_PX = 12;
const TEXT_PAD_PX = 4;
const BEAM_PX = 2;
const ARROW_PX = 4;
const DASHES = [3, 2.5];
const SOFT_PX = 60;
const SOFT_STEPS = 12;

function paintHatch(context: Context, { x, y, width, height }: PlacedBar, theme: Theme): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.4;
  context.beginPath();
  for (let at = x - height; at < x + width; at += HATCH_PX) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
  context.lineWidth = 1;
  context.strokeStyle = theme.ink;
  if (width > 2 && height > 2) context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of some ink; a soft one fades out in steps towards its end. */
function fillBox(context: Context, { x, y, width, height }: Box, ink: number, soft = false): void {
  const fading = soft ? Math.min(SOFT_PX, width) : 0;
  context.globalAlpha = ink;
  context.fillRect(x, y, width - fading, height);
  for (let step = 0; step < SOFT_STEPS && fading > 0; step++) {
    context.globalAlpha = ink * (1 - (step + 1) / (SOFT_STEPS + 1));
    context.fillRect(x + width - fading + (step * fading) / SOFT_STEPS, y, fading / SOFT_STEPS, height);
  }
  context.globalAlpha = 1;
}

function paintBar(context: Context, bar: PlacedBar, theme: Theme): void {
  context.fillStyle = theme.ink;
  fillBox(context, bar, toneInk(bar.tone, bar.tentative), bar.soft);
  if (bar.tentative) paintHatch(context, bar, theme);
}

function paintBand(context: Context, band: PlacedBand, lane: SeriesLane, theme: Theme, insetPx: number): void {
  const { x, y, width, height, level } = band;
  context.fillStyle = theme.ink;
  const box = { x, y, width: width - 1, height: height - 1 };
  fillBox(context, box, levelInk(level, lane.levels.length), band.soft);
  const known = lane.levels[level];
  // The name stands where the band is in view: a run of twenty years says what it is at any zoom.
  const start = Math.max(insetPx, x);
  const text = known === undefined ? '' : levelText(known, x + width - start);
  if (text === '') return;
  context.fillStyle = level === lane.levels.length - 1 ? theme.paper : theme.ink;
  context.font = `500 ${FONT_PX}px ${theme.fontFamily}`;
  context.fillText(text, start + TEXT_PAD_PX, y + BASELINE_PX);
}

/** A stem between two caps; an end that is not given has an arrow instead. */
function paintBeam(context: Context, { x, y, width, height, open, tentative }: PlacedBeam, theme: Theme): void {
  const middle = x + width / 2;
  const end = (at: number, isOpen: boolean, turn: number): void => {
    if (isOpen) {
      context.moveTo(middle - ARROW_PX, at + turn * ARROW_PX);
      context.lineTo(middle, at);
      context.lineTo(middle + ARROW_PX, at + turn * ARROW_PX);
    } else {
      context.moveTo(x, at);
      context.lineTo(x + width, at);
    }
  };
  context.strokeStyle = theme.ink;
  context.lineWidth = BEAM_PX;
  context.setLineDash(tentative ? DASHES : []);
  context.beginPath();
  context.moveTo(middle, y);
  context.lineTo(middle, y + height);
  end(y, open === 'high', 1);
  end(y + height, open === 'low', -1);
  context.stroke();
  context.setLineDash([]);
}

function paintFigure(context: Context, { x, y, width, text, side }: PlacedFigure, theme: Theme): void {
  context.fillStyle = theme.ink2;
  context.font = `400 ${FONT_PX}px ${theme.fontFamily}`;
  context.textAlign = side === 'before' ? 'right' : 'left';
  context.fillText(text, side === 'before' ? x + width - TEXT_PAD_PX : x + TEXT_PAD_PX, y + BASELINE_PX);
  context.textAlign = 'left';
}

/** One value of a lane, at its place. @param insetPx what the name of its row covers at the start of a band */
export function paintShape(context: Context, shape: LaneShape, lane: SeriesLane, theme: Theme, insetPx: number): void {
  if (shape.is === 'bar') paintBar(context, shape, theme);
  else if (shape.is === 'band') paintBand(context, shape, lane, theme, insetPx);
  else if (shape.is === 'beam') paintBeam(context, shape, theme);
  else paintFigure(context, shape, theme);
}
