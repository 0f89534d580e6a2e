import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { analyseTrend, TrendCancelled } from '@/lib/trend/inflections/analyseTrend';
import { prepareSeries } from '@/lib/trend/inflections/prepare';

/** Normal noise, the same for the same seed. */
function noise(n: number, seed: number, memory = 0): readonly number[] {
  const random = randomFrom(seed);
  let last = 0;
  return Array.from({ length: n }, () => {
    const news = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    last = memory * last + Math.sqrt(1 - memory * memory) * news;
    return last;
  });
}

const BEND = noise(60, 3).map((value, t) => value + 100 + 0.8 * Math.max(0, t - 25));
const STEP = noise(60, 4).map((value, t) => value + 50 + (t >= 40 ? 8 : 0));
const QUICK = { simulations: 99 };
const places = (series: readonly number[], options = {}): readonly number[] =>
  analyseTrend(series, { ...QUICK, ...options }).changes.map(({ index }) => index);

/** A step or a bend far beyond its noise, anywhere in the middle of a series. */
const changed = fc
  .record({
    n: fc.integer({ min: 30, max: 60 }),
    place: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    isStep: fc.boolean(),
  })
  .map(({ n, place, seed, isStep }) => {
    const at = Math.round(n * place);
    return noise(n, seed).map((value, t) => value + (isStep ? (t >= at ? 12 : 0) : 2 * Math.max(0, t - at)));
  });

