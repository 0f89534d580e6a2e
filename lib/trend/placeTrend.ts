import { LABEL_FONT_PX } from '@/lib/layout/labelSize';
import { axisTicks } from '@/lib/scale/ticks';
import { createTimeScale, type TimeScale } from '@/lib/scale/timeScale';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { asDay } from '@/lib/time/day';
import { type Drawing, type PlacedPoint, type Shape, tenth, widthOf } from '@/lib/trend/drawing';
import { emptyWindow } from '@/lib/trend/emptyWindow';
import { type Panel, panelsOf } from '@/lib/trend/panels';
import { binOf, binRange, binStart } from '@/lib/trend/periods';
import { placeEventRow, type RowEvent } from '@/lib/trend/placeEvents';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import { type PanelSetting, placePanel } from '@/lib/trend/placePanel';
import { placeBands } from '@/lib/trend/placeRows';
import type { TrendResult } from '@/lib/trend/runTrend';
import { shownValue } from '@/lib/trend/summary';
import type { Bin, Overlay, Transform } from '@/lib/view/trendView';
import type { TimeWindow } from '@/lib/view/window';

export interface TrendSetting {
  readonly result: Pick<TrendResult, 'lines' | 'bin' | 'scale'>;
  readonly transform: Transform;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly bands: readonly SeriesLane[];
  readonly events: readonly RowEvent[];
  readonly overlay: Overlay;
  /** Over the row of events. */
  readonly eventTitle: string;
  readonly selected?: string | undefined;
  readonly picked?: PanelSetting['picked'];
  readonly turns?: LineOverlay | undefined;
  /** Name of the line in which turns are looked for. */
  readonly tested?: string | undefined;
}

/** Below this a picture has no room beside its plot. */
const NARROW_PX = 560;
const PLOT_PX = { one: 300, oneNarrow: 240, several: 150 } as const;
const GUTTER_PX = { bands: 112, least: 44 } as const;
const NUMBER_AIR_PX = 18;
/** Names at the ends of lines have this room at most, with air on either side. */
const LABELS_PX = 170;
const LABEL_AIR_PX = 10;
const RIGHT_PX = 12;
const AXIS_PX = 28;
/** A label in the middle of its year may begin before the view does. */
const OVERSCAN_PX = 200;
const GAP_PX = 18;
/** From a line of words to the next. */
const NOTE_PX = 16;

function gutterOf({ result, bands, widthPx }: TrendSetting): number {
  const values = result.lines.flatMap(({ points }) =>
    points.map(({ value = 0, high = 0, low = 0 }) => Math.max(Math.abs(value), high, low)),
  );
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  const numbers = Math.ceil(widthOf(shownValue(Math.round(most)))) + NUMBER_AIR_PX;
  return Math.max(widthPx >= NARROW_PX && bands.length > 0 ? GUTTER_PX.bands : GUTTER_PX.least, numbers);
}

interface AxisLabel {
  readonly x: number;
  readonly label: string;
  readonly isMajor: boolean;
}

/** Labels of the axis. Where each names a year that is one bin, it stands in the middle of its year, under its bar. */
function axisLabels(scale: TimeScale, ticks: ReturnType<typeof axisTicks>['ticks'], bin: Bin): readonly AxisLabel[] {
  const labelled = ticks.filter(({ label }) => label !== '');
  const isYears = bin === 'year' && labelled.every(({ day }) => day === binStart(binOf(day, 'year'), 'year'));
  return labelled
    .map(({ day, x, label, isMajor }) => {
      const { from, to } = binRange(binOf(day, 'year'), 'year');
      return { x: isYears ? scale.x(asDay((from + to) / 2)) : x, label, isMajor };
    })
    .filter(({ x }) => x >= 0 && x <= scale.lengthPx);
}

const axisShapes = (labels: readonly AxisLabel[], gutterPx: number, top: number): readonly Shape[] =>
  labels.map(({ x, label, isMajor }) => ({
    is: 'text',
    role: isMajor ? 'timeMajor' : 'time',
    x: tenth(gutterPx + x),
    y: top + 19,
    anchor: 'middle',
    text: label,
  }));

