import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { TimeScale } from '@/lib/scale/timeScale';
import { levelInk, levelText } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { asDay } from '@/lib/time/day';
import { fitText, type Shape, TEXT_PX, tenth, widthOf } from '@/lib/trend/drawing';
import type { TrendKind } from '@/lib/trend/trendData';
import type { Overlay } from '@/lib/view/trendView';

const HEAD_PX = 24;
const BAND_PX = 16;
/** Where the names of rows have no room beside them, each stands above its row. */
const NAME_PX = 15;
const GAP_PX = 2;
const TEXT_UP_PX = 4;

export interface RowSetting {
  readonly scale: TimeScale;
  readonly gutterPx: number;
  readonly widthPx: number;
  readonly topPx: number;
}

export interface PlacedRows {
  readonly shapes: readonly Shape[];
  readonly heightPx: number;
}

/** Least room beside a row for its name. */
const NAME_GUTTER_PX = 90;

/** A rating as bands, a row for each of its categories: a step at a time, named, and as dark as it is low. */
export function placeBands(lane: SeriesLane, { scale, gutterPx, widthPx, topPx }: RowSetting): PlacedRows {
  const isAbove = gutterPx < NAME_GUTTER_PX && lane.categories.length > 0;
  const pitch = BAND_PX + GAP_PX + (isAbove ? NAME_PX : 0);
  const key = levelKey(lane, topPx + 10, widthPx);
  const top = topPx + HEAD_PX + key.heightPx;
  const barTop = (row: number): number => top + row * pitch + (isAbove ? NAME_PX : 0);
  const names = lane.categories.map(
    (category, row): Shape => ({
      is: 'text',
      role: 'value',
      x: isAbove ? 0 : gutterPx - 8,
      y: isAbove ? barTop(row) - 4 : barTop(row) + BAND_PX - TEXT_UP_PX,
      anchor: isAbove ? 'start' : 'end',
      text: isAbove ? category : fitText(category, gutterPx - 10),
    }),
  );
  const rows = Math.max(1, lane.categories.length);
  const bands = lane.marks.flatMap(({ from, to, row = 0, level = 0, words }): readonly Shape[] => {
    const [x, end] = [scale.x(asDay(from)), scale.x(asDay(to))].map((px) =>
      Math.max(0, Math.min(scale.lengthPx, px)),
    ) as [number, number];
    if (end - x < 0.5) return [];
    const y = row * pitch + (isAbove ? NAME_PX : 0);
    const named = lane.levels[level];
    const text = named === undefined ? '' : levelText(named, end - x);
    const isDark = level === lane.levels.length - 1;
    return [
      {
        is: 'rect',
        role: 'band',
        x: tenth(x),
        y,
        width: tenth(Math.max(0.5, end - x - 1)),
        height: BAND_PX,
        ink: levelInk(level, lane.levels.length),
        title: words,
      },
      ...(text === ''
        ? []
        : [
            {
              is: 'text',
              role: isDark ? 'bandTextDark' : 'bandText',
              x: tenth(x + 4),
              y: y + BAND_PX - TEXT_UP_PX,
              anchor: 'start',
              text,
            } as const,
          ]),
    ];
  });
  return {
    shapes: [
      {
        is: 'text',
        role: 'title',
        x: 0,
        y: topPx + 14,
        anchor: 'start',
        text: fitText(lane.title, widthPx, TEXT_PX.title + 1),
      },
      ...key.shapes,
      ...names,
      { is: 'clip', x: gutterPx, y: top, width: scale.lengthPx, height: rows * pitch, air: 0, shapes: bands },
    ],
    heightPx: top + rows * pitch - topPx,
  };
}

/** What each shade means, in a row under the title. */
function levelKey({ levels }: SeriesLane, topPx: number, widthPx: number): PlacedRows {
  let [x, row] = [0, 1];
  const shapes = levels.flatMap(({ label }, level): readonly Shape[] => {
    const width = BAND_PX + 6 + widthOf(label) + 18;
    if (x > 0 && x + width > widthPx) [x, row] = [0, row + 1];
    const [left, y] = [x, topPx + row * KEY_ROW_PX - 6];
    x += width;
    return [
      {
        is: 'rect',
        role: 'band',
        x: tenth(left),
        y: y + 1,
        width: BAND_PX,
        height: 11,
        ink: levelInk(level, levels.length),
      },
      { is: 'text', role: 'note', x: tenth(left + BAND_PX + 6), y: y + 11, anchor: 'start', text: label },
    ];
  });
  return { shapes, heightPx: levels.length > 0 ? row * KEY_ROW_PX : 0 };
}
const KEY_ROW_PX = 18;

/** An event as the row under the chart shows it. */
export interface RowEvent {
  readonly event: number;
  readonly id: string;
  readonly title: string;
  /** The date in words. */
  readonly date: string;
  /** Days; infinite where it has no start or no end. */
  readonly from: number;
  readonly to: number;
  readonly kind: TrendKind;
}

export interface EventRowSetting extends RowSetting {
  readonly events: readonly RowEvent[];
  readonly overlay: Exclude<Overlay, 'none'>;
  readonly title: string;
  readonly selected: string | undefined;
}

const EVENT_ROW_PX = 19;
/** So many rows have names; what finds no room in them stands as a mark in one more. */
const MOST_ROWS = 10;
const RUG_PX = 14;
const MARK_PX = 9;
const LABEL_GAP_PX = 14;
const SPAN_PX = 6;
/** Lower than this a span is a point. */
const LEAST_SPAN_PX = 3;
const MOST_LABEL_PX = 210;

