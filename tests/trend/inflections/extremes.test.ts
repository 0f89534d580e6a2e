import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';

const QUICK = { simulations: 99 };
const random = randomFrom(5);
const NOISE = Array.from({ length: 30 }, () => random() - 0.5);
/** From 101 to 147 at the 17th of 30 years. */
const JUMP = NOISE.map((value, t) => 6 * value + (t < 16 ? 101 : 147));

const placesOf = ({ changes }: TrendAnalysis): readonly number[] => changes.map(({ index }) => index);
const refusalsOf = ({ parts }: TrendAnalysis): readonly unknown[] => parts.map(({ refused }) => refused);

describe('one value far beyond all others', () => {
  it.each([1000, 3000, 10_000, 99_999, 1e15])('of %d hides no clear change', (far) => {
    expect(placesOf(analyseTrend(JUMP.with(6, far), QUICK))).toEqual([16]);
  });

  it('hides no change of a series that has no noise', () => {
    const steady: readonly number[] = JUMP.map((value) => (value < 120 ? 10 : 20));
    expect(placesOf(analyseTrend(steady.with(6, 1e15), QUICK))).toEqual([16]);
  });
});

describe('values at the ends of what a float64 holds', () => {
  const usual = analyseTrend(JUMP, QUICK);

  it.each([2 ** 1015, 2 ** 400, 2 ** -1000])(
    'have the changes of usual ones, in their own unit (times %d)',
    (factor) => {
      const scaled = analyseTrend(
        JUMP.map((value) => value * factor),
        QUICK,
      );
      expect(placesOf(scaled)).toEqual(placesOf(usual));
      const [change, expected] = [scaled.changes[0]!, usual.changes[0]!];
      expect(change.p).toBe(expected.p);
      expect(change.jump / factor).toBeCloseTo(expected.jump, 9);
      expect(change.before.level / factor).toBeCloseTo(expected.before.level, 9);
      expect(change.continuation[1].value / factor).toBeCloseTo(expected.continuation[1].value, 9);
      expect(scaled.parts[0]!.fit[1]!.to.value / factor).toBeCloseTo(usual.parts[0]!.fit[1]!.to.value, 9);
      expect(scaled.parts[0]!.noise!.deviation / factor).toBeCloseTo(usual.parts[0]!.noise!.deviation, 9);
    },
  );

  it('have them on the log scale, too', () => {
    const scaled = JUMP.map((value) => value * 2 ** -1000);
    const analysis = analyseTrend(scaled, { ...QUICK, scale: 'log' });
    expect(placesOf(analysis)).toEqual([16]);
    expect(analysis.changes[0]!.before.level / 2 ** -1000).toBeCloseTo(101, -1);
  });

  it('and that are denormal, have them as well', () => {
    expect(
      placesOf(
        analyseTrend(
          JUMP.map((value) => Math.round(value) * Number.MIN_VALUE),
          QUICK,
        ),
      ),
    ).toEqual([16]);
  });

  it('are refused where a jump is no number any more, and nothing is said of it', () => {
    const opposite = JUMP.map((value) => (value < 120 ? 1e308 : -1e308));
    const analysis = analyseTrend(opposite, QUICK);
    expect(placesOf(analysis)).toEqual([]);
    expect(refusalsOf(analysis)).toEqual([expect.stringContaining('in another unit')]);
  });

  it('and that differ by their rounding alone are the same', () => {
    const alike = JUMP.map((_, t) => (t % 3 === 0 ? 1.0000000000000002 : 1));
    for (const times of [1, -3, 1e300])
      expect(
        refusalsOf(
          analyseTrend(
            alike.map((value) => value * times),
            QUICK,
          ),
        ),
      ).toEqual(['Every observation is the same: there is nothing to test.']);
    expect(
      placesOf(
        analyseTrend(
          JUMP.map((value) => 1 + value * 1e-12),
          QUICK,
        ),
      ),
    ).toEqual([16]);
  });

  it('are told from counts, which are exact', () => {
    expect(() => analyseTrend(JUMP.with(3, 2 ** 60), { scale: 'count' })).toThrow('a count is at most');
  });
});
