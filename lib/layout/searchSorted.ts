/** First position in [from, to) of an ascending column whose value is at least `value`; `to` when there is none. */
export function firstAtLeast(column: Float64Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First position in [from, to) of an ascending column whose value is above `value`; `to` when there is none. */
export function firstAbove(column: Float64Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As firstAtLeast, by strides that double: cheap when the answer is near `from`, however long the column. */
export function gallopAtLeast(column: Float64Array, value: number, from: number, to: number): number {
  if (from >= to || column[from]! >= value) return from;
  let low = from; // column[low] < value
  let stride = 1;
  while (low + stride < to && column[low + stride]! < value) {
    low += stride;
    stride *= 2;
  }
  return firstAtLeast(column, value, low + 1, Math.min(low + stride, to));
}
