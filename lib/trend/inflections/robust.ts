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

/** Of the normal distribution, for 95 %. */
const NORMAL_95 = 1.96;

/** 95 % interval of a share of which `count` of `tries` were seen (Wilson 1927): it stays within 0 and 1. */
export function shareInterval(count: number, tries: number): readonly [low: number, high: number] {
  const share = count / tries;
  const z2 = NORMAL_95 ** 2 / tries;
  const centre = (share + z2 / 2) / (1 + z2);
  const margin = Math.sqrt(z2 * (share * (1 - share) + z2 / 4)) / (1 + z2);
  return [Math.max(0, centre - margin), Math.min(1, centre + margin)];
}
