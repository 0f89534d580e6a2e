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
/** The row over the plot, and the foot of the words in it: in the plot they would lie over bars and lines. */
export const TURN_ROW_PX = 16;
const WORDS_FOOT_PX = -4;

/** Doubt about places lies under the line; places, fitted lines and the old ones gone on lie over it. */
export function placeOverlay(setting: OverlaySetting, layer: 'under' | 'over'): readonly Shape[] {
  const { overlay, scale, heightPx, y } = setting;
  if (!overlay || !y) return [];
  const named = layer === 'over' ? namedTurns(overlay, scale) : new Map<Turn, string>();
  return overlay.shapes.flatMap((shape): readonly Shape[] => {
    if ((shape.is === 'doubt') !== (layer === 'under')) return [];
    if (shape.is === 'doubt') {
      const [x, end] = [scale.x(asDay(shape.from)), scale.x(asDay(shape.to))];
      return [{ is: 'rect', role: 'doubt', x: tenth(x), y: 0, width: tenth(Math.max(2, end - x)), height: heightPx }];
    }
    if ('at' in shape) return turnShapes(shape, named.get(shape), setting);
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

type Turn = Extract<LineOverlay['shapes'][number], { at: number }>;

/** Turns whose words have room in the row, reported ones first; all by their dates alone where the words of some would meet. What has none has its line, and its words in the panel. */
function namedTurns({ shapes }: LineOverlay, scale: TimeScale): ReadonlyMap<Turn, string> {
  const turns = shapes.filter((shape): shape is Turn => 'at' in shape);
  const ranked = [...turns.filter(({ is }) => is === 'turn'), ...turns.filter(({ is }) => is === 'unsure')];
  const named = (textOf: (turn: Turn) => string): ReadonlyMap<Turn, string> => {
    const taken: { readonly from: number; readonly to: number }[] = [];
    const placed = ranked.filter((turn) => {
      const { from, to } = extentOf(scale.x(asDay(turn.at)), textOf(turn), scale);
      const isFree = taken.every((other) => to + APART_PX <= other.from || other.to + APART_PX <= from);
      if (isFree) taken.push({ from, to });
      return isFree;
    });
    return new Map(placed.map((turn) => [turn, textOf(turn)]));
  };
  const inWords = named(({ words }) => words);
  return inWords.size === turns.length ? inWords : named(({ when }) => when);
}

/** The line of a turn, with its words where they have room. */
function turnShapes(
  { is: role, at, words }: Turn,
  text: string | undefined,
  { scale, heightPx, headPx }: OverlaySetting,
): readonly Shape[] {
  const x = scale.x(asDay(at));
  const line: Shape = { is: 'path', role, d: `M${tenth(x)},${-headPx}V${heightPx}`, title: words };
  if (text === undefined) return [line];
  const { isLate } = extentOf(x, text, scale);
  const [beside, anchor] = isLate ? ([x - BESIDE_PX, 'end'] as const) : ([x + BESIDE_PX, 'start'] as const);
  return [line, { is: 'text', role, x: tenth(beside), y: WORDS_FOOT_PX, anchor, text }];
}
