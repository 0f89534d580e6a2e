import { randomFrom } from '@/lib/base/random';
import type { Change } from '@/lib/trend/inflections/changeModel';
import { estimateCoefficients } from '@/lib/trend/inflections/estimates';
import { alike, regress } from '@/lib/trend/inflections/regression';

/** A made series whose changes are known. */
export interface SyntheticSeries {
  readonly values: readonly number[];
  /** First observation of each new regime, 0-based; at a bend, the observation at the knot. */
  readonly truth: readonly number[];
  /** Correlation of its noise from one observation to the next. */
  readonly memory: number;
}

interface Design {
  readonly n: number;
  readonly bends: number;
  readonly memory: number;
  /** Size of each change of slope, in standard errors of it when the places are known: how plain it is, whatever the length. */
  readonly plainness: number;
  readonly hasJump?: boolean;
}

const WITH_CHANGES: readonly Design[] = [
  { n: 16, bends: 1, memory: 0, plainness: 12 },
  { n: 20, bends: 1, memory: 0, plainness: 8 },
  { n: 24, bends: 1, memory: 0.4, plainness: 12 },
  { n: 32, bends: 2, memory: 0, plainness: 12 },
  { n: 36, bends: 1, memory: 0, plainness: 8, hasJump: true },
  { n: 40, bends: 2, memory: 0.4, plainness: 12 },
  { n: 60, bends: 1, memory: 0, plainness: 7 },
  { n: 100, bends: 2, memory: 0, plainness: 10 },
  { n: 160, bends: 3, memory: 0.5, plainness: 12 },
];
const WITHOUT: readonly Design[] = [
  ...[16, 20, 30, 60, 150].map((n) => ({ n, bends: 0, memory: 0, plainness: 0 })),
  ...[18, 30, 40, 60, 120].map((n) => ({ n, bends: 0, memory: 0.4, plainness: 0 })),
];

/** Strong memory in short series: more false alarms than elsewhere, which are told and not aimed at. */
const WANDERING: readonly Design[] = [0.8, 0.9].map((memory) => ({ n: 24, bends: 0, memory, plainness: 0 }));

/** `rounds` series of each design, the same for the same seed. */
export const syntheticSeries = (seed: number, rounds: number): readonly SyntheticSeries[] =>
  seriesOf([...WITH_CHANGES, ...WITHOUT], seed, rounds);

/** The same of 24 values without a change that wander with a memory of 0.8 and of 0.9. */
export const wanderingSeries = (seed: number, rounds: number): readonly SyntheticSeries[] =>
  seriesOf(WANDERING, seed, rounds);

function seriesOf(designs: readonly Design[], seed: number, rounds: number): readonly SyntheticSeries[] {
  const random = randomFrom(seed);
  return Array.from({ length: rounds }, () => designs.map((design) => make(design, random))).flat();
}

function make({ n, bends, memory, plainness, hasJump = false }: Design, random: () => number): SyntheticSeries {
  const truth = places(n, bends, random);
  const sign = random() < 0.5 ? -1 : 1;
  const scale = 10 ** (4 * random() - 1);
  const slope = ((2 * random() - 1) * 6) / n;
  const jump = hasJump ? sign * (3 + 2 * random()) : 0;
  const errors = slopeErrors(n, truth, memory, hasJump);
  const turns = errors.map((error, i) => (i % 2 === 0 ? sign : -sign) * plainness * error);
  let noise = normal(random);
  const values = Array.from({ length: n }, (_, t) => {
    if (t > 0) noise = memory * noise + Math.sqrt(1 - memory * memory) * normal(random);
    const bent = truth.reduce((sum, at, i) => sum + turns[i]! * Math.max(0, t - at) + (t >= at ? jump : 0), 0);
    return scale * (20 + slope * t + bent + noise);
  });
  return { values, truth, memory };
}

/** Standard error of each change of slope, in noise of standard deviation 1. */
function slopeErrors(n: number, truth: readonly number[], memory: number, hasJump: boolean): readonly number[] {
  const kind = hasJump ? 'step and bend' : 'bend';
  const changes = truth.map((index): Change => ({ index, kind }));
  const { covariance, degreesOfFreedom } = estimateCoefficients(alike(normalSeries(n)), memory, true, changes);
  const { squares } = regress(alike(normalSeries(n)), memory, true, changes);
  const variance = squares / degreesOfFreedom;
  const news = 1 - memory * memory;
  return changes.map(
    (_, i) => Math.sqrt((news * covariance[2 + i * (hasJump ? 2 : 1)]![2 + i * (hasJump ? 2 : 1)]!) / variance) / n,
  );
}

/** Any series serves: the covariance is divided by its residual variance. */
const normalSeries = (n: number): Float64Array => Float64Array.from({ length: n }, (_, t) => Math.sin(t * t));

/** Places at least a fifth of the series apart, and from its ends. */
function places(n: number, count: number, random: () => number): readonly number[] {
  const gap = Math.max(4, Math.ceil(0.2 * n));
  for (;;) {
    const found = Array.from({ length: count }, () => gap + Math.floor(random() * (n - 2 * gap))).sort((a, b) => a - b);
    if (found.every((at, i) => i === 0 || at - found[i - 1]! >= gap)) return found;
  }
}

/** Box and Muller. */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
