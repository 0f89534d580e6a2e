import fc from 'fast-check';

const STEPS = 1_000_000_007;

/** Numbers spread evenly over [min, max]. fc.double spreads evenly over float64s, of which nearly all are next to zero. */
export const uniform = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: STEPS }).map((step) => min + ((max - min) * step) / STEPS);
