import type { TimeScale } from '@/lib/scale/timeScale';
import { levelInk, levelText } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { asDay } from '@/lib/time/day';
import { fitText, type Shape, TEXT_PX, tenth, widthOf } from '@/lib/trend/drawing';

export const HEAD_PX = 24;
const BAND_PX = 16;
/** Where the names of rows have no room beside them, each stands above its row. */
const NAME_PX = 15;
const GAP_PX = 2;
export const TEXT_UP_PX = 4;

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
