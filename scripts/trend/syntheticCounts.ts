import { randomFrom } from '@/lib/base/random';
import { normal, type SyntheticSeries } from '@/scripts/trend/syntheticSeries';

/* Made counts that vary more than chance alone: negative binomial, without a memory. */

type Range = readonly [least: number, most: number];

interface Design {
  readonly rows: Range;
  /** At the first row. */
  readonly mean: Range;
  /** What the mean is multiplied by at one row, or along a straight line to the last. */
  readonly change?: { readonly is: 'step' | 'line'; readonly by: readonly number[] };
}

/** Variance over mean: 1 is mere chance (Poisson). */
const DISPERSION: Range = [2, 6];
const EVEN: Design = { rows: [12, 120], mean: [3, 200] };
const STEPPED: Design = { rows: [24, 60], mean: [20, 200], change: { is: 'step', by: [0.5, 2] } };
const STRAIGHT: Design = { rows: [20, 100], mean: [10, 20], change: { is: 'line', by: [5, 10] } };
/** Where a step may lie, as shares of the series. */
const STEP_WITHIN: Range = [0.25, 0.75];

/** `rounds` series without a change, the same for the same seed: means 3 to 200, 12 to 120 rows. */
export const evenCounts = (seed: number, rounds: number): readonly SyntheticSeries[] => seriesOf(EVEN, seed, rounds);

/** `rounds` series with one halving or doubling, the same for the same seed: means 20 to 200 before it, 24 to 60 rows. */
export const steppedCounts = (seed: number, rounds: number): readonly SyntheticSeries[] =>
  seriesOf(STEPPED, seed, rounds);

/** `rounds` series along a straight line, the same for the same seed: to five or ten times the first mean, 20 to 100 rows, half of them running down. */
export const straightCounts = (seed: number, rounds: number): readonly SyntheticSeries[] =>
  seriesOf(STRAIGHT, seed, rounds).map((series, place) =>
    place % 2 === 0 ? series : { ...series, values: series.values.toReversed() },
  );

function seriesOf(design: Design, seed: number, rounds: number): readonly SyntheticSeries[] {
  const random = randomFrom(seed);
  return Array.from({ length: rounds }, () => make(design, random));
}

function make({ rows, mean: means, change }: Design, random: () => number): SyntheticSeries {
  const n = Math.round(spread(rows, random));
  const mean = spread(means, random);
  const dispersion = between(DISPERSION, random);
  const at = Math.round(n * between(STEP_WITHIN, random));
  const by = change ? change.by[Math.floor(random() * change.by.length)]! : 1;
  const factorAt = (t: number): number => (change?.is === 'line' ? 1 + ((by - 1) * t) / (n - 1) : t < at ? 1 : by);
  const values = Array.from({ length: n }, (_, t) => negativeBinomial(mean * factorAt(t), dispersion, random));
  return { values, truth: change?.is === 'step' ? [at] : [], memory: 0 };
}

const between = ([least, most]: Range, random: () => number): number => least + (most - least) * random();
/** Even over the logarithm: as many series from 3 to 10 as from 30 to 100. */
const spread = ([least, most]: Range, random: () => number): number => least * (most / least) ** random();

/** A count whose chance itself is uneven: Poisson about a gamma variable. */
export const negativeBinomial = (mean: number, dispersion: number, random: () => number): number =>
  poisson((dispersion - 1) * gamma(mean / (dispersion - 1), random), random);

/** Waits of a process of rate 1 until they fill `rate`; e^-rate stays above 0 up to 700. */
function poisson(rate: number, random: () => number): number {
  const least = Math.exp(-rate);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
}

/** Gamma variable of scale 1 (Marsaglia and Tsang 2000). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
