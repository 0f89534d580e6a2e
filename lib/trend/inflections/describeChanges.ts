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
import type { Candidate, Estimate, FittedSegment, Inflection, Regime } from '@/lib/trend/inflections/trendAnalysis';

/** Changes of two models agree when they are at most this many periods apart. */
const AGREEMENT = 1;

/** The leading model fitted to a series in its own units and, where all of it is above zero, to its logarithm. */
export interface DescribedFit {
  readonly plain: Coefficients;
  readonly logarithmic?: Coefficients;
  /** Observations of the whole series before this part. */
  readonly offset: number;
  readonly periodsPerYear: number;
}

export function describedFit(
  series: Float64Array,
  { phi, family, changes }: FittedModel,
  offset: number,
  periodsPerYear: number,
): DescribedFit {
  const plain = estimateCoefficients(series, phi, family.hasTrend, changes);
  const isLog = family.hasTrend && series.every((value) => value > 0);
  const logarithmic = isLog ? estimateCoefficients(series.map(Math.log), phi, family.hasTrend, changes) : undefined;
  return { plain, offset, periodsPerYear, ...(logarithmic ? { logarithmic } : {}) };
}

export interface Place {
  readonly change: Change;
  readonly interval: readonly [number, number];
  readonly p: number;
  readonly models: readonly FamilyName[];
}

export function describeChange(fit: DescribedFit, { change, interval, p, models }: Place): Inflection {
  const { plain, offset } = fit;
  const regime = plain.changes.indexOf(change);
  const next = plain.changes[regime + 1]?.index ?? plain.n;
  const valueAt = (which: number, at: number): number => estimateOf(plain, levelWeights(plain, which, at)).value;
  const start = hasStep(change.kind) ? change.index - 1 : change.index;
  return {
    index: change.index + offset,
    interval: [interval[0] + offset, interval[1] + offset],
    kind: change.kind,
    models,
    verdict: models.length > 1 ? 'agreed' : 'model-dependent',
    p,
    before: regimeOf(fit, regime, valueAt(regime, start)),
    after: regimeOf(fit, regime + 1, valueAt(regime + 1, change.index)),
    jump: hasStep(change.kind) ? valueAt(regime + 1, change.index) - valueAt(regime, change.index) : 0,
    continuation: [
      { index: start + offset, value: valueAt(regime, start) },
      { index: next - 1 + offset, value: valueAt(regime, next - 1) },
    ],
  };
}

function regimeOf({ plain, logarithmic, periodsPerYear }: DescribedFit, regime: number, level: number): Regime {
  if (!plain.hasTrend) return { level };
  const percent = (rate: number): number => 100 * Math.expm1(rate * periodsPerYear);
  const rate = logarithmic && estimateOf(logarithmic, slopeWeights(logarithmic, regime));
  return {
    level,
    slope: estimateOf(plain, slopeWeights(plain, regime)),
    ...(rate ? { annualPercentChange: mapEstimate(rate, percent) } : {}),
  };
}

const mapEstimate = ({ value, low, high }: Estimate, map: (value: number) => number): Estimate => ({
  value: map(value),
  low: map(low),
  high: map(high),
});

/** The fitted line, one piece a regime. */
export function fittedSegments({ plain, offset }: DescribedFit): readonly FittedSegment[] {
  const starts = [0, ...plain.changes.map(({ index }) => index)];
  return starts.map((from, regime) => {
    const next = plain.changes[regime];
    const to = next === undefined ? plain.n - 1 : hasStep(next.kind) ? next.index - 1 : next.index;
    const pointAt = (at: number) => ({
      index: at + offset,
      value: estimateOf(plain, levelWeights(plain, regime, at)).value,
    });
    return { from: pointAt(from), to: pointAt(to) };
  });
}

/** Families whose own best model has a change within one period of this one. */
export const modelsWith = (families: readonly FamilyModels[], { index }: Change): readonly FamilyName[] =>
  families
    .filter(({ best }) => best.changes.some((other) => Math.abs(other.index - index) <= AGREEMENT))
    .map(({ family }) => family.name);

/** What the best models of all families have and the reported changes have not, one entry a place. */
export function otherCandidates(
  families: readonly FamilyModels[],
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
      found.push({ index: index + offset, kind, models: modelsWith(families, change), verdict: 'model-dependent' });
    }
  return found.sort((a, b) => a.index - b.index);
}
