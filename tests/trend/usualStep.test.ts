import { describe, expect, it } from 'vitest';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { largestChanges } from '@/lib/trend/largestChanges';
import { partWords, spikeWords } from '@/lib/trend/partWords';
import { turnSeries } from '@/lib/trend/turnSeries';
import { regimeWords } from '@/lib/trend/turnWords';
import { usualStep } from '@/lib/trend/usualStep';
import { viewDrawing } from '@/lib/trend/viewDrawing';
import { DEFAULT_CHOICE, parseTrendView, type TrendChoice } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const stepOf = (bins: readonly number[]): number => usualStep(bins.map((bin) => ({ bin, value: 1 })));
const censusIn = (years: readonly number[]) =>
  makeTrend({
    series: [
      makeSeries(
        { measure: 'stock' },
        years.map((year, index) => ({ period: String(year), value: String((index < 12 ? 100 : 200) + (index % 3)) })),
      ),
    ],
  });
const FIVES = Array.from({ length: 24 }, (_, index) => 1900 + 5 * index);
const testedOf = (years: readonly number[], choice: Partial<TrendChoice> = {}) => {
  const { lines, bin, scale } = run(censusIn(years), choice);
  return turnSeries(lines[0]!, { bin, scale, picked: undefined });
};

describe('the usual distance', () => {
  it('is that of more than half of the values', () => {
    expect(stepOf([1900, 1905, 1910])).toBe(5);
    expect(stepOf([1900, 1905, 1910, 1930, 1935])).toBe(5);
    expect(stepOf([2000, 2004, 2008, 2011, 2016, 2020])).toBe(4);
  });

  it('is one bin where there is none', () => {
    for (const bins of [[], [1900], [1900, 1910], [1900, 1901, 1903, 1910], [1, 2, 3, 8, 13]])
      expect(stepOf(bins), bins.join()).toBe(1);
    expect(usualStep([1, 2, 3, 4, 5].map((bin) => ({ bin, ...(bin % 2 ? { value: 1 } : {}) })))).toBe(2);
  });
});

describe('a census every five years, by year', () => {
  it('is tested as one stretch, and a year that is left out is a gap', () => {
    expect(testedOf(FIVES)).toMatchObject({ breaks: [], step: 5, periodsPerYear: 0.2 });
    expect(testedOf(FIVES.filter((year) => year !== 1950)).breaks).toEqual([10]);
    expect(testedOf([...FIVES, 2017]).breaks).toEqual([24]);
    const analysis = analyseTrend(testedOf(FIVES).values);
    expect(analysis.changes.map(({ index }) => index)).toEqual([12]);
    expect(partWords(analysis.parts, testedOf(FIVES), 'year')[0]).toMatch(
      /^n = 24 values, one every 5 years\. A halving /,
    );
  });

  it('has its slopes told for so many years, and its largest step', () => {
    const slope = { level: 5, slope: { value: 2, low: 1, high: 3 } };
    expect(regimeWords(slope, { unit: 'people' }, testedOf(FIVES), 'year')).toBe(
      'about 5 people, +2 every 5 years (+1 to +3)',
    );
    expect(largestChanges(run(censusIn(FIVES), {}).lines[0]!)[0]).toMatchObject({ change: 98, to: { bin: 1960 } });
  });

  it('is one line, with a gap where a value is missing', () => {
    const pathsOf = (years: readonly number[]): number => {
      const data = censusIn(years);
      const view = { shared: parseTrendView('', '').shared, choice: DEFAULT_CHOICE };
      const result = run(data, {});
      const { shapes } = viewDrawing({ data, view, result, widthPx: 900, bands: [], events: [] });
      const flat = shapes.flatMap((shape) => (shape.is === 'clip' ? shape.shapes : [shape]));
      return flat.filter((shape) => shape.is !== 'clip' && shape.role === 'line').length;
    };
    expect(pathsOf(FIVES)).toBe(1);
    expect(pathsOf(FIVES.filter((year) => year !== 1950))).toBe(2);
    expect(pathsOf([...FIVES, 2017])).toBe(1);
  });

  it('has changes and means from one value to the next', () => {
    const values = (choice: Partial<TrendChoice>) => {
      const { lines } = run(censusIn(FIVES.slice(0, 4)), choice);
      return [lines[0]!.points.map(({ value }) => value), lines[0]!.notes.at(-1)];
    };
    const note = 'It has one value every 5 years: each counts as next to the one before.';
    expect(values({ transform: 'change' })).toEqual([[undefined, 1, 1, -2], note]);
    expect(values({ transform: 'rolling', rolling: 2 })).toEqual([[undefined, 100.5, 101.5, 101], note]);
    expect(values({ transform: 'index' })).toEqual([[100, 101, 102, 100], undefined]);
  });
});

describe('what is told of the stretches', () => {
  const bins = Array.from({ length: 40 }, (_, index) => 1980 + index);
  const refused = (from: number, n: number, why: string) => ({ from, to: from + n, n, refused: why });
  const few = (n: number): string =>
    `${n} ${n === 1 ? 'observation is' : 'observations are'} too few: a change is looked for in 12 and more.`;

  it('puts those together that are refused for one reason, where they are more than three', () => {
    const parts = [refused(0, 1, few(1)), refused(1, 2, few(2)), refused(3, 1, few(1))];
    expect(partWords(parts, { bins, step: 1 }, 'year')).toEqual([
      '1980: n = 1 year. Not tested: 1 observation is too few: a change is looked for in 12 and more.',
      '1981 to 1982: n = 2 years. Not tested: 2 observations are too few: a change is looked for in 12 and more.',
      '1983: n = 1 year. Not tested: 1 observation is too few: a change is looked for in 12 and more.',
    ]);
    const same = { ...refused(6, 20, 'Every observation is the same: there is nothing to test.'), season: 12 };
    expect(partWords([...parts, refused(4, 2, few(2)), same], { bins, step: 1 }, 'year')).toEqual([
      '1986 to 2005: n = 20 years. Not tested: Every observation is the same: there is nothing to test. A season of 12 years was taken out first.',
      '4 stretches of 1 to 2 values between breaks and gaps, 1980 to 1985. Not tested: 2 observations are too few: a change is looked for in 12 and more.',
    ]);
  });
});

it('values that were drawn in before the test are named', () => {
  const bins = Array.from({ length: 40 }, (_, index) => 2000 + index);
  const wordsOf = (...spikes: readonly number[]) => spikeWords([{ spikes }], { bins, step: 1 }, 'year');
  expect(wordsOf()).toEqual([]);
  expect(wordsOf(5)).toEqual([
    'Far from its neighbours, and drawn in for the test alone: 2005. What is told of levels and slopes has it as it was.',
  ]);
  expect(wordsOf(...bins.keys())[0]).toContain(
    '2007 and 32 more. What is told of levels and slopes has them as they were.',
  );
});
