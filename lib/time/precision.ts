/** The finest unit that is known, from coarse to fine. A season lies somewhere in its year: the standard gives it no months. */
export const PRECISIONS = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** Negative when `a` is the coarser. */
export function comparePrecision(a: Precision, b: Precision): number {
  return PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b);
}

export function coarserPrecision(a: Precision, b: Precision): Precision {
  return comparePrecision(a, b) <= 0 ? a : b;
}
