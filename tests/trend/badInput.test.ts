import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { type TurnSeries, turnSeries } from '@/lib/trend/turnSeries';
import { verdictWords } from '@/lib/trend/turnWords';
import type { TrendChoice } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

/*
 * What a record can hold that a trend cannot be read from, as the page meets it. Text among numbers, other separators, a decimal comma and other encodings
 * never get so far: the loader refuses them with place and fix (tests/check); the command reads them (tests/trend/inflections/trendCommand.test.ts).
 */

type Rows = Parameters<typeof makeSeries>[1];
const of = (rows: Rows, choice: Partial<TrendChoice> = {}) =>
  run(makeTrend({ series: [makeSeries({}, rows)] }), choice);
const years = (values: readonly number[]): Rows =>
  values.map((value, index) => ({ period: String(1990 + index), value: String(value) }));
const tested = (rows: Rows, choice: Partial<TrendChoice> = {}): TurnSeries => {
  const { lines, bin, scale } = of(rows, choice);
  return turnSeries(lines[0]!, { bin, scale, picked: undefined });
};
const verdictOf = ({ values, breaks, scale }: TurnSeries) => {
  const analysis = analyseTrend(values, { breaks, scale, simulations: 19 });
  return { words: verdictWords(analysis), refused: analysis.parts.map(({ refused }) => refused) };
};

describe('a series that is no plain line of numbers', () => {
  it('with gaps: nothing is joined or tested across them', () => {
    const series = tested(years([1, 2, 3, 4, 5, 6, 7, 8]).filter(({ period }) => period !== '1993'));
    expect(series.breaks).toEqual([3]);
  });

  it('with a period twice: the newest figure counts, the other stands beside it', () => {
    const [point] = of([
      { period: '1990', value: '5', published: '1991' },
      { period: '1990', value: '6', published: '1992' },
    ]).lines[0]!.points;
    expect(point!.value).toBe(6);
    expect(point!.older).toEqual([{ value: 5, published: '1991' }]);
  });

  it('with years and months mixed: months are put together, and a year that lacks some is no whole one', () => {
    const months = Array.from({ length: 12 }, (_, month) => ({
      period: `1991-${String(month + 1).padStart(2, '0')}`,
      value: '1',
    }));
    const rows = [
      ...years([7]),
      ...months,
      ...months.slice(0, 5).map((row) => ({ ...row, period: row.period.replace('1991', '1992') })),
    ];
    expect(of(rows).lines[0]!.points.map(({ value, state }) => [value, state])).toEqual([
      [7, 'whole'],
      [12, 'whole'],
      [5, 'partial'],
    ]);
    expect(of(rows, { bin: 'month' }).lines[0]!.notes[0]).toContain('1 period lies in no single month and is left out');
  });

  it('with nought on a log scale: drawn and tested as it is, and told why', () => {
    const rows = years([3, 0, 5, 8, 9, 7, 6, 8, 9, 10, 11, 12, 14]);
    expect(of(rows, { scale: 'log' }).refusals[0]!.why).toContain('no place for 0');
    expect(tested(rows, { scale: 'log' }).scale).toBe('count');
  });

  it('with fewer than 12 values, or always the same: nothing is tested, and it is said why', () => {
    const short = verdictOf(tested(years([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])));
    expect(short.words).toBe('Nothing was tested.');
    expect(short.refused[0]).toContain('11 observations are too few');
    const flat = verdictOf(tested(years(Array<number>(20).fill(4))));
    expect(flat.refused).toEqual(['Every observation is the same: there is nothing to test.']);
  });

  it('with the largest numbers there are: nothing that is drawn or told is no number', () => {
    const values = ['999999999999999', '0', '0.000000000000001', '999999999999999'];
    const rows = values.map((value, index) => ({ period: String(1990 + index), value }));
    const { lines } = of(rows, { transform: 'percent' });
    for (const { value } of lines[0]!.points) expect(value === undefined || Number.isFinite(value)).toBe(true);
  });

  it('with more periods than a picture has room for: refused, with a longer unit as the way out', () => {
    const rows = Array.from({ length: 500 * 12 }, (_, index) => ({
      period: `${1500 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value: '1',
    }));
    expect(of(rows, { bin: 'month' }).refusals[0]!.why).toBe(
      'its values lie in more than 5,000 months; take a longer unit',
    );
    expect(of(rows, { bin: 'year' }).lines[0]!.points).toHaveLength(500);
  });
});

describe('events without an end, a start or a date', () => {
  const event = fc.record({
    year: fc.integer({ min: 1990, max: 2015 }),
    form: fc.constantFrom(
      (year: number) => `${year}-05-06`,
      (year: number) => `${year}`,
      (year: number) => `${year}/${year + 3}`,
      (year: number) => `${year}/..`,
      (year: number) => `../${year}`,
      (year: number) => `${year}-02~`,
    ),
  });

  it('are all accounted for, in every unit and every way with imprecise dates', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.constantFrom<TrendChoice['bin'] & string>('month', 'quarter', 'year', 'decade'),
        fc.constantFrom<TrendChoice['imprecise']>('out', 'spread', 'bounds'),
        (events, bin, imprecise) => {
          const data = makeTrend({
            events: events.map(({ year, form }, index) => ({ id: `e${index}`, date: form(year) })),
          });
          const [line] = run(data, { lines: ['.all'], bin, imprecise }).lines;
          if (!line) return; // none of them has a date that a bin could hold
          const { events: all, placed, unplaced, unbounded } = line.account!;
          expect(all).toBe(events.length);
          expect(placed + unplaced).toBe(all);
          const drawn = line.points.reduce((sum, { value = 0 }) => sum + value, 0);
          expect(drawn).toBeCloseTo(imprecise === 'spread' ? all - unbounded : placed, 6);
        },
      ),
    );
  });
});