describe('analyseTrend', () => {
  it('finds a bend, its slopes before and after, and an interval that holds it', () => {
    const [change, ...more] = analyseTrend(BEND).changes;
    expect(more).toEqual([]);
    expect(change!.kind).toBe('bend');
    expect(Math.abs(change!.index - 25)).toBeLessThanOrEqual(2);
    expect(change!.interval[0]).toBeLessThanOrEqual(25);
    expect(change!.interval[1]).toBeGreaterThanOrEqual(25);
    expect(Math.abs(change!.before.slope!.value)).toBeLessThan(0.1);
    expect(change!.before.slope!.low).toBeLessThan(change!.before.slope!.value);
    expect(change!.before.slope!.high).toBeGreaterThan(change!.before.slope!.value);
    expect(change!.after.slope!.value).toBeCloseTo(0.8, 1);
    expect(change!.after.annualPercentChange!.value).toBeGreaterThan(0);
    expect(change!.verdict).toBe('agreed');
    expect(change!.jump).toBe(0);
  });

  it('finds a step where it is, and how high', () => {
    const [change, ...more] = analyseTrend(STEP).changes;
    expect(more).toEqual([]);
    expect(change!.index).toBe(40);
    expect(change!.kind).toBe('step');
    expect(Math.abs(change!.jump - 8)).toBeLessThan(1);
    expect(change!.models).toContain('steps');
  });

  it('goes on with the old trend to the end', () => {
    const [change] = analyseTrend(BEND, QUICK).changes;
    const [start, end] = change!.continuation;
    expect(start.index).toBe(change!.index);
    expect(end.index).toBe(59);
    expect(Math.abs(end.value - 100)).toBeLessThan(5);
  });

  it('says that nothing was detected in noise, with and without memory', () => {
    for (const memory of [0, 0.5]) {
      const analysis = analyseTrend(noise(50, 7, memory), QUICK);
      expect(analysis.verdict).toBe('not detected');
      expect(analysis.changes).toEqual([]);
    }
  });

  it('moves nothing when the series is shifted or scaled', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.boolean(),
        (shift, scale, isDown) => {
          const factor = isDown ? -scale : scale;
          for (const series of [BEND, STEP])
            expect(places(series.map((value) => shift + factor * value))).toEqual(places(series));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('moves nothing when any series with a change is shifted, scaled or turned over', () => {
    fc.assert(
      fc.property(
        changed,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(-3, 0.01, 250),
        (series, shift, factor) => {
          expect(places(series.map((value) => shift + factor * value))).toEqual(places(series));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('mirrors any step and any bend when time runs back', () => {
    fc.assert(
      fc.property(changed, (series) => {
        const [forth, back] = [series, [...series].reverse()].map((each) => analyseTrend(each, QUICK).changes);
        const mirrored = forth!.map(({ index, kind }) => [
          kind === 'bend' ? series.length - 1 - index : series.length - index,
          kind,
        ]);
        expect(back!.map(({ index, kind }) => [index, kind])).toEqual(mirrored.reverse());
      }),
      { numRuns: 10 },
    );
  });

  it('mirrors its changes when time runs back', () => {
    const bend = places(BEND);
    expect(places([...BEND].reverse())).toEqual(bend.map((index) => 59 - index));
    const step = places(STEP);
    expect(places([...STEP].reverse())).toEqual(step.map((index) => 60 - index));
  });

  it('gives the same for the same seed, and plain data', () => {
    const analysis = analyseTrend(BEND, { seed: 5 });
    expect(analyseTrend(BEND, { seed: 5 })).toEqual(analysis);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    expect(structuredClone(analysis)).toEqual(analysis);
  });

  it('finds a step under a season, and says that the season was removed', () => {
    const series = noise(120, 9).map((value, t) => value + 10 * Math.sin((2 * Math.PI * t) / 12) + (t >= 70 ? 8 : 0));
    const analysis = analyseTrend(series, QUICK);
    expect(analysis.parts[0]!.season).toBe(12);
    expect(analysis.assumptions).toContain('A season of 12 observations was removed.');
    expect(analysis.changes.some(({ index }) => Math.abs(index - 70) <= 2)).toBe(true);
  });

  it('tells a change that is not significant as a candidate, and does not report it', () => {
    // Recorded arrivals of North Koreans in the South, 2002 to 2025: the best line bends in 2008, but so do too many without a bend.
    const arrivals = [
      1142, 1285, 1898, 1384, 2028, 2554, 2803, 2914, 2402, 2706, 1502, 1514, 1397, 1275, 1418, 1127, 1137, 1047, 229,
      63, 67, 196, 236, 224,
    ];
    const { verdict, changes, candidates } = analyseTrend(arrivals);
    expect(changes).toEqual([]);
    expect(verdict).toBe('not detected');
    expect(candidates).toEqual([
      { index: 6, kind: 'bend', models: ['joinpoint'], verdict: 'model-dependent', p: expect.any(Number) },
    ]);
    expect(candidates[0]!.p).toBeGreaterThan(0.05); // which is why it is not reported
  });

  it('takes a lone spike for no change', () => {
    const series = noise(60, 11).map((value, t) => value + (t === 30 ? 40 : 0));
    const analysis = analyseTrend(series, QUICK);
    expect(analysis.changes).toEqual([]);
    expect(analysis.parts[0]!.spikes).toEqual([30]);
  });

  it('takes two far values in a row for what lasted, and not for spikes', () => {
    const series = noise(60, 11).map((value, t) => value + (t === 30 || t === 31 ? 40 : 0));
    expect(analyseTrend(series, QUICK).parts[0]!.spikes).toEqual([]);
  });

  it('takes no value of mere noise about a slope for a spike', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const slope = noise(40, seed, 5).map((value, t) => value + (t < 20 ? 5 * t : 100 - 2 * (t - 20)));
      expect(prepareSeries(slope).spikes).toEqual([]);
    }
  });

  it('finds a spike on a slope, and tells levels with it as it was', () => {
    const values = noise(60, 11).map((value, t) => value + (t === 40 ? 60 : 0) - (t >= 30 ? 20 : 0));
    const [part] = analyseTrend(values, QUICK).parts;
    expect(part!.spikes).toEqual([40]);
    const after = values.slice(30).reduce((sum, value) => sum + value, 0) / 30;
    expect(part!.changes.map(({ index }) => index)).toEqual([30]);
    expect(part!.changes[0]!.after.level).toBeCloseTo(after, 9);
    const slope = noise(60, 11).map((value, t) => value + 3 * t + (t === 40 ? 60 : 0));
    expect(prepareSeries(slope).spikes).toEqual([40]);
  });

  it('takes nothing for a spike where most values are the same', () => {
    const sparse = Float64Array.from({ length: 312 }, (_, t) => [200, 207, 243, 244, 247].indexOf(t) + 1);
    expect(prepareSeries(sparse).spikes).toEqual([]);
  });

  it('tells the level of a stretch as its mean, of the logarithms on the log scale', () => {
    const values = noise(60, 31, 0.5).map((value, t) => 100 + 4 * value - (t >= 30 ? 60 : 0));
    const mean = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0) / part.length;
    const [step] = analyseTrend(values, QUICK).changes;
    expect(step!.index).toBe(30);
    expect(step!.before.level).toBeCloseTo(mean(values.slice(0, 30)), 9);
    expect(step!.after.level).toBeCloseTo(mean(values.slice(30)), 9);
    const [log] = analyseTrend(values, { ...QUICK, scale: 'log' }).changes;
    expect(log!.before.level).toBeCloseTo(Math.exp(mean(values.slice(0, 30).map(Math.log))), 9);
    expect(log!.jump).toBeCloseTo(log!.after.level - log!.before.level, 9);
  });

  it('refuses fewer than 12 observations and a constant series, and says why', () => {
    expect(analyseTrend(BEND.slice(0, 11)).parts[0]!.refused).toBe(
      '11 observations are too few: a change is looked for in 12 and more.',
    );
    expect(analyseTrend(Array(20).fill(3)).parts[0]!.refused).toBe(
      'Every observation is the same: there is nothing to test.',
    );
    expect(analyseTrend([]).verdict).toBe('not detected');
  });

  it('throws for what is not finite, and for what a scale does not know', () => {
    expect(() => analyseTrend([...BEND, Number.NaN])).toThrow(
      'invalid value: NaN at observation 61: not a finite number',
    );
    expect(() => analyseTrend([...BEND, 0], { scale: 'log' })).toThrow('only a number above zero has a logarithm');
    expect(() => analyseTrend([...BEND, -1], { scale: 'count' })).toThrow('a count is not below zero');
  });

  it('tells levels and per cent in the unit of the values, whichever scale is tested', () => {
    const growth = noise(60, 21).map((value, t) => 50 * Math.exp(0.05 * Math.min(t, 30) + 0.02 * value));
    const [change] = analyseTrend(growth, { ...QUICK, scale: 'log' }).changes;
    expect(Math.abs(change!.index - 30)).toBeLessThanOrEqual(1);
    expect(change!.before.annualPercentChange!.value).toBeCloseTo(100 * Math.expm1(0.05), 0);
    expect(change!.after.annualPercentChange!.value).toBeCloseTo(0, 0);
    expect(Math.abs(change!.after.level / (50 * Math.exp(1.5)) - 1)).toBeLessThan(0.1);
    const counts = noise(60, 23).map((value, t) => Math.round((t < 30 ? 40 : 90) + 6 * value));
    const [jump] = analyseTrend(counts, { ...QUICK, scale: 'count' }).changes;
    expect(jump!.index).toBe(30);
    expect(Math.abs(jump!.jump - 50)).toBeLessThan(5);
  });

  it('keeps four observations on either side of every change', () => {
    const series = noise(40, 13).map((value, t) => value + (t >= 38 ? 60 : 0) + (t < 2 ? 60 : 0));
    for (const index of places(series)) {
      expect(index).toBeGreaterThanOrEqual(4);
      expect(index).toBeLessThanOrEqual(36);
    }
  });

  it('lets nothing cross a declared break', () => {
    const analysis = analyseTrend([...BEND, ...STEP.map((value) => value + 900)], { ...QUICK, breaks: [60] });
    expect(analysis.parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 60],
      [60, 120],
    ]);
    expect(analysis.changes.map(({ index }) => index)).toEqual([places(BEND)[0], 60 + places(STEP)[0]!]);
    for (const { from, to } of analysis.parts.flatMap(({ fit }) => fit)) expect(from.index < 60).toBe(to.index < 60);
  });

  it('tells how far it is, up to the whole, and stops when it is cancelled', () => {
    const shares: number[] = [];
    analyseTrend(BEND, { ...QUICK, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const signal = { aborted: false };
    const run = () => analyseTrend(BEND, { signal, onProgress: () => (signal.aborted = true) });
    expect(run).toThrow(TrendCancelled);
  });

  it('finds a change of a long series at its very observation', () => {
    const series = noise(2500, 15).map((value, t) => value + (t >= 1234 ? 6 : 0));
    expect(places(series)).toEqual([1234]);
  });

  it('says how often a halving would have been seen, of how many tries, and how sure that is', () => {
    const { power } = analyseTrend(STEP).parts[0]!;
    expect(power).toMatchObject({ halving: 1, seen: 49, tries: 49 });
    expect(power!.words).toBe(
      'A halving of the level half-way through would have been seen 100 % of the time (49 of 49 simulated series; 95 % interval 93 to 100 %).',
    );
    const faint = analyseTrend(noise(20, 17).map((value) => value + 1)).parts[0]!;
    expect(faint.power!.halving).toBeLessThan(0.2);
  });

  it('says no more of its power than it has: what it states is what it does with series of its own kind', () => {
    const HALF = 12;
    const share = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    for (const deviation of [0.18, 0.3]) {
      const even = Array.from({ length: 60 }, (_, seed) =>
        noise(2 * HALF, 1000 + seed).map((value) => 100 * (1 + deviation * value)),
      );
      const stated = even.slice(0, 10).map((series) => analyseTrend(series, QUICK).parts[0]!.power!.halving);
      const reported = even.map((series) =>
        places(series.map((value, t) => (t < HALF ? value : value - 50))).some((at) => Math.abs(at - HALF) <= 2)
          ? 1
          : 0,
      );
      expect(Math.abs(share(stated) - share(reported))).toBeLessThan(0.12);
    }
  }, 120_000); // 240 analyses: ten seconds where nothing else runs
});