/** Events under the chart: marks with their names as far as there is room, spans with their length, or a tick each. */
export function placeEventRow({
  events,
  overlay,
  title,
  selected,
  scale,
  gutterPx,
  widthPx,
  topPx,
}: EventRowSetting): PlacedRows {
  const top = topPx + HEAD_PX;
  const seen = events.filter(({ from, to }) => from < scale.window.to && to > scale.window.from);
  const rows: number[] = [];
  const taken = new Set<string>();
  const shapes = seen.flatMap((event) =>
    placeEvent(event, {
      scale,
      overlay,
      rows,
      taken,
      roomPx: widthPx - gutterPx,
      isSelected: event.id !== '' && event.id === selected,
    }),
  );
  const isOver = shapes.some(({ is, y = 0 }) => is === 'path' && y > rows.length * EVENT_ROW_PX);
  const heightPx = overlay === 'rug' ? RUG_PX : Math.max(1, rows.length + (isOver ? 1 : 0)) * EVENT_ROW_PX;
  return {
    shapes: [
      {
        is: 'text',
        role: 'title',
        x: 0,
        y: topPx + 14,
        anchor: 'start',
        text: fitText(title, widthPx, TEXT_PX.title + 1),
      },
      { is: 'clip', x: gutterPx, y: top, width: widthPx - gutterPx, height: heightPx + 2, air: 0, shapes },
    ],
    heightPx: HEAD_PX + heightPx + 4,
  };
}

interface EventPlace {
  readonly scale: TimeScale;
  readonly overlay: Exclude<Overlay, 'none'>;
  /** Where each row is free again, px; grows. */
  readonly rows: number[];
  readonly isSelected: boolean;
  /** Places where a mark of a kind stands already; grows. However many events, a row has so many marks. */
  readonly taken: Set<string>;
  /** Where names must end. */
  readonly roomPx: number;
}

function placeEvent(
  event: RowEvent,
  { scale, overlay, rows, isSelected, roomPx, taken }: EventPlace,
): readonly Shape[] {
  const { from, to, kind, title, date, id } = event;
  const about = {
    colour: kind.colour,
    title: title === '' ? date : `${date}: ${title}`,
    ...(id === '' ? {} : { event: id }),
  };
  const start = Math.max(-MARK_PX, scale.x(asDay(Math.max(from, scale.window.from - 1))));
  const end = Math.min(scale.lengthPx, scale.x(asDay(Math.min(to, scale.window.to))));
  if (overlay === 'rug') {
    const role = isSelected ? 'selected' : 'rug';
    if (!isSelected && isTaken(taken, (start + end) / 2, RUG_STEP_PX, kind.id)) return [];
    return [{ ...about, is: 'path', role, d: `M${tenth((start + end) / 2)},0V${RUG_PX}` }];
  }
  const at = Math.max(0, start);
  const isSpan = overlay === 'spans' && end - at >= LEAST_SPAN_PX;
  const x = overlay === 'points' ? Math.max(0, (start + end) / 2) : at;
  const [roomAfter, roomBefore] = [roomPx - x - MARK_PX, x - MARK_PX];
  const isLate = Math.min(widthOf(title), MOST_LABEL_PX) > roomAfter && roomBefore > roomAfter; // its name stands before it
  const text = fitText(title, Math.min(MOST_LABEL_PX, isLate ? roomBefore : roomAfter));
  const textPx = text === '' ? 0 : MARK_PX + widthOf(text);
  const row = rowFor(
    rows,
    x - (isLate ? textPx : 0) - MARK_PX,
    Math.max(isLate ? x : x + textPx, isSpan ? end : 0) + LABEL_GAP_PX,
  );
  if (row === undefined && !isSelected && isTaken(taken, x, MARK_STEP_PX, kind.id)) return [];
  const y = (row ?? rows.length) * EVENT_ROW_PX + EVENT_ROW_PX / 2;
  const role = isSelected ? 'selected' : 'event';
  const span: Shape = {
    ...about,
    is: 'rect',
    role: 'span',
    x: tenth(at),
    y: y + SPAN_PX - 1,
    width: tenth(end - at),
    height: SPAN_PX / 2,
  };
  const mark: Shape = { ...about, is: 'path', role, x: tenth(x), y, d: SHAPE_PATHS[kind.shape] };
  const label: Shape = {
    ...about,
    is: 'text',
    role: 'eventText',
    x: tenth(isLate ? x - MARK_PX : x + MARK_PX),
    y: y + TEXT_UP_PX - 1,
    anchor: isLate ? 'end' : 'start',
    text,
  };
  return [...(isSpan ? [span] : []), mark, ...(row === undefined || text === '' ? [] : [label])];
}

/** Marks of one kind nearer than these would lie on each other. */
const RUG_STEP_PX = 1;
const MARK_STEP_PX = 3;

/** Whether a mark of the kind stands there; from now on one does. */
function isTaken(taken: Set<string>, px: number, stepPx: number, kind: string): boolean {
  const key = `${Math.round(px / stepPx)} ${kind}`;
  if (taken.has(key)) return true;
  taken.add(key);
  return false;
}

/** The first row that is free at `from`; undefined where all are full. A row that is given is taken until `to`. */
function rowFor(rows: number[], from: number, to: number): number | undefined {
  const free = rows.findIndex((until) => until <= from);
  const row = free >= 0 ? free : rows.length < MOST_ROWS ? rows.length : undefined;
  if (row !== undefined) rows[row] = to;
  return row;
}
