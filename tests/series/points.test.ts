import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesRowInput } from '@/lib/model/record';
import { pointsOf } from '@/lib/series/points';
import { makeSeries } from '@/tests/series/makeSeries';

const points = (rows: readonly SeriesRowInput[]) => pointsOf(makeSeries({}, rows).rows);

describe('vintages', () => {
  it('shows what was published last, and keeps the rest, newest first', () => {
    const [point, ...more] = points([
      { period: '2009', value: '2927', published: '2012-01-11' },
      { period: '2009', value: '2929' },
      { period: '2009', value: '2914', published: '2026' },
      { period: '2009', value: '2914', published: '2012-10-28' },
    ]);
    expect(more).toEqual([]);
    expect(point!.current.value).toBe(2914);
    expect(point!.others.map(({ published }) => published?.text)).toEqual(['2012-10-28', '2012-01-11', undefined]);
  });

  it('takes the first of the file where several are equally new', () => {
    const [point] = points([
      { period: '2025', value: '1' },
      { period: '2025', value: '2' },
    ]);
    expect(point!.current.value).toBe(1);
  });

  it('puts categories in the order of the file, and within each the periods in order of time', () => {
    const order = points([
      { period: '2016', category: 'women', value: '1' },
      { period: '2015', category: 'men', value: '2' },
      { period: '2015', category: 'women', value: '3' },
      { period: '../1998', category: 'women', value: '4' },
    ]).map(({ current }) => current.value);
    expect(order).toEqual([4, 3, 1, 2]);
  });

  it('neither loses nor adds a row, whatever the order', () => {
    const row = fc.record({
      period: fc.integer({ min: 2000, max: 2010 }).map(String),
      category: fc.constantFrom('women', 'men'),
      value: fc.nat(9999).map(String),
      published: fc.integer({ min: 2011, max: 2020 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const found = points(rows);
        expect(found.flatMap(({ current, others }) => [current, ...others])).toHaveLength(rows.length);
        for (const { current, others } of found)
          for (const other of others) expect(other.published!.latest).toBeLessThanOrEqual(current.published!.latest);
      }),
    );
  });
});
