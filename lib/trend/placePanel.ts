import { capitalised } from '@/lib/base/capitalised';
import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { TimeScale } from '@/lib/scale/timeScale';
import { asDay } from '@/lib/time/day';
import { fitText, type PlacedPoint, type Shape, TEXT_PX, tenth, wrapText } from '@/lib/trend/drawing';
import type { Panel } from '@/lib/trend/panels';
import { binStart } from '@/lib/trend/periods';
import {
  estimateSlot,
  LINE_MARKS,
  middleX,
  type PlotPlace,
  placeBars,
  placeEstimates,
  placeLine,
} from '@/lib/trend/placeMarks';
import { type LineOverlay, placeOverlay, TURN_ROW_PX } from '@/lib/trend/placeOverlay';
import { pointWords, shownValue } from '@/lib/trend/summary';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { usualStep } from '@/lib/trend/usualStep';
import { placeScale } from '@/lib/trend/valueScale';
import type { Bin, ValueScale } from '@/lib/view/trendView';

export interface PanelSetting {
  readonly panel: Panel;
  readonly scale: TimeScale;
  /** Where the axis has its labels, px along. */
  readonly stubs: readonly number[];
  readonly values: ValueScale;
  readonly bin: Bin;
  readonly widthPx: number;
  /** Px from the left edge to the plot, and from the plot to the right edge. */
  readonly gutterPx: number;
  readonly labelsPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Stretch of time picked for a test, if any. */
  readonly picked: { readonly from: number; readonly to: number; readonly words: string } | undefined;
  readonly overlay: LineOverlay | undefined;
  /** Whether turns are looked for in one of its lines: their words have room kept, so that the plot does not move when they come. */
  readonly isTested: boolean;
}

const HEAD_PX = 26;
const KEY_PX = 20;
const LABEL_LINE_PX = 14;
const LABEL_GAP_PX = 4;
const BASELINE_PX = 4;
const PAD_PX = 8;
/** Under the plot: half of a mark that stands at nought. */
const FOOT_PX = 6;

const valuesIn = (line: TrendLine, isSeen: (point: TrendPoint) => boolean): readonly number[] =>
  line.points
    .filter(isSeen)
    .flatMap(({ value, low, high, older }) => [
      ...[value, low, high].filter((each) => each !== undefined),
      ...older.map((each) => each.value),
    ]);

/** Places one panel: its unit above, few lines to read heights by, its lines with their names at their ends. */
export function placePanel(setting: PanelSetting): {
  readonly shapes: readonly Shape[];
  readonly points: readonly PlacedPoint[];
  readonly heightPx: number;
} {
  const { panel, scale, bin, gutterPx, topPx, labelsPx } = setting;
  const keyRows = labelsPx === 0 && panel.members.length > 1 ? panel.members.length : 0;
  const headPx = setting.isTested ? TURN_ROW_PX : 0;
  const plotTop = topPx + HEAD_PX + keyRows * KEY_PX + headPx;
  const seen = panel.members.flatMap(({ line }) => {
    const step = usualStep(line.points);
    return valuesIn(line, (point) => touches(point, bin, scale, step));
  });
  const values = placeScale(seen, setting.values, setting.heightPx);
  const places = panel.members.map(({ line, tone, name }) => ({ line, tone, name, scale, values, bin }));
  const airPx = PAD_PX + headPx;
  const { overlay, heightPx } = setting;
  const overlaid = { overlay, scale, heightPx, headPx, y: overlayScale(setting, places) };
  const clip: Shape = {
    is: 'clip',
    x: gutterPx,
    y: plotTop - airPx,
    width: scale.lengthPx,
    height: setting.heightPx + airPx + FOOT_PX,
    air: airPx,
    shapes: [
      ...pickedShapes(setting),
      ...placeOverlay(overlaid, 'under'),
      ...places.flatMap((place) => marksOf(place, panel.isBars)),
      ...placeOverlay(overlaid, 'over'),
      ...breakShapes(setting),
    ],
  };
  const points = places.flatMap((place) => pointsOf(place, gutterPx, plotTop));
  return {
    shapes: [
      { is: 'text', role: 'title', x: 0, y: topPx + 14, anchor: 'start', text: panelTitle(panel, setting.widthPx) },
      ...keyShapes(panel, topPx + HEAD_PX, keyRows),
      ...gridShapes(setting, { ...values, ticks: seen.length > 0 ? values.ticks : [0] }, plotTop),
      clip,
      ...(labelsPx > 0 && panel.members.length > 1 ? labelShapes(places, setting, plotTop) : []),
    ],
    points,
    heightPx: plotTop + setting.heightPx - topPx,
  };
}

const marksOf = (place: PlotPlace, isBars: boolean): readonly Shape[] =>
  place.line.kind === 'estimates' ? placeEstimates(place) : isBars ? placeBars(place) : placeLine(place);

/** Whether the middle of a point's period is in view. */
function isWithin(point: TrendPoint, bin: Bin, scale: TimeScale): boolean {
  const x = middleX(point, scale, bin);
  return x >= 0 && x <= scale.lengthPx;
}

/** Whether some of a point is in view: its bar, or the line from it to a neighbour. */
function touches({ bin: number }: TrendPoint, bin: Bin, { window }: TimeScale, step: number): boolean {
  const [from, to] = [binStart(number, bin), binStart(number + 1, bin)];
  const reach = (to - from) * step;
  return from - reach < window.to && to + reach > window.from;
}

/** "Arrivals in South Korea, people a year", "Events a year". */
function panelTitle({ unit, members, common }: Panel, widthPx: number): string {
  const what = members.length === 1 ? members[0]!.line.title : common;
  const isSaid = what === undefined || unit.startsWith(what.toLowerCase());
  const words = isSaid ? capitalised(unit) : `${what}, ${unit}`;
  return fitText(words, widthPx, TEXT_PX.title + 1);
}

