import { type Change, type ChangeKind, hasStep, isRoomFor } from '@/lib/trend/inflections/changeModel';
import { ChangeScan, freePlaces } from '@/lib/trend/inflections/changeScan';
import { type FittedModel, fitModel, SETTING } from '@/lib/trend/inflections/criterion';
import { dot, regress, subtract, type Weighed, whiten } from '@/lib/trend/inflections/regression';

/** Memories at which a simulated series is fitted: enough for its best, few enough to be quick. */
const MEMORIES = [0, 0.25, 0.5, 0.7, 0.9] as const;

/**
 * How much better the best additional change fits than none, each at the memory that suits it: a likelihood ratio, searched over
 * all places. What the regressors explain does not matter to it, so noise alone can be given.
 */
class StrengthTest {
  readonly #scans: readonly ChangeScan[];
  readonly #isOpen: Uint8Array;

  constructor(
    readonly n: number,
    weights: Float64Array,
    hasTrend: boolean,
    others: readonly Change[],
    readonly kind: ChangeKind,
  ) {
    const blank: Weighed = { values: new Float64Array(n), weights };
    this.#scans = MEMORIES.map((phi) => new ChangeScan(regress(blank, phi, hasTrend, others)));
    this.#isOpen = freePlaces(n, others, SETTING.shortest);
    for (let index = 0; index < n; index++) if (!isRoomFor(index, kind, n, SETTING.shortest)) this.#isOpen[index] = 0;
  }

  strength(series: Float64Array): number {
    const { n } = this;
    let without = Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (const scan of this.#scans) {
      const { phi, columns } = scan.regression;
      const residual = whiten(series, phi);
      for (const column of columns) subtract(residual, column, dot(column, residual));
      const squares = dot(residual, residual);
      const stationary = Math.log(1 - phi * phi);
      without = Math.min(without, n * Math.log(squares) - stationary);
      if (hasStep(this.kind) && phi > SETTING.longestStepMemory) continue;
      scan.project(residual);
      let gain = 0;
      for (let index = 1; index < n; index++)
        if (this.#isOpen[index] === 1) gain = Math.max(gain, scan.gain(index, this.kind));
      best = Math.min(best, n * Math.log(Math.max(squares - gain, 1e-12 * squares)) - stationary);
    }
    return without - best;
  }
}

/** Noise like that of a fitted model: what is new in each observation, in random order, with the same memory. */
export function shuffledNoise(news: Float64Array, phi: number, random: () => number): Float64Array {
  const noise = news.slice();
  for (let t = noise.length - 1; t > 0; t--) {
    const other = Math.floor(random() * (t + 1));
    [noise[t], noise[other]] = [noise[other]!, noise[t]!];
  }
  noise[0]! /= Math.sqrt(1 - phi * phi);
  for (let t = 1; t < noise.length; t++) noise[t]! += phi * noise[t - 1]!;
  return noise;
}

/**
 * p of one change of a model: the share of series without it, with the memory of the fit that leaves it out, in which some change is as
 * strong (a permutation test as of Kim et al. 2000, on what is new in each observation, so that it holds under AR(1)).
 */
export function changeP(
  series: Weighed,
  model: FittedModel,
  change: Change,
  simulations: number,
  random: () => number,
): number {
  const n = series.values.length;
  const others = model.changes.filter((other) => other !== change);
  const test = new StrengthTest(n, series.weights, model.family.hasTrend, others, change.kind);
  const observed = test.strength(series.values);
  const without = fitModel(series, model.family, others);
  const phi = likelyMemory(n, without);
  // What is new is taken from the fit with the change: the jump itself must not be among what is shuffled.
  const news = regress(series, phi, model.family.hasTrend, model.changes).residual;
  let asStrong = 1;
  for (let run = 0; run < simulations; run++)
    if (test.strength(shuffledNoise(news, phi, random)) >= observed) asStrong += 1;
  return asStrong / (simulations + 1);
}

/**
 * The memory that noise is made with: the fitted one falls short on average, the more so the more regressors there are (Kendall 1954 for
 * a mean; one more of 1 + phi for each other).
 */
export const likelyMemory = (n: number, { phi, parameters }: FittedModel): number =>
  Math.min(SETTING.longestMemory, phi + (1 + 3 * phi + (parameters - 1) * (1 + phi)) / n);
