import { averaged } from '@/lib/trend/inflections/longSeries';
import { prepareSeries } from '@/lib/trend/inflections/prepare';
import { alike, type Weighed } from '@/lib/trend/inflections/regression';
import { mean } from '@/lib/trend/inflections/robust';
import { ANSCOMBE, type TestScale } from '@/lib/trend/inflections/scales';

/** A series as the models see it: without season and lone spikes, in units of its standard deviation, each value with its weight. */
export interface TestSample extends Weighed {
  /** The same in the unit of the series, spikes as they were. */
  readonly plain: Float64Array;
  /** Standard deviation of the series, on the scale that is tested; of counts in their own unit. */
  readonly deviation: number;
  /** Noise that is expected about a level of the unit of the series, over that of a value whose weight is 1. */
  readonly unevenness: (level: number) => number;
  readonly season?: number;
  /** Places of spikes that were drawn in. */
  readonly spikes: readonly number[];
}

const even = (): number => 1;

/** Takes values on the scale that is tested. */
export function testSample(values: Float64Array, scale: TestScale): TestSample {
  const isCount = scale.name === 'count';
  const { values: units, unspiked, scale: deviation, season, spikes } = prepareSeries(values, isCount);
  const rest = { spikes, ...(season === undefined ? {} : { season }) };
  const plain = unspiked.map(scale.back);
  if (isCount) return { ...rest, ...weighedCounts(plain) };
  return { ...rest, ...alike(units), plain, deviation, unevenness: even };
}

/** The same as averages of `size` neighbours. */
export function averagedSample(sample: TestSample, size: number, { name }: TestScale): TestSample {
  if (size === 1) return sample;
  const plain = averaged(sample.plain, size);
  if (name === 'count') return { ...sample, ...weighedCounts(plain) };
  return { ...sample, ...alike(averaged(sample.values, size)), plain };
}

/** Neighbours on either side from which the usual count at a place is taken. */
const REACH = 3;

/**
 * Counts as they are, each with one over the deviation that goes with the usual count around it: a higher count varies more, by the root of it, and whatever
 * the dispersion is (quasi-likelihood, Wedderburn 1974). Unlike the roots of counts, a line that is straight stays straight.
 */
function weighedCounts(
  plain: Float64Array,
): Pick<TestSample, 'values' | 'weights' | 'plain' | 'deviation' | 'unevenness'> {
  const spreadAt = (level: number): number => Math.sqrt(level + ANSCOMBE);
  const spreads = plain.map((_, t) => spreadAt(mean(plain.subarray(Math.max(0, t - REACH), t + REACH + 1))));
  const usual = 1 / Math.sqrt(mean(spreads.map((spread) => 1 / (spread * spread))));
  const weights = spreads.map((spread) => usual / spread);
  const squares = weights.map((weight) => weight * weight);
  const centre = mean(plain.map((value, t) => value * squares[t]!));
  const deviation = Math.sqrt(mean(plain.map((value, t) => (value - centre) ** 2 * squares[t]!)));
  return {
    values: plain.map((value, t) => (weights[t]! * (value - centre)) / deviation),
    weights,
    plain,
    deviation,
    unevenness: (level) => spreadAt(level) / usual,
  };
}