/** Where there is no room beside the lines, their names stand above, one under the other. */
const keyShapes = ({ members }: Panel, topPx: number, rows: number): readonly Shape[] =>
  members.slice(0, rows).flatMap(({ name, tone }, row): readonly Shape[] => [
    {
      is: 'path',
      role: 'marker',
      tone,
      x: 7,
      y: topPx + row * KEY_PX + 4,
      d: SHAPE_PATHS[LINE_MARKS[tone % LINE_MARKS.length]!],
    },
    { is: 'text', role: 'label', tone, x: 20, y: topPx + row * KEY_PX + 8, anchor: 'start', text: name },
  ]);

function gridShapes(
  { scale, stubs, gutterPx, heightPx }: PanelSetting,
  values: ReturnType<typeof placeScale>,
  top: number,
): readonly Shape[] {
  const lines = values.ticks.flatMap((value): readonly Shape[] => {
    const y = tenth(top + values.y(value));
    return [
      { is: 'rect', role: value === 0 ? 'zero' : 'grid', x: gutterPx, y, width: scale.lengthPx, height: 1 },
      { is: 'text', role: 'value', x: gutterPx - PAD_PX, y: y + BASELINE_PX, anchor: 'end', text: shownValue(value) },
    ];
  });
  const marks = stubs.map(
    (x): Shape => ({ is: 'rect', role: 'tick', x: tenth(gutterPx + x), y: top + heightPx, width: 1, height: 5 }),
  );
  return [...lines, ...marks];
}

/** A name has two lines at most. */
const MOST_LABEL_LINES = 2;

function labelLines(title: string, roomPx: number): readonly string[] {
  const lines = wrapText(title, roomPx);
  const [kept, rest] = [lines.slice(0, MOST_LABEL_LINES - 1), lines.slice(MOST_LABEL_LINES - 1).join(' ')];
  return [...kept, ...(rest === '' ? [] : [fitText(rest, roomPx)])];
}

/** Names at the ends of their lines, moved apart where they would touch. */
function labelShapes(
  places: readonly (PlotPlace & { readonly name: string })[],
  { scale, gutterPx, labelsPx, heightPx, bin }: PanelSetting,
  top: number,
): readonly Shape[] {
  const ends = places.flatMap(({ line, tone, name, values }) => {
    const last = line.points.findLast(
      (point) => (point.value ?? point.high ?? point.low) !== undefined && isWithin(point, bin, scale),
    );
    const words = labelLines(name, labelsPx - 2 * PAD_PX);
    return last ? [{ line, tone, words, y: values.y(last.value ?? last.high ?? last.low ?? 0) }] : [];
  });
  let next = 0;
  const placed = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      const y = Math.max(end.y, next);
      next = y + end.words.length * LABEL_LINE_PX + LABEL_GAP_PX;
      return { ...end, y };
    });
  const over = Math.max(0, next - heightPx - LABEL_LINE_PX);
  return placed.flatMap(({ line, tone, y, words }) =>
    words.map((text, row) => ({
      is: 'text',
      role: 'label',
      tone,
      x: gutterPx + scale.lengthPx + PAD_PX,
      y: tenth(top + Math.max(0, y - over) + row * LABEL_LINE_PX + BASELINE_PX),
      anchor: 'start',
      text,
      title: line.title,
    })),
  );
}

/** Declared breaks: a marked gap that no line crosses. */
function breakShapes({ panel, scale, heightPx }: PanelSetting): readonly Shape[] {
  const breaks = new Map(panel.members.flatMap(({ line }) => line.breaks.map(({ at, what }) => [at, what] as const)));
  return [...breaks]
    .filter(([at]) => at > scale.window.from && at < scale.window.to)
    .map(([at, what]) => ({
      is: 'path',
      role: 'break',
      title: `Break: ${what}`,
      d: `M${tenth(scale.x(asDay(at)))},0V${heightPx}`,
    }));
}

function pickedShapes({ picked, scale, heightPx }: PanelSetting): readonly Shape[] {
  if (!picked) return [];
  const [x, end] = [picked.from, picked.to].map((day) =>
    Math.max(-2, Math.min(scale.lengthPx + 2, scale.x(asDay(day)))),
  ) as [number, number];
  if (end <= x) return [];
  const text = fitText(picked.words, end - x - PAD_PX);
  return [
    { is: 'rect', role: 'picked', x: tenth(x), y: 0, width: tenth(end - x), height: heightPx, title: picked.words },
    ...(text === '' ? [] : [{ is: 'text', role: 'note', x: tenth(x + 4), y: 12, anchor: 'start', text } as const]),
  ];
}

/** The values of the line that something was worked out of, in px; undefined where it is in another panel. */
const overlayScale = (
  { overlay }: PanelSetting,
  places: readonly PlotPlace[],
): ((value: number) => number) | undefined => {
  const place = places.find(({ line }) => line.name === overlay?.name);
  return place && ((value) => place.values.y(value));
};

function pointsOf(place: PlotPlace, left: number, top: number): readonly PlacedPoint[] {
  const { line, tone, scale, values, bin } = place;
  return line.points.flatMap((point, index): readonly PlacedPoint[] => {
    const value = point.value ?? point.high ?? point.low;
    if (value === undefined) return [];
    const x = line.kind === 'estimates' ? estimateSlot(point, place).x : middleX(point, scale, bin);
    return [
      {
        line: tone,
        point: index,
        x: tenth(left + x),
        y: tenth(top + values.y(value)),
        // Said when it is pointed at: to word thousands of points would hold up the picture.
        get words() {
          return pointWords(point, line, bin);
        },
      },
    ];
  });
}
