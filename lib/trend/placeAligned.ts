import type { AlignedLine } from '@/lib/trend/alignEvents';
import { type Drawing, type Shape, TEXT_PX, tenth, widthOf } from '@/lib/trend/drawing';
import { BIN_WORDS } from '@/lib/trend/periods';
import { shownValue } from '@/lib/trend/summary';
import { placeScale } from '@/lib/trend/valueScale';
import type { Bin, ValueScale } from '@/lib/view/trendView';

export interface AlignedSetting {
  readonly aligned: AlignedLine;
  readonly tone: number;
  readonly bin: Bin;
  readonly scale: ValueScale;
  readonly unit: string;
  readonly widthPx: number;
}

const PLOT_PX = 180;
const TOP_PX = 28;
const FOOT_PX = 52;
const RIGHT_PX = 20;
const PAD_PX = 8;
const BASELINE_PX = 4;

/** "3 before", "event", "2 after". */
export function offsetWords(offset: number): string {
  if (offset === 0) return 'event';
  return `${Math.abs(offset)} ${offset < 0 ? 'before' : 'after'}`;
}

/** What a line did around events, laid over each other: each thin, the median thick, and under each offset how many there are. */
export function placeAligned({ aligned, tone, bin, scale, unit, widthPx }: AlignedSetting): Drawing {
  const { traces, median, n, around } = aligned;
  const all = traces.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const values = placeScale(all, scale, PLOT_PX);
  const start = Math.max(44, ...values.ticks.map((tick) => Math.ceil(widthOf(shownValue(tick))) + 14));
  const lengthPx = Math.max(60, widthPx - start - RIGHT_PX);
  const x = (index: number): number => tenth(start + (index * lengthPx) / (2 * around));
  const y = (value: number): number => tenth(TOP_PX + values.y(value));
  const path = (series: readonly (number | undefined)[]): string =>
    series
      .map((value, index) =>
        value === undefined ? '' : `${series[index - 1] === undefined ? 'M' : 'L'}${x(index)},${y(value)}`,
      )
      .join('');
  const few = lengthPx / (2 * around) < widthOf('12 before') + PAD_PX;
  const foot = TOP_PX + PLOT_PX;
  const shapes: Shape[] = [
    {
      is: 'text',
      role: 'title',
      x: 0,
      y: 14,
      anchor: 'start',
      text: `${unit}, by ${BIN_WORDS[bin].many} from the event`,
    },
    ...values.ticks.flatMap((tick): readonly Shape[] => [
      { is: 'rect', role: tick === 0 ? 'zero' : 'grid', x: start, y: y(tick), width: lengthPx, height: 1 },
      { is: 'text', role: 'value', x: start - PAD_PX, y: y(tick) + BASELINE_PX, anchor: 'end', text: shownValue(tick) },
    ]),
    { is: 'rect', role: 'tick', x: x(around), y: TOP_PX, width: 1, height: PLOT_PX },
    ...n.flatMap((count, index): readonly Shape[] => {
      const offset = index - around;
      const words = few ? String(offset > 0 ? `+${offset}` : offset) : offsetWords(offset);
      return [
        {
          is: 'text',
          role: offset === 0 ? 'timeMajor' : 'time',
          x: x(index),
          y: foot + 18,
          anchor: 'middle',
          text: words,
        },
        {
          is: 'text',
          role: 'note',
          x: x(index),
          y: foot + 18 + TEXT_PX.small + 6,
          anchor: 'middle',
          text: few ? String(count) : `n = ${count}`,
        },
      ];
    }),
    ...traces.map(({ values: series }): Shape => ({ is: 'path', role: 'trace', tone, d: path(series) })),
    { is: 'path', role: 'median', tone, d: path(median) },
  ];
  return { widthPx, heightPx: foot + FOOT_PX, axis: { start, lengthPx }, shapes, points: [] };
}
