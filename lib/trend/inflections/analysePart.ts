import { FAMILIES } from '@/lib/trend/inflections/changeModel';
import { type FamilyModels, familyModels, least } from '@/lib/trend/inflections/chooseModel';
import { type FittedModel, SETTING } from '@/lib/trend/inflections/criterion';
import {
  describeChange,
  describedFit,
  fittedSegments,
  modelsWith,
  otherCandidates,
} from '@/lib/trend/inflections/describeChanges';
import { keepSignificant, type TakenOut } from '@/lib/trend/inflections/keepSignificant';
import { countCost, squaredCost } from '@/lib/trend/inflections/levelSegments';
import { binSize, sharpen } from '@/lib/trend/inflections/longSeries';
import { isConstant } from '@/lib/trend/inflections/magnitude';
import { placeInterval } from '@/lib/trend/inflections/placeInterval';
import { mean } from '@/lib/trend/inflections/robust';
import type { TestScale } from '@/lib/trend/inflections/scales';
import { stepPower } from '@/lib/trend/inflections/stepPower';
import { averagedSample, type TestSample, testSample } from '@/lib/trend/inflections/testSample';
import type { ModelRow, PartAnalysis, Power } from '@/lib/trend/inflections/trendAnalysis';
import { powerWords } from '@/lib/trend/inflections/words';

/** Fewer observations are not tested. */
export const FEWEST = 12;

export interface PartOptions {
  /** Values are on this scale; what is told is in the unit they had before. */
  readonly scale: TestScale;
  readonly periodsPerYear: number;
  readonly simulations: number;
  readonly random: () => number;
  /** Told the share of this part that is done; throws when the whole was cancelled. */
  readonly step: (share: number) => void;
}

/** How often the most frequent value is there. */
function mostAlike(values: Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((most, count) => Math.max(most, count));
}

/** Why a stretch is not tested; undefined when it is. */
function refusal(values: Float64Array, scale: TestScale): string | undefined {
  if (values.length < FEWEST)
    return `${values.length} ${values.length === 1 ? 'observation is' : 'observations are'} too few: a change is looked for in ${FEWEST} and more.`;
  if (isConstant(values)) return 'Every observation is the same: there is nothing to test.';
  const others = values.length - mostAlike(values);
  if (others < SETTING.shortest)
    return `All observations but ${others} are the same: a regime has at least ${SETTING.shortest}.`;
  if (scale.name === 'count' && mean(values.map(scale.back)) < FEWEST_COUNTED)
    return `On average an observation counts less than one half: with so few, a single burst looks like a change. Longer periods have more.`;
  return undefined;
}

/**
 * Counted in an observation, on average. Of 60 made series without a change (47 to 120 values, Poisson and four times as uneven) at most 2 were told to have one
 * with as many or more, of counts of 0.1 on average 15.
 */
const FEWEST_COUNTED = 0.5;

/** One stretch without declared breaks: observations [from, from + values.length) of the whole. */
export function analysePart(values: Float64Array, from: number, options: PartOptions): PartAnalysis {
  const n = values.length;
  const extent = { from, to: from + n, n };
  const refused = refusal(values, options.scale);
  if (refused !== undefined)
    return { ...extent, refused, spikes: [], changes: [], candidates: [], models: [], fit: [] };
  const sample = testSample(values, options.scale);
  options.step(0.05);
  const search = searchModels(sample, options);
  const { families, leading, significances } = search;
  const { periodsPerYear } = options;
  const fit = describedFit(sample, leading, { scale: options.scale.name, offset: from, periodsPerYear });
  const changes = leading.changes.map((change, place) => {
    const interval = placeInterval(sample, leading, change);
    return describeChange(fit, { change, interval, p: significances[place]!, models: modelsWith(families, change) });
  });
  const power = halvingPower(sample, search, options);
  return {
    ...extent,
    leading: leading.family.name,
    noise: { memory: leading.phi, deviation: sample.deviation * noiseDeviation(n, leading) },
    ...(sample.season === undefined ? {} : { season: sample.season }),
    spikes: sample.spikes.map((at) => at + from),
    changes,
    candidates: otherCandidates(search, leading.changes, from),
    models: modelRows(search, from),
    fit: fittedSegments(fit),
    ...(power === undefined ? {} : { power }),
  };
}

interface Search {
  /** What was searched: the observations, or averages of `size` neighbours. */
  readonly sample: TestSample;
  readonly size: number;
  /** The models of each family among these. */
  readonly found: readonly FamilyModels[];
  /** The same, the best of each with its changes at single observations; and with those of the leading one that are significant. */
  readonly tried: readonly FamilyModels[];
  readonly families: readonly FamilyModels[];
  /** The model that leads, among these, and the same at single observations. */
  readonly rough: FittedModel;
  readonly leading: FittedModel;
  /** p of each of its changes. */
  readonly significances: readonly number[];
  /** Changes of the model that led, taken out since they could be chance. */
  readonly takenOut: readonly TakenOut[];
}

function searchModels(whole: TestSample, options: PartOptions): Search {
  const size = binSize(whole.values.length);
  const sample = averagedSample(whole, size, options.scale);
  const cost = options.scale.name === 'count' ? countCost(sample.plain) : squaredCost(sample.values);
  const found = FAMILIES.map((family, place) => {
    const models = familyModels(sample, family, cost);
    options.step(0.05 + (0.45 * (place + 1)) / FAMILIES.length);
    return models;
  });
  const best = least(found.map((models) => models.best));
  const {
    model: rough,
    significances,
    takenOut,
  } = keepSignificant(sample, best, {
    simulations: options.simulations,
    random: options.random,
    onChange: (share) => options.step(0.5 + 0.1 * share),
  });
  const tried = found.map((models) => ({ ...models, best: sharpen(whole, models.best, size) }));
  const place = found.findIndex((models) => models.best === best);
  const leading = rough === best ? tried[place]!.best : sharpen(whole, rough, size);
  const families = tried.with(place, { ...tried[place]!, best: leading });
  return { sample, size, found, tried, families, rough, leading, significances, takenOut };
}

/** Standard deviation of the noise about the fitted line, in units of the series' own. */
const noiseDeviation = (n: number, { squares, parameters, phi }: FittedModel): number =>
  Math.sqrt(squares / Math.max(1, n - parameters) / (1 - phi * phi));

/** Rows past the best of a family that the table still shows. */
const ROWS_PAST_BEST = 2;

function modelRows({ found, rough, size }: Search, from: number): readonly ModelRow[] {
  const rows = found.flatMap(({ byCount, best }) => byCount.slice(0, best.changes.length + 1 + ROWS_PAST_BEST));
  const leading = rows.find(
    ({ family, changes }) => family === rough.family && changes.length === rough.changes.length,
  );
  const lowest = least(rows).criterion;
  return rows.map((model) => ({
    model: model.family.name,
    changes: model.changes.map(({ index }) => index * size + from),
    memory: model.phi,
    excess: model.criterion - lowest,
    isLeading: model === leading,
  }));
}

/** Undefined where half of the level means nothing: it is not above zero. */
function halvingPower(
  whole: TestSample,
  { sample, rough }: Search,
  { scale, random, step }: PartOptions,
): Power | undefined {
  const level = mean(whole.plain);
  if (level <= 0) return undefined;
  const { seen, tries } = stepPower({ sample, level, scale }, rough, random, (share) => step(0.6 + 0.4 * share));
  return { halving: seen / tries, seen, tries, words: powerWords(seen, tries) };
}
