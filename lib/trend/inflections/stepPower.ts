import { FAMILIES, type Family } from '@/lib/trend/inflections/changeModel';
import { bestAddition } from '@/lib/trend/inflections/changeScan';
import { least } from '@/lib/trend/inflections/chooseModel';
import { type FittedModel, fitModel, SEARCH_MEMORIES, SETTING } from '@/lib/trend/inflections/criterion';
import { keepSignificant } from '@/lib/trend/inflections/keepSignificant';
import { regress, type Weighed } from '@/lib/trend/inflections/regression';
import type { TestScale } from '@/lib/trend/inflections/scales';
import { scoreAt } from '@/lib/trend/inflections/searchChanges';
import { likelyMemory, shuffledNoise } from '@/lib/trend/inflections/significance';
import { type TestSample, testSample } from '@/lib/trend/inflections/testSample';

/** Simulated series, each analysed: 15 points either way at worst. */
const TRIES = 49;
/** Shuffles for the p of each: 2 of 59 as strong is the most that passes. */
const SHUFFLES = 59;
/** A change this far from the step still shows it: so many rows, or this share of the series where that is more. */
const NEAR_ROWS = 2;
const NEAR_SHARE = 0.05;

/** What is halved: the level of a series, in its own unit. */
interface Halved {
  readonly sample: TestSample;
  readonly level: number;
  readonly scale: TestScale;
}

export interface StepPower {
  readonly seen: number;
  readonly tries: number;
}

/**
 * In how many series with this model's noise a halving of the level at the middle would be reported there. Each is analysed as the data are
 * (preparation, three families, criterion, p), with at most one change a family: what one step needs, and a twentieth of the time.
 */
export function stepPower(
  halved: Halved,
  model: FittedModel,
  random: () => number,
  onTry: (share: number) => void,
): StepPower {
  const { sample, scale } = halved;
  const n = sample.values.length;
  const phi = likelyMemory(n, model);
  // A fit takes up a part of the noise: what it leaves is less than there was.
  const widened = Math.sqrt(n / Math.max(1, n - model.parameters));
  const news = regress(sample, phi, model.family.hasTrend, model.changes).residual.map((each) => each * widened);
  let seen = 0;
  for (let run = 0; run < TRIES; run++) {
    onTry(run / TRIES);
    const series = halvedSeries(shuffledNoise(news, phi, random), halved);
    if (isSeen(testSample(series, scale), random)) seen += 1;
  }
  return { seen, tries: TRIES };
}

/** Noise about a level that halves at the middle, on the scale that is tested. */
function halvedSeries(noise: Float64Array, { sample, level, scale }: Halved): Float64Array {
  const middle = noise.length >> 1;
  const whole = scale.forward(level);
  const half = scale.forward(level / 2);
  if (scale.name !== 'count')
    return noise.map((value, t) => (t < middle ? value : value - (whole - half) / sample.deviation));
  return noise.map((value, t) => {
    const usual = t < middle ? level : level / 2;
    return scale.forward(Math.max(0, usual + value * sample.deviation * sample.unevenness(usual)));
  });
}

/** Whether the analysis would report a change near the middle of a series. */
function isSeen(series: Weighed, random: () => number): boolean {
  const n = series.values.length;
  const middle = n >> 1;
  const reach = Math.max(NEAR_ROWS, NEAR_SHARE * n);
  const best = least(FAMILIES.flatMap((family) => modelsOfOne(series, family)));
  const isNear = best.changes.some(({ index }) => Math.abs(index - middle) <= reach);
  return isNear && keepSignificant(series, best, { simulations: SHUFFLES, random }).model.changes.length > 0;
}

/** A family's model without a change, and those with the best one at each memory. */
function modelsOfOne(series: Weighed, family: Family): readonly FittedModel[] {
  const additions = SEARCH_MEMORIES.map((phi) =>
    bestAddition(
      regress(series, phi, family.hasTrend, []),
      family.kinds,
      [],
      SETTING.shortest,
      scoreAt(series.values.length, phi),
    ),
  );
  const distinct = new Map(
    additions.flatMap((found) =>
      found ? [[`${found.change.index} ${found.change.kind}`, found.change] as const] : [],
    ),
  );
  return [[], ...[...distinct.values()].map((change) => [change])].map((changes) => fitModel(series, family, changes));
}
