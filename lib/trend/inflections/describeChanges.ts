import { type Change, type FamilyName, hasStep } from '@/lib/trend/inflections/changeModel';
import type { FamilyModels } from '@/lib/trend/inflections/chooseModel';
import type { FittedModel } from '@/lib/trend/inflections/criterion';
import {
  type Coefficients,
  estimateCoefficients,
  estimateOf,
  levelWeights,
  slopeWeights,
} from '@/lib/trend/inflections/estimates';
import type { TakenOut } from '@/lib/trend/inflections/keepSignificant';
import { alike, type Weighed, weigh } from '@/lib/trend/inflections/regression';
import type { ScaleName } from '@/lib/trend/inflections/scales';
import type { TestSample } from '@/lib/trend/inflections/testSample';
import type { Candidate, Estimate, FittedSegment, Inflection, Regime } from '@/lib/trend/inflections/trendAnalysis';

/** Changes of two models agree when they are at most this many periods apart. */
const AGREEMENT = 1;

/**
 * The leading model fitted for what is told of it, in units of the series; on the log scale to its logarithms, as it was tested, so that a regime is a constant
 * rate. Where all of the series is above zero a line is fitted to the logarithms as well, for per cent a year.
 */
export interface DescribedFit {
  readonly fit: Coefficients;
  readonly isLog: boolean;
  readonly logarithmic?: Coefficients;
  /** Observations of the whole series before this part. */
  readonly offset: number;
  readonly periodsPerYear: number;
}

interface Described {
  readonly scale: ScaleName;
  readonly offset: number;
  readonly periodsPerYear: number;
}

export function describedFit(
  { plain, weights }: Pick<TestSample, 'plain' | 'weights'>,
  { phi, family, changes }: FittedModel,
  { scale, offset, periodsPerYear }: Described,
): DescribedFit {
  const isLog = scale === 'log';
  // A level is the mean of its stretch: with memory, the last values of a stretch would be taken for part of the next.
  const memory = family.hasTrend ? phi : 0;
  const estimated = (series: Weighed): Coefficients => estimateCoefficients(series, memory, family.hasTrend, changes);
  const asTested = { values: weigh(plain, weights), weights };
  const logs = family.hasTrend && plain.every((value) => value > 0) ? estimated(alike(plain.map(Math.log))) : undefined;
  const fit = isLog
    ? (logs ?? estimated(alike(plain.map(Math.log))))
    : estimated(family.hasTrend ? asTested : alike(plain));
  return { fit, isLog, offset, periodsPerYear, ...(logs ? { logarithmic: logs } : {}) };
}

/** The line of a regime at an observation, inside the regime or past its end, in units of the series. */
function valueAt({ fit, isLog }: DescribedFit, regime: number, at: number): number {
  const { value } = estimateOf(fit, levelWeights(fit, regime, at));
  return isLog ? Math.exp(value) : value;
}

export interface Place {
  readonly change: Change;
  readonly interval: readonly [number, number];
  readonly p: number;
  readonly models: readonly FamilyName[];
}

export function describeChange(described: DescribedFit, { change, interval, p, models }: Place): Inflection {
  const { fit, offset } = described;
  const regime = fit.changes.indexOf(change);
  const next = fit.changes[regime + 1]?.index ?? fit.n;
  const value = (which: number, at: number): number => valueAt(described, which, at);
  const start = hasStep(change.kind) ? change.index - 1 : change.index;
  return {
    index: change.index + offset,
    interval: [interval[0] + offset, interval[1] + offset],
    kind: change.kind,
    models,
    verdict: models.length > 1 ? 'agreed' : 'model-dependent',
    p,
    before: regimeOf(described, regime, value(regime, start)),
    after: regimeOf(described, regime + 1, value(regime + 1, change.index)),
    jump: hasStep(change.kind) ? value(regime + 1, change.index) - value(regime, change.index) : 0,
    continuation: [
      { index: start + offset, value: value(regime, start) },
      { index: next - 1 + offset, value: value(regime, next - 1) },
    ],
  };
}

function regimeOf({ fit, isLog, logarithmic, periodsPerYear }: DescribedFit, regime: number, level: number): Regime {
  if (!fit.hasTrend) return { level };
  const percent = (rate: number): number => 100 * Math.expm1(rate * periodsPerYear);
  const rate = logarithmic && estimateOf(logarithmic, slopeWeights(logarithmic, regime));
  return {
    level,
    ...(isLog ? {} : { slope: estimateOf(fit, slopeWeights(fit, regime)) }),
    ...(rate ? { annualPercentChange: mapEstimate(rate, percent) } : {}),
  };
}

const mapEstimate = ({ value, low, high }: Estimate, map: (value: number) => number): Estimate => ({
  value: map(value),
  low: map(low),
  high: map(high),
});

/** The fitted line, one piece a regime; on the log scale each is straight there. */
export function fittedSegments(described: DescribedFit): readonly FittedSegment[] {
  const { fit, offset } = described;
  const starts = [0, ...fit.changes.map(({ index }) => index)];
  return starts.map((from, regime) => {
    const next = fit.changes[regime];
    const to = next === undefined ? fit.n - 1 : hasStep(next.kind) ? next.index - 1 : next.index;
    const pointAt = (at: number) => ({ index: at + offset, value: valueAt(described, regime, at) });
    return { from: pointAt(from), to: pointAt(to) };
  });
}

/** Families whose own best model has a change within one period of this one. */
export const modelsWith = (families: readonly FamilyModels[], { index }: Change): readonly FamilyName[] =>
  families
    .filter(({ best }) => best.changes.some((other) => Math.abs(other.index - index) <= AGREEMENT))
    .map(({ family }) => family.name);

export interface Searched {
  readonly tried: readonly FamilyModels[];
  readonly takenOut: readonly TakenOut[];
  /** Observations in each of the averages that were searched. */
  readonly size: number;
}

/** What the best models of all families have and the reported changes have not, one entry a place; with its p where that is why it is not reported. */
export function otherCandidates(
  { tried: families, takenOut, size }: Searched,
  reported: readonly Change[],
  offset: number,
): readonly Candidate[] {
  const told = reported.map(({ index }) => index);
  const found: Candidate[] = [];
  for (const { best } of families)
    for (const change of best.changes) {
      const { index, kind } = change;
      if (told.some((other) => Math.abs(other - index) <= AGREEMENT)) continue;
      told.push(index);
      const p = takenOut.find((each) => Math.abs(each.index * size - index) <= AGREEMENT * size)?.p;
      const candidate = { index: index + offset, kind, models: modelsWith(families, change) };
      found.push({ ...candidate, verdict: 'model-dependent', ...(p === undefined ? {} : { p }) });
    }
  return found.sort((a, b) => a.index - b.index);
}
