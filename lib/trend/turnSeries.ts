import type { ScaleName } from '@/lib/trend/inflections/scales';
import { binRange, MONTHS } from '@/lib/trend/periods';
import type { Picked } from '@/lib/trend/pickedWindow';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { usualStep } from '@/lib/trend/usualStep';
import type { Bin, ValueScale } from '@/lib/view/trendView';

/** What a line gives to the models. */
export interface TurnSeries {
  /** Line and setting in one word: the same word has the same answer. */
  readonly key: string;
  readonly name: string;
  readonly values: readonly number[];
  /** Bin of each value. */
  readonly bins: readonly number[];
  /** First value after each declared break and each gap: nothing crosses it. */
  readonly breaks: readonly number[];
  /** `log` where the picture is on a log scale: then the logarithms are tested. `count` where things were counted one by one: high counts vary more. */
  readonly scale: ScaleName;
  /** False where logarithms are drawn and the values tested, since one is not above zero: what is fitted is no straight line in that picture. */
  readonly isDrawnAsTested: boolean;
  /** Bins from a value to the next: the tests take values as evenly spaced. */
  readonly step: number;
  /** Values a year. */
  readonly periodsPerYear: number;
  /** Points that were left out: partial, or outside of a picked window. */
  readonly leftOut: number;
}

interface TurnSetting {
  readonly bin: Bin;
  readonly scale: ValueScale;
  readonly picked: Picked | undefined;
}

const MONTHS_A_YEAR = 12;

export const isTestable = ({ kind, untested }: Pick<TrendLine, 'kind' | 'untested'>): boolean =>
  kind !== 'estimates' && kind !== 'ordinal' && untested === undefined;

/** Units that are measured, or told in round multiples: a whole number of them is no count. */
const MEASURED =
  /%|[$€£¥₩]|\b(?:hundreds?|thousands?|millions?|billions?|trillions?|per|dollars?|euros?|pounds?|yen|yuan|won|roubles?|rubles?|USD|EUR|GBP|JPY|CNY|KRW|RUB|tons?|tonnes?|grams?|kilograms?|kg|litres?|liters?|barrels?|met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|hectares?|acres?|seconds?|minutes?|hours?|watts?|[kMGT]Wh?|degrees?)\b/;

const isCount = ({ kind, unit, isTransformed }: TrendLine, values: readonly number[]): boolean =>
  (kind === 'events' || kind === 'count') &&
  isTransformed !== true &&
  !MEASURED.test(unit) &&
  values.every((value) => value >= 0 && Number.isSafeInteger(value));

/** The scale of the picture where it is logarithmic and can be had; else what the values are. */
function scaleOf(line: TrendLine, values: readonly number[], drawn: ValueScale): ScaleName {
  if (drawn === 'log' && values.every((value) => value > 0)) return 'log';
  return isCount(line, values) ? 'count' : 'level';
}

type Valued = TrendPoint & { readonly value: number };

/** The values of a line that a test may use: whole periods, within a picked window, with a break wherever one is declared or a value is not where the next is due. */
export function turnSeries(line: TrendLine, { bin, scale, picked }: TurnSetting): TurnSeries {
  const isInside = (point: TrendPoint): boolean => {
    const { from, to } = binRange(point.bin, bin);
    return picked === undefined || (from >= picked.from && to <= picked.to);
  };
  const used = line.points.filter(
    (point): point is Valued => point.value !== undefined && point.state !== 'partial' && isInside(point),
  );
  const step = usualStep(line.points);
  const breaks = used.flatMap((point, index) => {
    const before = used[index - 1];
    return before && (before.segment !== point.segment || before.bin !== point.bin - step) ? [index] : [];
  });
  const values = used.map(({ value }) => value);
  const way = scaleOf(line, values, scale);
  const bins = used.map((point) => point.bin);
  return {
    key: JSON.stringify([line.name, bin, step, way, breaks, bins[0], values]),
    name: line.name,
    values,
    bins,
    breaks,
    scale: way,
    isDrawnAsTested: (scale === 'log') === (way === 'log'),
    step,
    periodsPerYear: MONTHS_A_YEAR / (MONTHS[bin] * step),
    leftOut: line.points.filter(({ value }) => value !== undefined).length - used.length,
  };
}
