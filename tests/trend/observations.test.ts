import { expect, it } from 'vitest';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const statesOf = (result: ReturnType<typeof run>): readonly string[] =>
  result.lines[0]!.points.map(({ state }) => state);

it('takes no figure for whole whose period was going on when the record was last changed', () => {
  const of = (rows: Parameters<typeof makeSeries>[1], search = '') =>
    statesOf(
      run(
        makeTrend({
          series: [makeSeries({}, rows)],
          events: [{ id: 'a', date: '2001', added: '2006-05-03', reported: '2001' }],
        }),
        {},
        search,
      ),
    );
  const years = ['2004', '2005', '2006'].map((period) => ({ period, value: '5' }));
  expect(of(years)).toEqual(['whole', 'whole', 'partial']);
  expect(of([...years.slice(0, 2), { period: '2006', value: '7', published: '2006' }]).at(-1)).toBe('partial');
  expect(of([...years.slice(0, 2), { period: '2006', value: '7', published: '2007-02' }]).at(-1)).toBe('whole');
  expect(of([...years.slice(0, 2), { period: '2006', value: '7', status: 'final' }]).at(-1)).toBe('whole');
  // The events were last changed in 2006, and the rows go on: of these the day says nothing.
  expect(of([...years, { period: '2007', value: '8' }])).toEqual(['whole', 'whole', 'whole', 'whole']);
  expect(of([...years, { period: '2007', value: '8', status: 'claimed' }])[2]).toBe('partial');
  const published = [{ period: '2004', value: '5', published: '2004' }];
  expect(of(published, '?known=2004')).toEqual(['whole']);
});
