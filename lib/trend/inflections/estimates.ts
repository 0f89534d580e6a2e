import { type Change, hasBend, hasStep } from '@/lib/trend/inflections/changeModel';
import { dot, regressorsFor, type Weighed, weigh, whiten } from '@/lib/trend/inflections/regression';
import type { Estimate } from '@/lib/trend/inflections/trendAnalysis';

/** Coefficients of a generalised least squares fit and what is needed for the error of any sum of them. */
export interface Coefficients {
  readonly values: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly degreesOfFreedom: number;
  readonly n: number;
  readonly hasTrend: boolean;
  readonly changes: readonly Change[];
}

export function estimateCoefficients(
  { values: observed, weights }: Weighed,
  phi: number,
  hasTrend: boolean,
  changes: readonly Change[],
): Coefficients {
  const n = observed.length;
  const columns = regressorsFor(n, hasTrend, changes).map((column) => whiten(weigh(column, weights), phi));
  const white = whiten(observed, phi);
  const inverse = invert(columns.map((a) => columns.map((b) => dot(a, b))));
  const products = columns.map((column) => dot(column, white));
  const values = inverse.map((row) => row.reduce((sum, entry, j) => sum + entry * products[j]!, 0));
  const residual = white.map(
    (value, t) => value - columns.reduce((sum, column, j) => sum + column[t]! * values[j]!, 0),
  );
  const degreesOfFreedom = Math.max(1, n - columns.length);
  const variance = dot(residual, residual) / degreesOfFreedom;
  const covariance = inverse.map((row) => row.map((entry) => entry * variance));
  return { values, covariance, degreesOfFreedom, n, hasTrend, changes };
}

/** Inverse of a positive definite matrix by Gauss and Jordan. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = rows[column]!;
    const scale = pivot[column]!;
    for (let j = 0; j < 2 * size; j++) pivot[j]! /= scale;
    for (const row of rows) {
      if (row === pivot) continue;
      const times = row[column]!;
      for (let j = 0; j < 2 * size; j++) row[j]! -= times * pivot[j]!;
    }
  }
  return rows.map((row) => row.slice(size));
}

/** A weighted sum of coefficients with its 95 % interval. */
export function estimateOf(coefficients: Coefficients, weights: readonly number[]): Estimate {
  const { values, covariance, degreesOfFreedom } = coefficients;
  const value = weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0);
  let variance = 0;
  for (const [i, weight] of weights.entries())
    for (const [j, other] of weights.entries()) variance += weight * other * covariance[i]![j]!;
  const margin = studentQuantile(degreesOfFreedom) * Math.sqrt(Math.max(0, variance));
  return { value, low: value - margin, high: value + margin };
}

/** Weights that give the slope per observation of the regime after so many changes. */
export function slopeWeights({ n, hasTrend, changes }: Coefficients, regime: number): readonly number[] {
  return [
    0,
    ...(hasTrend ? [1 / n] : []),
    ...changes.flatMap(({ kind }, place) => [
      ...(hasBend(kind) ? [place < regime ? 1 / n : 0] : []),
      ...(hasStep(kind) ? [0] : []),
    ]),
  ];
}

/** Weights that give the line of a regime at an observation, inside the regime or past its end. */
export function levelWeights({ n, hasTrend, changes }: Coefficients, regime: number, at: number): readonly number[] {
  return [
    1,
    ...(hasTrend ? [at / n] : []),
    ...changes.flatMap(({ index, kind }, place) => [
      ...(hasBend(kind) ? [place < regime ? (at - index) / n : 0] : []),
      ...(hasStep(kind) ? [place < regime ? 1 : 0] : []),
    ]),
  ];
}

/** 97.5 % point of Student's t, by the expansion of Fisher and Cornish (1960); exact for 1 and 2 degrees of freedom. */
function studentQuantile(degreesOfFreedom: number): number {
  if (degreesOfFreedom < 2) return 12.706;
  if (degreesOfFreedom < 3) return 4.303;
  const z = 1.959963984540054;
  const v = degreesOfFreedom;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / v + second / v ** 2 + third / v ** 3;
}
