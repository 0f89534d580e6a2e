import { FAMILIES, type Family } from '@/lib/trend/inflections/changeModel';
import { bestAddition } from '@/lib/trend/inflections/changeScan';
import { least } from '@/lib/trend/inflections/chooseModel';
import { type FittedModel, fitModel, SEARCH_MEMORIES, SETTING } from '@/lib/trend/inflections/criterion';
import { keepSignificant } from '@/lib/trend/inflections/keepSignificant';
import { prepareSeries } from '@/lib/trend/inflections/prepare';
import { regress } from '@/lib/trend/inflections/regression';
import { scoreAt } from '@/lib/trend/inflections/searchChanges';
import { likelyMemory, shuffledNoise } from '@/lib/trend/inflections/significance';

/** Simulated series, each analysed: 15 points either way at worst. */
const TRIES = 49;
/** Shuffles for the p of each: 2 of 59 as strong is the most that passes. */
const SHUFFLES = 59;
/** A change this far from the step still shows it: so many rows, or this share of the series where that is more. */
const NEAR_ROWS = 2;
const NEAR_SHARE = 0.05;

export interface StepPower {
  readonly seen: number;
  readonly tries: number;
}

/**
 * In how many series with this model's noise a step of `size` down at the middle would be reported there. Each is analysed as the data are
 * (preparation, three families, criterion, p), with at most one change a family: what one step needs, and a twentieth of the time.
 */
export function stepPower(
  values: Float64Array,
  model: FittedModel,
  size: number,
  random: () => number,
  onTry: (share: number) => void,
): StepPower {
  const n = values.length;
  const phi = likelyMemory(n, model);
  // A fit takes up a part of the noise: what it leaves is less than there was.
  const widened = Math.sqrt(n / Math.max(1, n - model.parameters));
  const news = regress(values, phi, model.family.hasTrend, model.changes).residual.map((each) => each * widened);
  let seen = 0;
  for (let run = 0; run < TRIES; run++) {
    onTry(run / TRIES);
    const series = shuffledNoise(news, phi, random);
    for (let t = n >> 1; t < n; t++) series[t]! -= size;
    if (isSeen(series, random)) seen += 1;
  }
  return { seen, tries: TRIES };
}

/** Whether the analysis would report a change near the middle of a series. */
function isSeen(series: Float64Array, random: () => number): boolean {
  const middle = series.length >> 1;
  const reach = Math.max(NEAR_ROWS, NEAR_SHARE * series.length);
  const { values } = prepareSeries(series);
  const best = least(FAMILIES.flatMap((family) => modelsOfOne(values, family)));
  const isNear = best.changes.some(({ index }) => Math.abs(index - middle) <= reach);
  return isNear && keepSignificant(values, best, { simulations: SHUFFLES, random }).model.changes.length > 0;
}

/** A family's model without a change, and those with the best one at each memory. */
function modelsOfOne(values: Float64Array, family: Family): readonly FittedModel[] {
  const additions = SEARCH_MEMORIES.map((phi) =>
    bestAddition(
      regress(values, phi, family.hasTrend, []),
      family.kinds,
      [],
      SETTING.shortest,
      scoreAt(values.length, phi),
    ),
  );
  const distinct = new Map(
    additions.flatMap((found) =>
      found ? [[`${found.change.index} ${found.change.kind}`, found.change] as const] : [],
    ),
  );
  return [[], ...[...distinct.values()].map((change) => [change])].map((changes) => fitModel(values, family, changes));
}
