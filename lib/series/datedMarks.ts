import { addTo } from '@/lib/base/grouped';
import type { Series, SeriesRow } from '@/lib/model/record';
import type { Since } from '@/lib/query/since';
import { bandMark, barMark, continues, type MarkSetting, rangeMark } from '@/lib/series/laneMarks';
import { createNumberSet } from '@/lib/series/numberSet';
import type { SeriesPoint } from '@/lib/series/points';
import type { LaneMark } from '@/lib/series/seriesLane';

/** A value of a lane while it was the newest that was public: from `since`, the first instant after a day, until `until` if another followed. */
export interface DatedMark {
  readonly mark: LaneMark;
  readonly since: number;
  readonly until?: number;
}

/** The rows that are shown of each point, and the marks that they make. A cell is the place of one mark. */
interface Board {
  /** Cells whose marks may hang on a point as the board stands. */
  readonly cellsAt: (point: number) => readonly number[];
  readonly take: (point: number, row: SeriesRow) => void;
  readonly markOf: (cell: number) => LaneMark | undefined;
}

type BoardOf = (setting: MarkSetting, points: readonly SeriesPoint[]) => Board;

/** All categories of a period are one mark. */
function barBoard(setting: MarkSetting, points: readonly SeriesPoint[]): Board {
  const cells = new Map<string, number>();
  const cellOf = points.map(({ current: { period } }) => {
    const cell = cells.get(period.text) ?? cells.size;
    cells.set(period.text, cell);
    return cell;
  });
  const members: number[][] = [...cells].map(() => []);
  cellOf.forEach((cell, point) => {
    members[cell]!.push(point);
  });
  const shown: (SeriesRow | undefined)[] = points.map(() => undefined);
  return {
    cellsAt: (point) => [cellOf[point]!],
    take: (point, row) => {
      shown[point] = row;
    },
    markOf: (cell) => {
      const group = members[cell]!.flatMap((point) => shown[point] ?? []);
      return group.length > 0 ? barMark(setting, group) : undefined;
    },
  };
}

/** A run of points is one mark, and its cell is the first of them. Points stand in order of category and time. */
function bandBoard(setting: MarkSetting, points: readonly SeriesPoint[]): Board {
  const shown: (SeriesRow | undefined)[] = points.map(() => undefined);
  const starts = createNumberSet(points.length);
  const mend = (point: number): void => {
    if (point >= points.length) return;
    const [before, row] = [shown[point - 1], shown[point]];
    starts.put(point, !(before && row && continues(before, row)));
  };
  points.forEach((_, point) => {
    mend(point);
  });
  return {
    cellsAt: (point) => [point - 1, point, point + 1].flatMap((each) => (shown[each] ? [starts.lastUpTo(each)] : [])),
    take: (point, row) => {
      shown[point] = row;
      mend(point);
      mend(point + 1);
    },
    markOf: (cell) => {
      const [first, last] = [shown[cell], shown[starts.firstAfter(cell) - 1]];
      return first && last && bandMark(setting, first, last);
    },
  };
}

function rangeBoard(setting: MarkSetting, points: readonly SeriesPoint[]): Board {
  const shown: (SeriesRow | undefined)[] = points.map(() => undefined);
  return {
    cellsAt: (point) => [point],
    take: (point, row) => {
      shown[point] = row;
    },
    markOf: (cell) => shown[cell] && rangeMark(setting, shown[cell]),
  };
}

const BOARDS: Readonly<Record<Series['form'], BoardOf>> = { bars: barBoard, bands: bandBoard, range: rangeBoard };

/** A row on the day on which it became public. */
interface Arrival {
  readonly point: number;
  readonly row: SeriesRow;
  /** How many rows of its point are newer. */
  readonly age: number;
  readonly since: number;
}

function arrivalsOf(points: readonly SeriesPoint[], sinceOf: (row: SeriesRow) => Since): readonly Arrival[] {
  const arrivals = points.flatMap(({ current, others }, point) =>
    [current, ...others].flatMap((row, age): readonly Arrival[] => {
      const [, since] = sinceOf(row);
      return since === null ? [] : [{ point, row, age, since }];
    }),
  );
  return arrivals.sort((a, b) => a.since - b.since);
}

/** By the day, of each point the newest that came on it, and nothing that is older than what stands there. */
function newsByDay(arrivals: readonly Arrival[], points: number): ReadonlyMap<number, readonly Arrival[]> {
  const least = new Array<number>(points).fill(Number.POSITIVE_INFINITY);
  const days = new Map<number, Arrival[]>();
  for (const arrival of arrivals) {
    if (arrival.age >= least[arrival.point]!) continue;
    least[arrival.point] = arrival.age;
    addTo(days, arrival.since, arrival);
  }
  return days;
}

interface Standing {
  readonly text: string;
  readonly mark: LaneMark;
  readonly since: number;
}

/**
 * Every mark that a lane ever showed, with the days on which it did. Goes once through the rows in the order in which they became public and looks
 * at no mark but those that a row changes: n log n for n rows, however many vintages a period has.
 */
export function datedMarks(
  setting: MarkSetting,
  points: readonly SeriesPoint[],
  sinceOf: (row: SeriesRow) => Since,
): readonly DatedMark[] {
  const board = BOARDS[setting.series.form](setting, points);
  const standing = new Map<number, Standing>();
  const marks: DatedMark[] = [];
  for (const [day, news] of newsByDay(arrivalsOf(points, sinceOf), points.length)) {
    const touched = new Set(news.flatMap(({ point }) => board.cellsAt(point)));
    for (const { point, row } of news) board.take(point, row);
    const left = new Set(news.flatMap(({ point }) => board.cellsAt(point)));
    for (const cell of new Set([...touched, ...left])) {
      const mark = left.has(cell) ? board.markOf(cell) : undefined;
      const text = mark && JSON.stringify(mark);
      const before = standing.get(cell);
      if (before?.text === text) continue;
      if (before) marks.push({ mark: before.mark, since: before.since, until: day });
      if (mark && text !== undefined) standing.set(cell, { text, mark, since: day });
      else standing.delete(cell);
    }
  }
  for (const { mark, since } of standing.values()) marks.push({ mark, since });
  return marks.toSorted((a, b) => a.mark.from - b.mark.from || a.since - b.since);
}
