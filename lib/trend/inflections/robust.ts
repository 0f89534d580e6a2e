/** A normal distribution's standard deviation over its median absolute deviation. */
export const MAD_TO_SD = 1.4826;

export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += values[t]!;
  return sum / values.length;
};

/** Standard deviation with n below. */
export function deviation(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  for (let t = 0; t < values.length; t++) squares += (values[t]! - centre) ** 2;
  return Math.sqrt(squares / values.length);
}