/** What the longest name at the end of a line takes; nothing where each panel has one line, named above it. */
function labelRoom(panels: readonly Panel[]): number {
  const names = panels.flatMap(({ members }) => (members.length > 1 ? members.map(({ name }) => name) : []));
  if (names.length === 0) return 0;
  const widest = Math.max(...names.map((name) => widthOf(name, LABEL_FONT_PX)));
  return Math.min(LABELS_PX, Math.ceil(widest) + 2 * LABEL_AIR_PX);
}

/** Words in the middle of a plot that has no point in view. */
const emptyShapes = ({ result, window }: TrendSetting, x: number, y: number): readonly Shape[] =>
  (emptyWindow(result, window) ?? []).map((text, row) => ({
    is: 'text',
    role: 'note',
    x: tenth(x),
    y: tenth(y + row * NOTE_PX),
    anchor: 'middle',
    text,
  }));

/** Everything that is drawn of a view, at a width: panels by unit on one axis of time, bands, events. */
export function placeTrend(setting: TrendSetting): Drawing {
  const { result, window, widthPx, bands, overlay, transform } = setting;
  const isNarrow = widthPx < NARROW_PX;
  const gutterPx = gutterOf(setting);
  const panels = panelsOf(result.lines, result.bin, transform, result.scale);
  const labelsPx = isNarrow ? 0 : labelRoom(panels);
  const scale = createTimeScale(window, Math.max(40, widthPx - gutterPx - Math.max(labelsPx, RIGHT_PX)));
  const { ticks, context } = axisTicks(scale, { overscanPx: OVERSCAN_PX });
  const labels = axisLabels(scale, ticks, result.bin);
  const heightPx = panels.length > 1 ? PLOT_PX.several : isNarrow ? PLOT_PX.oneNarrow : PLOT_PX.one;
  const shapes: Shape[] = [];
  const points: PlacedPoint[] = [];
  let top = 0;
  for (const panel of panels) {
    const has = (name: string | undefined): boolean => panel.members.some(({ line }) => line.name === name);
    const placed = placePanel({
      panel,
      scale,
      stubs: labels.map(({ x }) => x),
      values: result.scale,
      bin: result.bin,
      widthPx,
      gutterPx,
      labelsPx,
      topPx: top,
      heightPx,
      picked: setting.picked,
      overlay: has(setting.turns?.name) ? setting.turns : undefined,
      isTested: has(setting.tested),
    });
    shapes.push(...placed.shapes);
    points.push(...placed.points);
    top += placed.heightPx + GAP_PX;
  }
  if (panels.length > 0) top -= GAP_PX;
  shapes.push(...emptyShapes(setting, gutterPx + scale.lengthPx / 2, top / 2));
  shapes.push(...axisShapes(labels, gutterPx, top));
  if (context !== '')
    shapes.push({
      is: 'text',
      role: 'note',
      x: 0,
      y: top + 19,
      anchor: 'start',
      text: gutterPx > widthOf(context) ? context : '',
    });
  top += AXIS_PX;
  const row = (): {
    readonly scale: TimeScale;
    readonly gutterPx: number;
    readonly widthPx: number;
    readonly topPx: number;
  } => ({ scale, gutterPx, widthPx, topPx: top });
  for (const lane of bands) {
    top += GAP_PX / 2;
    const placed = placeBands(lane, row());
    shapes.push(...placed.shapes);
    top += placed.heightPx;
  }
  if (overlay !== 'none') {
    top += GAP_PX / 2;
    const placed = placeEventRow({
      ...row(),
      events: setting.events,
      overlay,
      title: setting.eventTitle,
      selected: setting.selected,
    });
    shapes.push(...placed.shapes);
    top += placed.heightPx;
  }
  return { widthPx, heightPx: Math.ceil(top), axis: { start: gutterPx, lengthPx: scale.lengthPx }, shapes, points };
}

/** The window that shows all of some lines, with a little air. */
export function windowOfLines(
  lines: TrendResult['lines'],
  range: (bin: number) => { readonly from: number; readonly to: number },
): TimeWindow | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { points } of lines) {
    for (const { bin } of points) {
      const each = range(bin);
      from = Math.min(from, each.from);
      to = Math.max(to, each.to);
    }
  }
  const air = (to - from) * AIR;
  return Number.isFinite(from) ? { from: asDay(from - air), to: asDay(to + air) } : undefined;
}
const AIR = 0.01;
