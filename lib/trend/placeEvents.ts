import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { TimeScale } from '@/lib/scale/timeScale';
import { asDay } from '@/lib/time/day';
import { fitText, type Shape, TEXT_PX, tenth, widthOf } from '@/lib/trend/drawing';
import { HEAD_PX, type PlacedRows, type RowSetting, TEXT_UP_PX } from '@/lib/trend/placeRows';
import type { TrendKind } from '@/lib/trend/trendData';
import type { Overlay } from '@/lib/view/trendView';

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
const MOST_LABEL_PX = 320;

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

const aboutEvent = ({ kind, title, date, id }: RowEvent) => ({
  colour: kind.colour,
  title: title === '' ? date : `${date}: ${title}`,
  ...(id === '' ? {} : { event: id }),
});

function placeEvent(event: RowEvent, place: EventPlace): readonly Shape[] {
  const { scale, overlay, rows, isSelected, taken } = place;
  const { from, to, kind } = event;
  const start = Math.max(-MARK_PX, scale.x(asDay(Math.max(from, scale.window.from - 1))));
  const end = Math.min(scale.lengthPx, scale.x(asDay(Math.min(to, scale.window.to))));
  if (overlay === 'rug') {
    if (!isSelected && isTaken(taken, (start + end) / 2, RUG_STEP_PX, kind.id)) return [];
    const role = isSelected ? 'selected' : 'rug';
    return [{ ...aboutEvent(event), is: 'path', role, d: `M${tenth((start + end) / 2)},0V${RUG_PX}` }];
  }
  const at = Math.max(0, start);
  const isSpan = overlay === 'spans' && end - at >= LEAST_SPAN_PX;
  const x = overlay === 'points' ? Math.max(0, (start + end) / 2) : at;
  const name = placeName(event, { x, to: isSpan ? end : 0 }, place);
  if (name === undefined && !isSelected && isTaken(taken, x, MARK_STEP_PX, kind.id)) return [];
  const about = aboutEvent(event);
  const y = (name?.row ?? rows.length) * EVENT_ROW_PX + EVENT_ROW_PX / 2;
  const span: Shape = {
    ...about,
    is: 'rect',
    role: 'span',
    x: tenth(at),
    y: y + SPAN_PX - 1,
    width: tenth(end - at),
    height: SPAN_PX / 2,
  };
  const role = isSelected ? 'selected' : 'event';
  const mark: Shape = { ...about, is: 'path', role, x: tenth(x), y, d: SHAPE_PATHS[kind.shape] };
  if (name === undefined || name.text === '') return [...(isSpan ? [span] : []), mark];
  const label: Shape = {
    ...about,
    is: 'text',
    role: 'eventText',
    x: tenth(name.isLate ? x - MARK_PX : x + MARK_PX),
    y: y + TEXT_UP_PX - 1,
    anchor: name.isLate ? 'end' : 'start',
    text: name.text,
  };
  return [...(isSpan ? [span] : []), mark, label];
}

interface PlacedName {
  readonly row: number;
  readonly text: string;
  /** It stands before its mark. */
  readonly isLate: boolean;
}

/** The first row with room for an event and its name; undefined where all are full. @param extent where its mark stands and its span ends, px */
function placeName(
  { title }: RowEvent,
  { x, to }: { readonly x: number; readonly to: number },
  { rows, roomPx }: EventPlace,
): PlacedName | undefined {
  // Where there is no room even for a mark no name is measured: of 100,000 events hardly one has room.
  if (rows.length === MOST_ROWS && rows.every((until) => until > x - MARK_PX)) return undefined;
  const [roomAfter, roomBefore] = [roomPx - x - MARK_PX, x - MARK_PX];
  const isLate = Math.min(widthOf(title), MOST_LABEL_PX) > roomAfter && roomBefore > roomAfter;
  const text = fitText(title, Math.min(MOST_LABEL_PX, isLate ? roomBefore : roomAfter));
  const textPx = text === '' ? 0 : MARK_PX + widthOf(text);
  const row = rowFor(rows, x - (isLate ? textPx : 0) - MARK_PX, Math.max(isLate ? x : x + textPx, to) + LABEL_GAP_PX);
  return row === undefined ? undefined : { row, text, isLate };
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
