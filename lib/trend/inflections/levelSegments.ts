import type { Change } from '@/lib/trend/inflections/changeModel';

/** Cost of a stretch of observations [from, to), from running sums. */
export type SegmentCost = (from: number, to: number) => number;

/** Sum of squares about the mean. */
export function squaredCost(values: ArrayLike<number>): SegmentCost {
  const sums = runningSums(values, (value) => value);
  const squares = runningSums(values, (value) => value * value);
  return (from, to) => {
    const sum = sums[to]! - sums[from]!;
    return Math.max(0, squares[to]! - squares[from]! - (sum * sum) / (to - from));
  };
}

/** Deviance of Poisson counts about their mean. More variation than chance divides it by one number, which moves no place. */
export function countCost(values: ArrayLike<number>): SegmentCost {
  const sums = runningSums(values, (value) => value);
  const logs = runningSums(values, (value) => (value > 0 ? value * Math.log(value) : 0));
  return (from, to) => {
    const sum = sums[to]! - sums[from]!;
    const fitted = sum > 0 ? sum * Math.log(sum / (to - from)) : 0;
    return Math.max(0, 2 * (logs[to]! - logs[from]! - fitted));
  };
}

function runningSums(values: ArrayLike<number>, of: (value: number) => number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = sums[t]! + of(values[t]!);
  return sums;
}

export interface Segmentation {
  readonly changes: readonly Change[];
  readonly cost: number;
}

/**
 * The cheapest segmentation with 0, 1 … `most` changes, each exact, by dynamic programming (Auger and Lawrence 1989; Bai and
 * Perron 2003). O(most · n²).
 */
export function segmentLevels(n: number, cost: SegmentCost, most: number, shortest: number): readonly Segmentation[] {
  let row = Float64Array.from({ length: n + 1 }, (_, to) => (to >= shortest ? cost(0, to) : Number.POSITIVE_INFINITY));
  const starts: Int32Array[] = [];
  const found: Segmentation[] = [{ changes: [], cost: row[n]! }];
  for (let count = 1; count <= most; count++) {
    const next = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const start = new Int32Array(n + 1);
    for (let to = (count + 1) * shortest; to <= n; to++)
      for (let from = count * shortest; from <= to - shortest; from++) {
        const total = row[from]! + cost(from, to);
        if (total < next[to]!) {
          next[to] = total;
          start[to] = from;
        }
      }
    if (next[n] === Number.POSITIVE_INFINITY) break;
    starts.push(start);
    row = next;
    found.push({ changes: changesOf(starts, n), cost: row[n]! });
  }
  return found;
}

/** Follows the last starts back from the end. */
function changesOf(starts: readonly Int32Array[], n: number): readonly Change[] {
  const changes: Change[] = [];
  let to = n;
  for (let count = starts.length - 1; count >= 0; count--) {
    to = starts[count]![to]!;
    changes.push({ index: to, kind: 'step' });
  }
  return changes.reverse();
}
