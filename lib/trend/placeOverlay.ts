import type { TimeScale } from '@/lib/scale/timeScale';
import { asDay } from '@/lib/time/day';
import { type Shape, tenth, widthOf } from '@/lib/trend/drawing';

/** Something that was worked out of a line and is drawn with it, in days and values. */
export interface LineOverlay {
  readonly name: string;
  readonly shapes: readonly (
    | { readonly is: 'doubt'; readonly from: number; readonly to: number }
    /** `unsure`: no model reports it. `when` stands in the place of its words where many are close. */
    | { readonly is: 'turn' | 'unsure'; readonly at: number; readonly when: string; readonly words: string }
    | { readonly is: 'fit' | 'continuation'; readonly points: readonly (readonly [day: number, value: number])[] }
  )[];
}

interface OverlaySetting {
  readonly overlay: LineOverlay | undefined;
  readonly scale: TimeScale;
  readonly heightPx: number;
  /** Room over the plot for a row of words. */
  readonly headPx: number;
  /** Px from the top of a value; undefined where the line is in another panel. */
  readonly y: ((value: number) => number) | undefined;
}

/** A word stands this far beside its line, and another one no nearer than this. */
const BESIDE_PX = 4;
const APART_PX = 10;
const ROW_PX = 13;
/** Feet of the words of turns: over the plot, then in it. What finds no room in these rows has its line, and its words in the panel. */
const ROW_FEET_PX = [-4, 10, 10 + ROW_PX] as const;
/** What the row over the plot takes. */
export const TURN_ROW_PX = 16;

/** Doubt about places lies under the line; places, fitted lines and the old ones gone on lie over it. */
export function placeOverlay(setting: OverlaySetting, layer: 'under' | 'over'): readonly Shape[] {
  const { overlay, scale, heightPx, y } = setting;
  if (!overlay || !y) return [];
  const rows: number[] = [];
  const isTight = areTight(overlay, scale);
  return overlay.shapes.flatMap((shape): readonly Shape[] => {
    if ((shape.is === 'doubt') !== (layer === 'under')) return [];
    if (shape.is === 'doubt') {
      const [x, end] = [scale.x(asDay(shape.from)), scale.x(asDay(shape.to))];
      return [{ is: 'rect', role: 'doubt', x: tenth(x), y: 0, width: tenth(Math.max(2, end - x)), height: heightPx }];
    }
    if ('at' in shape) return turnShapes(shape, isTight ? shape.when : shape.words, setting, rows);
    const d = shape.points
      .map(([day, value], index) => `${index === 0 ? 'M' : 'L'}${tenth(scale.x(asDay(day)))},${tenth(y(value))}`)
      .join('');
    return [{ is: 'path', role: shape.is, d }];
  });
}

/** Where words stand that belong to a line at `x`: after it, or before it where they would pass the end. */
function extentOf(x: number, words: string, { lengthPx }: TimeScale) {
  const width = widthOf(words) + BESIDE_PX;
  const isLate = x + width + BESIDE_PX > lengthPx;
  return { from: isLate ? x - width : x, to: isLate ? x : x + width, isLate };
}

/** Whether words of turns would meet in one row. */
function areTight({ shapes }: LineOverlay, scale: TimeScale): boolean {
  let until = Number.NEGATIVE_INFINITY;
  return shapes.some((shape) => {
    if (!('at' in shape)) return false;
    const { from, to } = extentOf(scale.x(asDay(shape.at)), shape.words, scale);
    const isMet = from < until;
    until = to + APART_PX;
    return isMet;
  });
}

/** The line of a turn, and its words in the first row that is free. Turns come in order of time. @param rows where each row is free again, px; grows */
function turnShapes(
  { is: role, at, words }: Extract<LineOverlay['shapes'][number], { at: number }>,
  text: string,
  { scale, heightPx, headPx }: OverlaySetting,
  rows: number[],
): readonly Shape[] {
  const x = scale.x(asDay(at));
  const line: Shape = { is: 'path', role, d: `M${tenth(x)},${-headPx}V${heightPx}`, title: words };
  const { from, to, isLate } = extentOf(x, text, scale);
  const free = rows.findIndex((until) => until <= from);
  const row = free >= 0 ? free : rows.length;
  const y = ROW_FEET_PX[row];
  if (y === undefined) return [line];
  rows[row] = to + APART_PX;
  const [beside, anchor] = isLate ? ([x - BESIDE_PX, 'end'] as const) : ([x + BESIDE_PX, 'start'] as const);
  return [line, { is: 'text', role, x: tenth(beside), y, anchor, text }];
}
