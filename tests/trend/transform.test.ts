import { describe, expect, it } from 'vitest';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run, valuesOf } from '@/tests/trend/makeTrend';

const yearly = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value }));

describe('bounds of imprecise dates', () => {
  const people = makeSeries(
    { id: 'people', measure: 'stock', title: 'People' },
    yearly({ '2001': '200000', '2002': '100000', '2003': '100000' }),
  );
  // Two of 2001, one of 2002, one of 2003, and one that may be of either of these.
  const data = makeTrend({
    series: [people],
    events: [
      { id: 'a', date: '2001-03-04' },
      { id: 'b', date: '2001-05-04' },
      { id: 'c', date: '2002' },
      { id: 'd', date: '2002-05/2003-02' },
      { id: 'e', date: '2003-12-31' },
    ],
  });
  const bounded = (choice: Parameters<typeof run>[1]) =>
    run(data, { lines: ['.all'], imprecise: 'bounds', ...choice }).lines[0]!;
  const ends = (choice: Parameters<typeof run>[1]) =>
    bounded(choice).points.map(({ low, value, high }) => [low, value, high]);

  it('are worked out with the value of an index, of what is told per 100,000, and of a rolling mean', () => {
    expect(ends({ transform: 'index' })).toEqual([
      [100, 100, 100],
      [50, 50, 100],
      [50, 50, 100],
    ]);
    expect(ends({ transform: 'per', per: 'people' })).toEqual([
      [1, 1, 1],
      [1, 1, 2],
      [1, 1, 2],
    ]);
    expect(ends({ transform: 'rolling', rolling: 2 })).toEqual([
      [undefined, undefined, undefined],
      [1.5, 1.5, 2],
      [1, 1, 1.5],
    ]);
  });

  it('count an event once in a total of several periods in which it may lie', () => {
    expect(ends({ transform: 'cumulative' })).toEqual([
      [2, 2, 2],
      [3, 3, 4],
      [4, 4, 5],
    ]);
  });

  it('of what is divided by a count are the wider, the less is known of either', () => {
    const halves = run(data, { lines: ['people'], imprecise: 'bounds', transform: 'per', per: '.all' }).lines[0]!;
    expect(halves.points[1]).toMatchObject({ value: 1e10, low: 5e9, high: 1e10 });
  });

  it('are left out of a change, which is said', () => {
    for (const transform of ['change', 'percent'] as const) {
      expect(ends({ transform }).every(([low, , high]) => low === undefined && high === undefined)).toBe(true);
      expect(bounded({ transform }).notes).toContain(
        'Of a change, what imprecise dates may add is not shown: the same event may lie in either of the two periods.',
      );
    }
    expect(bounded({ transform: 'change', imprecise: 'out' }).notes).toHaveLength(1);
  });
});

describe('a line that is divided by another', () => {
  const flow = makeSeries({}, yearly({ '2001': '5', '2002': '6', '2003': '7' }));
  const dividedBy = (values: Readonly<Record<string, string>>) => {
    const people = makeSeries({ id: 'people', measure: 'stock', title: 'People' }, yearly(values));
    return run(makeTrend({ series: [flow, people] }), { transform: 'per', per: 'people' });
  };

  it('lacks the periods in which that is 0, and no others', () => {
    const { lines, refusals } = dividedBy({ '1990': '0', '2001': '100000', '2002': '0', '2003': '100000' });
    expect(lines[0]!.points.map(({ value }) => value)).toEqual([5, undefined, 7]);
    expect(lines[0]!.notes).toEqual(['Left out, since nothing can be divided by 0, which is People in 2002.']);
    expect(refusals).toEqual([]);
  });

  it('is refused where nothing of it is left', () => {
    const { lines, refusals } = dividedBy({ '1990': '9', '2001': '0', '2002': '0' });
    expect(lines).toEqual([]);
    expect(refusals.map(({ why }) => why)).toEqual(['nothing can be divided by 0, which is People in 2001, 2002']);
    expect(dividedBy({ '1990': '0' }).refusals.map(({ why }) => why)).toEqual([
      'People has no value in any of its periods',
    ]);
  });

  it('is whole without a 0', () => {
    expect(valuesOf(dividedBy({ '2001': '100000', '2002': '100000', '2003': '100000' }))).toEqual([5, 6, 7]);
  });
});
