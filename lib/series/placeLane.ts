import { BAND_PX, type LaneFrame } from '@/lib/series/laneFrame';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';

/** A view of the time axis. */
export interface LaneView {
  /** Day at the start of the view. */
  readonly from: number;
  readonly pxPerDay: number;
  readonly lengthPx: number;
}

interface Placed {
  /** Number of the mark in its lane. */
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tentative: boolean;
  /** It goes on beyond its end: it fades out there. */
  readonly soft?: true;
}

/** A box of a bar: one category of one period. */
export interface PlacedBar extends Placed {
  readonly is: 'bar';
  readonly tone: number;
}
/** A run of years on one level. */
export interface PlacedBand extends Placed {
  readonly is: 'band';
  readonly level: number;
}
/** An estimate from its low to its high end, which may be one. */
export interface PlacedBeam extends Placed {
  readonly is: 'beam';
  readonly open: 'low' | 'high' | undefined;
}
/** A figure for a period without a length: it ends where a period without a start does, or begins where one without an end does. */
export interface PlacedFigure extends Placed {
  readonly is: 'figure';
  readonly text: string;
  readonly side: 'before' | 'after';
}
export type LaneShape = PlacedBar | PlacedBand | PlacedBeam | PlacedFigure;

/** Nothing is placed further outside the view, px. */
const OUTSIDE_PX = 64;
/** Air between two bars, where there is room for it. */
const BAR_GAP_PX = 1;
const LEAST_BAR_PX = 1;
/** Width of a beam's caps: no wider than its period, and seen at any zoom. */
const LEAST_BEAM_PX = 7;
const MOST_BEAM_PX = 22;
/** An end that is not given goes on for so long. */
const OPEN_PX = 12;
const FIGURE_PX = 120;
const FIGURE_HEIGHT_PX = 16;
/** The line under the figure of a period without an end: so low that it is no value on any scale. */
const GOES_ON_PX = 3;

/** What of a lane is in view, in px: along from the start of the view, across from the top of the first lane. */
export function placeLane(lane: SeriesLane, view: LaneView, frame: LaneFrame): readonly LaneShape[] {
  const until = view.from + view.lengthPx / view.pxPerDay;
  const around = OUTSIDE_PX / view.pxPerDay;
  const slots = lane.form === 'range' ? slotsOf(lane.marks) : undefined;
  return lane.marks.flatMap((mark, number): readonly LaneShape[] => {
    const isFigure = mark.figure !== undefined;
    const before = mark.goesOn ? Number.POSITIVE_INFINITY : around + (isFigure ? FIGURE_PX / view.pxPerDay : 0);
    if (mark.from > until + around || mark.to < view.from - before) return [];
    const place = { mark: number, tentative: mark.tentative === true, ...alongOf(mark, view) };
    if (isFigure) return placeFigure(mark, place, frame);
    if (lane.form === 'bands') return [placeBand(mark, place, frame)];
    if (lane.form === 'bars') return placeBar(mark, place, lane, frame);
    return [placeBeam(mark, place, lane, frame, slots?.[number] ?? WHOLE)];
  });
}

type Along = Pick<Placed, 'mark' | 'tentative' | 'x' | 'width' | 'soft'>;

function alongOf(mark: LaneMark, { from: start, pxPerDay, lengthPx }: LaneView): Pick<Placed, 'x' | 'width' | 'soft'> {
  const x = Math.max(-OUTSIDE_PX, (mark.from - start) * pxPerDay);
  if (mark.goesOn) return { x, width: Math.max(0, lengthPx - x), soft: true };
  const end = Math.min(lengthPx + OUTSIDE_PX, (mark.to - start) * pxPerDay);
  return { x, width: Math.max(0, end - x) };
}

type Scale = Pick<SeriesLane, 'max' | 'min'>;

/** Px across of a value: the top of the scale at the start of the plot, its foot at the end. */
export const acrossOf = (value: number, { max, min = 0 }: Scale, { plot, plotSize }: LaneFrame): number =>
  plot + (plotSize * (max - value)) / (max - min);

function placeBar(mark: LaneMark, along: Along, scale: Scale, frame: LaneFrame): readonly PlacedBar[] {
  const gap = along.width > 4 * BAR_GAP_PX && !along.soft ? BAR_GAP_PX : 0;
  return (mark.parts ?? []).map(({ tone, low, high, tentative = false }): PlacedBar => {
    const y = acrossOf(high, scale, frame);
    const height = acrossOf(low, scale, frame) - y;
    return { is: 'bar', ...along, width: Math.max(LEAST_BAR_PX, along.width - gap), y, height, tone, tentative };
  });
}

const placeBand = (mark: LaneMark, along: Along, frame: LaneFrame): PlacedBand => ({
  is: 'band',
  ...along,
  width: Math.max(LEAST_BAR_PX, along.width),
  y: frame.plot + (mark.row ?? 0) * BAND_PX,
  height: BAND_PX,
  level: mark.level ?? 0,
});

