import type { TrendOptions } from '@/lib/trend/inflections/trendAnalysis';

export type ScaleName = NonNullable<TrendOptions['scale']>;

/** The scale on which a series is tested, and the way back to its own unit. */
export interface TestScale {
  readonly name: ScaleName;
  readonly forward: (value: number) => number;
  readonly back: (value: number) => number;
  /** Why a value has no place on the scale. */
  readonly fault: (value: number) => string | undefined;
}

/** Added to a count before its root is taken, so that small counts vary as evenly as large ones (Anscombe 1948). */
export const ANSCOMBE = 3 / 8;

export const SCALES: Readonly<Record<ScaleName, TestScale>> = {
  level: { name: 'level', forward: (value) => value, back: (value) => value, fault: () => undefined },
  log: {
    name: 'log',
    forward: Math.log,
    back: Math.exp,
    fault: (value) => (value > 0 ? undefined : 'only a number above zero has a logarithm'),
  },
  count: {
    name: 'count',
    forward: (value) => 2 * Math.sqrt(value + ANSCOMBE),
    back: (value) => Math.max(0, (Math.max(0, value) / 2) ** 2 - ANSCOMBE), // below the root of 0 there is no count
    fault: (value) => {
      if (value < 0) return 'a count is not below zero';
      // Beyond this, numbers stand for their neighbours too.
      return value > Number.MAX_SAFE_INTEGER ? `a count is at most ${Number.MAX_SAFE_INTEGER}` : undefined;
    },
  },
};
