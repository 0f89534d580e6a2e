import { type Change, hasBend, hasStep } from '@/lib/trend/inflections/changeModel';

/**
 * A series as an autoregression of first order sees it: what is new in each value. Exact for a stationary process, so
 * that least squares on it is generalised least squares (Prais and Winsten 1954).
 */
export function whiten(values: Float64Array, phi: number): Float64Array {
  const white = new Float64Array(values.length);
  white[0] = values[0]! * Math.sqrt(1 - phi * phi);
  for (let t = 1; t < values.length; t++) white[t] = values[t]! - phi * values[t - 1]!;
  return white;
}

/** A series as it is fitted: each value times its weight, one over the deviation that is expected of it. */
export interface Weighed {
  readonly values: Float64Array;
  /** Of each value; 1 where all vary alike. */
  readonly weights: Float64Array;
}

/** A series whose values vary alike. */
export const alike = (values: Float64Array): Weighed => ({ values, weights: new Float64Array(values.length).fill(1) });

/** Values times weights; a loop, since it is run for every regressor of every model. */
export function weigh(values: Float64Array, weights: Float64Array): Float64Array {
  const weighed = new Float64Array(values.length);
  for (let t = 0; t < values.length; t++) weighed[t] = values[t]! * weights[t]!;
  return weighed;
}

/** Shares of a column's squared length below this count as nothing left beside the columns before it. */
const DEPENDENT = 1e-10;

/** An orthonormal basis of whitened regressors (Gram and Schmidt, twice), and what it leaves of a series. */
export class Regression {
  readonly columns: Float64Array[] = [];
  readonly residual: Float64Array;
  readonly weights: Float64Array;
  /** Logarithm of the determinant of X'V⁻¹X, for restricted likelihood. */
  logDeterminant = 0;

  constructor(
    { values, weights }: Weighed,
    readonly phi: number,
  ) {
    this.residual = whiten(values, phi);
    this.weights = weights;
  }

  /** Adds a regressor as it is before weights and whitening; one that depends on those before it is left out. */
  add(regressor: Float64Array): void {
    const column = whiten(weigh(regressor, this.weights), this.phi);
    const whole = dot(column, column);
    for (let pass = 0; pass < 2; pass++) for (const other of this.columns) subtract(column, other, dot(other, column));
    const left = dot(column, column);
    if (!(left > DEPENDENT * whole)) return;
    this.logDeterminant += Math.log(left);
    const scale = 1 / Math.sqrt(left);
    for (let t = 0; t < column.length; t++) column[t]! *= scale;
    this.columns.push(column);
    subtract(this.residual, column, dot(column, this.residual));
  }

  get squares(): number {
    return dot(this.residual, this.residual);
  }
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}

export function subtract(from: Float64Array, what: Float64Array, times: number): void {
  for (let t = 0; t < from.length; t++) from[t]! -= times * what[t]!;
}

/** Time runs over about one, so that regressors are of one size. A bend at 0 is the trend itself, a step at 0 the level. */
function bendRegressor(n: number, index: number): Float64Array {
  const regressor = new Float64Array(n);
  for (let t = index; t < n; t++) regressor[t] = (t - index) / n;
  return regressor;
}

const stepRegressor = (n: number, index: number): Float64Array => new Float64Array(n).fill(1, index);

/** Level, trend, then what each change adds, in the order of `changes`. */
export function regressorsFor(n: number, hasTrend: boolean, changes: readonly Change[]): readonly Float64Array[] {
  return [
    stepRegressor(n, 0),
    ...(hasTrend ? [bendRegressor(n, 0)] : []),
    ...changes.flatMap(({ index, kind }) => [
      ...(hasBend(kind) ? [bendRegressor(n, index)] : []),
      ...(hasStep(kind) ? [stepRegressor(n, index)] : []),
    ]),
  ];
}

export function regress(series: Weighed, phi: number, hasTrend: boolean, changes: readonly Change[]): Regression {
  const regression = new Regression(series, phi);
  for (const regressor of regressorsFor(series.values.length, hasTrend, changes)) regression.add(regressor);
  return regression;
}
