import { describe, expect, it } from 'vitest';
import { asDay, dayOfYear } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import type { Bin } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const START = dayOfYear(2001);

/** A value on each of some days, counted from the first of 2001. */
const onDays = (days: readonly number[]) =>
  days.map((day) => ({ period: formatDay(asDay(START + day), 'day'), value: '1' }));

const everyDay = (count: number, step = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => index * step);

const statesOf = (days: readonly number[], bin: Bin, measure: 'flow' | 'stock' | 'share' = 'flow'): readonly string[] =>
  run(makeTrend({ series: [makeSeries({ measure }, onDays(days))] }), { bin }).lines[0]!.points.map(
    ({ state }) => state,
  );

describe('a series that has a day after the other', () => {
  it('is partial in a period of which it lacks many', () => {
    for (const measure of ['flow', 'stock', 'share'] as const)
      expect(statesOf(everyDay(94), 'month', measure), measure).toEqual(['whole', 'whole', 'whole', 'partial']);
    expect(statesOf(everyDay(35), 'month')).toEqual(['whole', 'partial']);
    expect(statesOf(everyDay(100).slice(20), 'month')[0]).toBe('partial');
  });

  it('is whole without weekends, and where a day or two are missing', () => {
    const working = everyDay(365).filter((day) => day % 7 < 5);
    expect(new Set(statesOf(working, 'month'))).toEqual(new Set(['whole']));
    expect(statesOf([...working, 366, 367], 'month').at(-1)).toBe('partial');
    expect(
      statesOf(
        everyDay(90).filter((day) => day !== 40 && day !== 41),
        'month',
      ),
    ).toEqual(['whole', 'whole', 'whole']);
  });

  it('may have a week for a step', () => {
    expect(statesOf(everyDay(60, 7), 'year')).toEqual(['whole', 'partial']);
    expect(new Set(statesOf(everyDay(52, 7), 'month'))).toEqual(new Set(['whole']));
  });
});

describe('what is left out', () => {
  it('is named up to eight periods, and counted beyond', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        period: `${1000 + index}/${1001 + index}`,
        value: String(index),
      }));
    const noteOf = (count: number) =>
      run(makeTrend({ series: [makeSeries({}, [...rows(count), { period: '2250', value: '3' }])] }), {}).lines[0]!
        .notes[0]!;
    expect(noteOf(8)).toMatch(/1006–1007 \(6\), 1007–1008 \(7\)\.$/);
    expect(noteOf(1200)).toMatch(/^1,200 periods lie in no single year .* 1007–1008 \(7\) and 1,192 more\.$/);
  });
});

describe('a series of single days', () => {
  it('is whole with one a year, and with as many as there were', () => {
    expect(
      statesOf(
        everyDay(8, 365).map((day) => day + 100),
        'year',
      ),
    ).toEqual(new Array(8).fill('whole'));
    const votes = [10, 40, 200, 380, 390, 500, 520, 700, 730, 1100, 1101, 1200, 1400];
    expect(new Set(statesOf(votes, 'year'))).toEqual(new Set(['whole']));
  });
});
