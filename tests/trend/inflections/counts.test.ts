import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { turnSeries } from '@/lib/trend/turnSeries';
import { negativeBinomial } from '@/scripts/trend/syntheticCounts';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const COUNT = { scale: 'count', simulations: 99 } as const;
const placesOf = ({ changes }: TrendAnalysis): readonly number[] => changes.map(({ index }) => index);

/** Counts about a mean that goes along with t, three times as uneven as chance. */
function countsAbout(mean: (t: number) => number, n: number, seed: number): readonly number[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, (_, t) => negativeBinomial(mean(t), 3, random));
}
const JUMP = countsAbout((t) => (t < 20 ? 20 : 120), 40, 3);
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
const reported = (mean: (t: number) => number, n: number, scale: 'count' | 'level') =>
  seeds.map((seed) => placesOf(analyseTrend(countsAbout(mean, n, seed), { ...COUNT, scale })));

describe('counts', () => {
  it('that rise along a straight line do not bend, as their roots would', () => {
    const bent = reported((t) => 10 + 2.5 * t, 70, 'count').filter(({ length }) => length > 0);
    expect(bent.length).toBeLessThanOrEqual(1);
  });

  it('that jump tenfold turn there and nowhere in the uneven years after it', () => {
    for (const places of reported((t) => (t < 25 ? 10 : 100), 50, 'count')) {
      expect(places.length).toBe(1);
      expect(Math.abs(places[0]! - 25)).toBeLessThanOrEqual(1);
    }
    // As plain values, years of 100 that vary as counts do look as if something had changed again.
    expect(reported((t) => (t < 25 ? 10 : 100), 50, 'level').filter(({ length }) => length > 1)).not.toEqual([]);
  });

  it('that begin after years without any are found, where plain values miss some', () => {
    const found = (scale: 'count' | 'level'): number =>
      reported((t) => (t < 16 ? 0 : 5), 32, scale).filter((places) => places.some((at) => Math.abs(at - 16) <= 3))
        .length;
    expect(found('count')).toBeGreaterThanOrEqual(8);
    expect(found('level')).toBeLessThan(found('count'));
  });

  it('tell levels in their own unit, as the mean of each stretch', () => {
    const [change] = analyseTrend(JUMP, COUNT).changes;
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(change!.index).toBe(20);
    expect(change!.before.level).toBeCloseTo(mean(JUMP.slice(0, 20)), 6);
    expect(change!.after.level).toBeCloseTo(mean(JUMP.slice(20)), 6);
    expect(change!.jump).toBeCloseTo(change!.after.level - change!.before.level, 9);
  });

  it('tell a slope a row in their own unit, and no per cent where a year has none', () => {
    const bent = countsAbout((t) => (t < 25 ? 2 : 2 + 4 * (t - 25)), 50, 5).with(3, 0);
    const [change] = analyseTrend(bent, COUNT).changes;
    expect(change!.kind).toBe('bend');
    expect(Math.abs(change!.after.slope!.value - 4)).toBeLessThan(0.8);
    expect(change!.after.annualPercentChange).toBeUndefined();
  });

  it('state the power they have: what is said is what is found in counts that halve', () => {
    const n = 24;
    const share = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const stated = seeds.slice(0, 10).map((seed) => {
      const { power } = analyseTrend(
        countsAbout(() => 100, n, seed),
        COUNT,
      ).parts[0]!;
      return power!.halving;
    });
    const found = reported((t) => (t < n / 2 ? 100 : 50), n, 'count').map((places) =>
      places.some((at) => Math.abs(at - n / 2) <= 2) ? 1 : 0,
    );
    expect(share(found)).toBeGreaterThan(0.4);
    expect(Math.abs(share(stated) - share(found))).toBeLessThan(0.2);
  });

  it('mirror their changes when time runs back', () => {
    fc.assert(
      fc.property(
        fc.record({
          n: fc.integer({ min: 24, max: 60 }),
          place: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
          seed: fc.nat(),
        }),
        ({ n, place, seed }) => {
          const at = Math.round(n * place);
          const counts = countsAbout((t) => (t < at ? 150 : 20), n, seed);
          const [forth, back] = [counts, [...counts].reverse()].map((each) => analyseTrend(each, COUNT).changes);
          const mirrored = forth!.map(({ index, kind }) => [kind === 'bend' ? n - 1 - index : n - index, kind]);
          expect(back!.map(({ index, kind }) => [index, kind])).toEqual(mirrored.reverse());
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('counts at their extremes', () => {
  const refusalOf = ({ parts }: TrendAnalysis): string | undefined => parts[0]!.refused;

  it.each([12, 40])('%d years without any but one: refused, since one value is no regime', (n) => {
    for (const at of [0, 5, n - 1])
      for (const value of [1, 1000]) {
        const analysis = analyseTrend(new Array<number>(n).fill(0).with(at, value), COUNT);
        expect(refusalOf(analysis)).toBe('All observations but 1 are the same: a regime has at least 4.');
      }
  });

  it('without any but four in a row: tested, and found', () => {
    const analysis = analyseTrend([...new Array<number>(20).fill(0), 9, 12, 8, 11], COUNT);
    expect(placesOf(analysis)).toEqual([20]);
    expect(refusalOf(analyseTrend([...new Array<number>(20).fill(0), 9, 12, 8], COUNT))).toContain(
      'All observations but 3 ',
    );
  });

  it('seldom any: refused, since one burst among them looks like a change', () => {
    const months = Array.from({ length: 312 }, (_, t) => ({ 40: 1, 120: 1, 200: 2, 201: 1, 203: 5, 260: 1 })[t] ?? 0);
    expect(refusalOf(analyseTrend(months, { scale: 'count' }))).toMatch(
      /^On average an observation counts less than one half/,
    );
    const half = Array.from({ length: 40 }, (_, t) => t % 2);
    expect(refusalOf(analyseTrend(half, { scale: 'count' }))).toBeUndefined();
  });

  it('always the same, or fewer than twelve: refused with a reason', () => {
    for (const same of [0, 7, 1e12])
      expect(refusalOf(analyseTrend(new Array<number>(30).fill(same), COUNT))).toContain(
        'Every observation is the same',
      );
    expect(refusalOf(analyseTrend(JUMP.slice(0, 11), COUNT))).toContain('11 observations are too few');
  });

  it('up to the largest that a count can be', () => {
    const large = JUMP.map((value) => value * 2 ** 44);
    const analysis = analyseTrend(large, COUNT);
    expect(placesOf(analysis)).toEqual([20]);
    expect(analysis.changes[0]!.jump / 2 ** 44).toBeCloseTo(analyseTrend(JUMP, COUNT).changes[0]!.jump, 0);
    expect(() => analyseTrend(JUMP.with(3, 2 ** 53), COUNT)).toThrow('a count is at most');
  });

  it('more than are searched one by one', () => {
    const long = countsAbout((t) => (t < 900 ? 4 : 9), 1500, 8);
    const [at, ...more] = placesOf(analyseTrend(long, COUNT));
    expect(more).toEqual([]);
    expect(Math.abs(at! - 900)).toBeLessThan(25);
  });
});

describe('counts of a line of the page', () => {
  const lineOf = (values: readonly number[], first = 1990) => {
    const rows = values.map((value, index) => ({ period: String(first + index), value: String(value) }));
    const { lines, bin, scale } = run(makeTrend({ series: [makeSeries({}, rows)] }), {});
    return turnSeries(lines[0]!, { bin, scale, picked: undefined });
  };

  it('turn in the same row whichever years they are of', () => {
    const [now, then] = [lineOf(JUMP, 1980), lineOf(JUMP, 1880)];
    expect(now.scale).toBe('count');
    const [one, other] = [now, then].map(({ values, breaks, scale }) =>
      analyseTrend(values, { ...COUNT, breaks, scale }),
    );
    expect(other).toEqual(one);
    expect(then.bins[placesOf(other!)[0]!]).toBe(1900);
  });

  it('leave a year that is not over out of the test', () => {
    const events = JUMP.slice(0, 30).flatMap((count, year) =>
      Array.from({ length: Math.min(9, count >> 3) }, (_, number) => ({
        id: `e${year}-${number}`,
        date: `${1990 + year}-03-0${number + 1}`,
      })),
    );
    const { lines, bin, scale } = run(makeTrend({ events }), { lines: ['.all'] });
    const series = turnSeries(lines[0]!, { bin, scale, picked: undefined });
    expect(lines[0]!.points.at(-1)!.state).toBe('partial');
    expect(series.scale).toBe('count');
    expect(series.leftOut).toBe(1);
    expect(placesOf(analyseTrend(series.values, { ...COUNT, breaks: series.breaks }))).toEqual([20]);
  });
});
