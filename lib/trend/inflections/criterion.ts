import { type Change, type ChangeKind, type Family, regressorsOf } from '@/lib/trend/inflections/changeModel';
import { regress, type Weighed } from '@/lib/trend/inflections/regression';

/** The one default setting; docs/decisions/trends.md has what others scored. */
export const SETTING = {
  /** Observations on either side of a change, at least. */
  shortest: 4,
  /** What a change must take off the misfit, in log n: for its slope, its level and its place. A jump can stand anywhere, so its place costs more. */
  penalty: { bend: 2.6, step: 5, 'step and bend': 6 } satisfies Record<ChangeKind, number>,
  /** A step where nothing but steps is looked for, so that no kind had to be chosen as well. */
  stepAlone: 3.5,
  /** The straight trend itself, in log n. */
  trendPenalty: 1,
  /** Misfit below this share of the standard deviation of the series is below what a reader of its chart can see. */
  floor: 0.03,
  /** A jump in noise with a longer memory than this is a large shock, and no change of level. */
  longestStepMemory: 0.5,
  /** Longer memory than this is a wander of the trend itself. */
  longestMemory: 0.9,
  maxChanges: 14,
  /** A change with a larger p is taken out again. */
  largestP: 0.05,
} as const;

/** Autocorrelations from one observation to the next that are tried. */
const MEMORIES = [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9] as const;
/** Those from which searches start. */
export const SEARCH_MEMORIES = [0, 0.4, 0.7, 0.9] as const;

/** A model with its changes, at the memory that fits it best. */
export interface FittedModel {
  readonly family: Family;
  readonly changes: readonly Change[];
  readonly phi: number;
  /** Weighted sum of squares of what is new in each observation, the series in units of its standard deviation. */
  readonly squares: number;
  readonly parameters: number;
  /** Penalised misfit: the model with the least is chosen. */
  readonly criterion: number;
}

/** Twice the negative log likelihood of a Gaussian AR(1), up to a constant. */
export const misfit = (n: number, squares: number, phi: number): number =>
  n * Math.log(squares / n + SETTING.floor ** 2) - Math.log(1 - phi * phi);

/** What a kind costs while places are searched, before what is found is judged: its regressors, and a little for its place. */
export const searchPenalty = (n: number, kind: ChangeKind): number => (2 + regressorsOf(kind)) * Math.log(n);

/** Penalty of a model, raised for few observations as AICc raises that of AIC (Hurvich and Tsai 1989); a place is a parameter too. */
function penalty(n: number, family: Family, changes: readonly Change[]): number {
  const ofKind = (kind: ChangeKind): number => (family.hasTrend ? SETTING.penalty[kind] : SETTING.stepAlone);
  const units = changes.reduce((sum, { kind }) => sum + ofKind(kind), family.hasTrend ? SETTING.trendPenalty : 0);
  return (units * Math.log(n) * n) / Math.max(2, n - parametersOf(family, changes) - changes.length - 2);
}

const parametersOf = (family: Family, changes: readonly Change[]): number =>
  changes.reduce((sum, { kind }) => sum + regressorsOf(kind), family.hasTrend ? 2 : 1);

/** Fits the changes at every memory allowed and keeps the best. */
export function fitModel(series: Weighed, family: Family, changes: readonly Change[]): FittedModel {
  const n = series.values.length;
  const limit = changes.some(({ kind }) => kind !== 'bend') ? SETTING.longestStepMemory : SETTING.longestMemory;
  const cost = penalty(n, family, changes);
  let best: FittedModel | undefined;
  for (const phi of MEMORIES) {
    if (phi > limit) break;
    const { squares } = regress(series, phi, family.hasTrend, changes);
    const criterion = misfit(n, squares, phi) + cost;
    if (best === undefined || criterion < best.criterion)
      best = { family, changes, phi, squares, parameters: parametersOf(family, changes), criterion };
  }
  return best!;
}