function placeFigure(mark: LaneMark, along: Along, { plot, plotSize }: LaneFrame): readonly LaneShape[] {
  const { soft, ...place } = along;
  const box = { width: FIGURE_PX, y: plot + plotSize - FIGURE_HEIGHT_PX, height: FIGURE_HEIGHT_PX };
  if (!soft)
    return [{ is: 'figure', ...place, ...box, x: place.x - FIGURE_PX, text: `← ${mark.figure}`, side: 'before' }];
  const line = { y: plot + plotSize - GOES_ON_PX, height: GOES_ON_PX, tone: 0, tentative: false };
  return [
    { is: 'bar', ...along, ...line },
    // It stays in view as long as what it says goes on.
    {
      is: 'figure',
      ...place,
      ...box,
      x: Math.max(0, place.x),
      y: box.y - GOES_ON_PX,
      text: `${mark.figure} →`,
      side: 'after',
    },
  ];
}

/** The part of its period in which a beam stands, for those that share days with others. */
interface Slot {
  readonly number: number;
  readonly of: number;
}
const WHOLE: Slot = { number: 0, of: 1 };

/** Estimates of one time stand beside each other, never on top. Marks are in order of time. */
function slotsOf(marks: readonly LaneMark[]): readonly Slot[] {
  const slots: Slot[] = [];
  let group: LaneMark[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const close = (): void => {
    for (const number of group.keys()) slots.push({ number, of: group.length });
    group = [];
  };
  for (const mark of marks) {
    if (mark.from >= end) close();
    group.push(mark);
    end = Math.max(end, mark.to);
  }
  close();
  return slots;
}

function placeBeam(mark: LaneMark, along: Along, scale: Scale, frame: LaneFrame, slot: Slot): PlacedBeam {
  const { low, high } = mark.parts![0]!;
  const width = Math.max(LEAST_BEAM_PX, Math.min(MOST_BEAM_PX, along.width / slot.of - 2));
  const centre = along.x + ((slot.number + 0.5) / slot.of) * along.width;
  const spread = along.width < slot.of * LEAST_BEAM_PX ? (slot.number - (slot.of - 1) / 2) * LEAST_BEAM_PX : 0;
  const top = acrossOf(high, scale, frame) - (mark.open === 'high' ? OPEN_PX : 0);
  const bottom = acrossOf(low, scale, frame) + (mark.open === 'low' ? OPEN_PX : 0);
  const middle = spread === 0 ? centre : along.x + along.width / 2 + spread;
  return { is: 'beam', ...along, x: middle - width / 2, width, y: top, height: bottom - top, open: mark.open };
}

/** How far from a shape a pointer still means it, px. */
const REACH_PX = 5;

/** The mark under a pointer. A bar is meant anywhere above its years, since the low ones are hard to hit. */
export function markAt(shapes: readonly LaneShape[], x: number, y: number): number | undefined {
  const over = (shape: LaneShape, reach: number): boolean => x >= shape.x - reach && x < shape.x + shape.width + reach;
  const hit = shapes.find((shape) => {
    if (shape.is === 'bar' && !shape.soft) return over(shape, 0); // what goes on for ever would cover all that follows
    const reach = shape.is === 'band' ? 0 : REACH_PX;
    return over(shape, reach) && y >= shape.y - reach && y < shape.y + shape.height + reach;
  });
  return hit?.mark;
}

/** The darkest, and the lightest and the darkest of the rest: text in ink is read on all of these, text in paper on the first. */
const DARKEST = 0.8;
const LIGHTEST = 0.07;
const NEXT_DARKEST = 0.36;

/** How much ink a level of bands has, from the best (little) to the worst. */
export function levelInk(level: number, levels: number): number {
  if (level === levels - 1) return DARKEST;
  return LIGHTEST + (NEXT_DARKEST - LIGHTEST) * (levels < 3 ? 0 : level / (levels - 2));
}

/** How much ink a category of bars has, from the foot of the bar up; paler under the hatch of what is provisional or claimed. */
const TONES = [0.75, 0.4, 0.2, 0.1];
const TENTATIVE_SHARE = 0.35;
export const toneInk = (tone: number, tentative = false): number =>
  (TONES[tone] ?? TONES.at(-1)!) * (tentative ? TENTATIVE_SHARE : 1);

/** The fullest name of a level that fits a width, in characters of a usual width; empty where none does. */
export function levelText({ label, short }: SeriesLane['levels'][number], widthPx: number): string {
  const CHARACTER_PX = 6.4;
  const PAD_PX = 8;
  const room = (widthPx - PAD_PX) / CHARACTER_PX;
  return label.length <= room ? label : short.length <= room ? short : '';
}
