import type { Estimate, Inflection, PartAnalysis, Point, Regime } from '@/lib/trend/inflections/trendAnalysis';

/** Beyond this, and below its inverse, squares of values and their sums leave what a float64 holds (5e-324 to 1.8e308). */
const EXTREME = 1e100;
const LARGEST_EXPONENT = 1023;
/** A value is known to half of this share of it, and a sum or a difference of two to no more than a few such steps. */
const ROUNDING = 8 * Number.EPSILON;

const largestOf = (values: ArrayLike<number>): number => {
  let largest = 0;
  for (let t = 0; t < values.length; t++) largest = Math.max(largest, Math.abs(values[t]!));
  return largest;
};

/** What to divide by so that squares stay in range: 1 for usual values, else a power of two, which costs no digit. */
export function magnitudeOf(values: ArrayLike<number>): number {
  const largest = largestOf(values);
  if (largest === 0 || (largest < EXTREME && largest > 1 / EXTREME)) return 1;
  return 2 ** Math.min(LARGEST_EXPONENT, Math.floor(Math.log2(largest)));
}

/** True where values differ by no more than their rounding: then there is nothing to test. */
export function isConstant(values: ArrayLike<number>): boolean {
  const first = values[0] ?? 0;
  let spread = 0;
  for (let t = 0; t < values.length; t++) spread = Math.max(spread, Math.abs(values[t]! - first));
  return spread <= ROUNDING * largestOf(values);
}

/** An analysis of values that were divided by `magnitude`, in the unit that they had. */
export function inMagnitude(part: PartAnalysis, magnitude: number): PartAnalysis {
  if (magnitude === 1) return part;
  const { noise } = part;
  const point = ({ index, value }: Point): Point => ({ index, value: value * magnitude });
  return {
    ...part,
    ...(noise ? { noise: { ...noise, deviation: noise.deviation * magnitude } } : {}),
    changes: part.changes.map((change) => changeIn(change, magnitude)),
    fit: part.fit.map(({ from, to }) => ({ from: point(from), to: point(to) })),
  };
}

function changeIn(change: Inflection, magnitude: number): Inflection {
  const [start, end] = change.continuation;
  return {
    ...change,
    before: regimeIn(change.before, magnitude),
    after: regimeIn(change.after, magnitude),
    jump: change.jump * magnitude,
    continuation: [
      { ...start, value: start.value * magnitude },
      { ...end, value: end.value * magnitude },
    ],
  };
}

function regimeIn(regime: Regime, magnitude: number): Regime {
  const { level, slope } = regime;
  const times = ({ value, low, high }: Estimate): Estimate => ({
    value: value * magnitude,
    low: low * magnitude,
    high: high * magnitude,
  });
  return { ...regime, level: level * magnitude, ...(slope ? { slope: times(slope) } : {}) };
}

const areFinite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(areFinite);

/** The analysis, or a refusal where any number of it is none: nothing is said to be so, or not to be so, on such a number. */
export function onlyFinite(part: PartAnalysis): PartAnalysis {
  if (areFinite(part)) return part;
  const { from, to, n } = part;
  return {
    from,
    to,
    n,
    refused: 'The values are too large, too small or too alike to be computed with: state them in another unit.',
    spikes: [],
    changes: [],
    candidates: [],
    models: [],
    fit: [],
  };
}
