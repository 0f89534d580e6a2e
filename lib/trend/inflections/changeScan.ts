import { type Change, type ChangeKind, isRoomFor } from '@/lib/trend/inflections/changeModel';
import type { Regression } from '@/lib/trend/inflections/regression';

/** A regressor of which less than this share is left beside the others cannot be told from them. */
const TOO_ALIKE = 1e-9;

/**
 * What one more change at each place would take off the sum of squares, for every place at once. All whitened steps
 * and bends are made of the same weights, so that their products with a series are running sums: O(n) for all n places.
 */
export class ChangeScan {
  readonly #steps: Float64Array;
  readonly #bends: Float64Array;
  readonly #crosses: Float64Array;
  /** What whitening leaves of a level at each place. */
  readonly #left: Float64Array;
  readonly #stepWhole: Float64Array;
  readonly #bendWhole: Float64Array;
  readonly #stepDots: Float64Array;
  readonly #bendDots: Float64Array;

  constructor(readonly regression: Regression) {
    const n = regression.residual.length;
    const { phi } = regression;
    this.#stepDots = new Float64Array(n);
    this.#bendDots = new Float64Array(n);
    this.#steps = new Float64Array(n);
    this.#bends = new Float64Array(n);
    this.#crosses = new Float64Array(n);
    this.#left = new Float64Array(n);
    const { weights } = regression;
    let changed = 0; // sum of squares of what is left
    let bent = 0;
    let both = 0;
    for (let index = n - 1; index >= 1; index--) {
      const weight = weights[index]!;
      this.#steps[index] = weight * weight + changed;
      this.#bends[index] = bent / (n * n);
      this.#crosses[index] = both / n;
      const left = weight - phi * weights[index - 1]!;
      this.#left[index] = left;
      bent += weight * weight + 2 * both + changed;
      both += weight * left + changed;
      changed += left * left;
    }
    this.#stepWhole = this.#steps.slice();
    this.#bendWhole = this.#bends.slice();
    for (const column of regression.columns) {
      this.project(column);
      for (let index = 1; index < n; index++) {
        this.#steps[index]! -= this.#stepDots[index]! ** 2;
        this.#bends[index]! -= this.#bendDots[index]! ** 2;
        this.#crosses[index]! -= this.#stepDots[index]! * this.#bendDots[index]!;
      }
    }
    this.project(regression.residual);
  }

  /** Takes another residual of the same regressors, as simulation has many. */
  project(series: Float64Array): void {
    const { weights } = this.regression;
    const left = this.#left;
    let levels = 0;
    let slopes = 0;
    for (let index = series.length - 1; index >= 1; index--) {
      const value = weights[index]! * series[index]!;
      this.#stepDots[index] = value + levels;
      this.#bendDots[index] = slopes / series.length;
      slopes += value + levels;
      levels += left[index]! * series[index]!;
    }
  }

  /** What a change at a place takes off the sum of squares of the residual that was projected last. */
  gain(index: number, kind: ChangeKind): number {
    const step = this.#steps[index]!;
    const bend = this.#bends[index]!;
    const withStep = this.#stepDots[index]!;
    const withBend = this.#bendDots[index]!;
    const isStep = step > TOO_ALIKE * this.#stepWhole[index]!;
    const isBend = bend > TOO_ALIKE * this.#bendWhole[index]!;
    if (kind === 'step') return isStep ? withStep ** 2 / step : 0;
    if (kind === 'bend') return isBend ? withBend ** 2 / bend : 0;
    const cross = this.#crosses[index]!;
    const determinant = step * bend - cross * cross;
    if (!isStep || !isBend || determinant <= TOO_ALIKE * step * bend) return 0;
    return (bend * withStep ** 2 - 2 * cross * withStep * withBend + step * withBend ** 2) / determinant;
  }
}

export interface Addition {
  readonly change: Change;
  /** Penalised misfit with it: less is better. */
  readonly score: number;
}

/** The best place and kind for one more change. Equals go to the earlier place and the simpler kind. */
export function bestAddition(
  regression: Regression,
  kinds: readonly ChangeKind[],
  taken: readonly Change[],
  shortest: number,
  score: (squares: number, kind: ChangeKind) => number,
  within: readonly [first: number, last: number] = [0, regression.residual.length - 1],
): Addition | undefined {
  const n = regression.residual.length;
  const scan = new ChangeScan(regression);
  const { squares } = regression;
  const isFree = freePlaces(n, taken, shortest);
  const [first, last] = [Math.max(1, within[0]), Math.min(n - 1, within[1])];
  let best: Addition | undefined;
  for (const kind of kinds) {
    let place = -1;
    let most = -1;
    for (let index = first; index <= last; index++) {
      if (isFree[index] === 0 || !isRoomFor(index, kind, n, shortest)) continue;
      const gain = scan.gain(index, kind);
      if (gain <= most) continue;
      most = gain;
      place = index;
    }
    if (place === -1) continue;
    const scored = score(Math.max(squares - most, 0), kind);
    if (best === undefined || scored < best.score) best = { change: { index: place, kind }, score: scored };
  }
  return best;
}

/** 1 for every place far enough from the changes that are there. */
export function freePlaces(n: number, taken: readonly Change[], shortest: number): Uint8Array {
  const free = new Uint8Array(n).fill(1);
  for (const { index } of taken) free.fill(0, Math.max(0, index - shortest + 1), Math.min(n, index + shortest));
  return free;
}
