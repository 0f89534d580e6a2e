import { beforeAll, describe, expect, it } from 'vitest';
import type { Series, TimelineRecord } from '@/lib/model/record';
import { pointsOf } from '@/lib/series/points';
import { shippedRecord } from '@/tests/record/shippedRecord';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});
const seriesOf = (id: string): Series => record.series.find((series) => series.id === id)!;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sumOf = (rows: readonly Series['rows'][number][]): number => sum(rows.map(({ value = 0 }) => value));

describe('arrivals by sex', () => {
  /** Totals as newspapers and agencies published them, a year each. */
  const PUBLISHED: Readonly<Record<string, number>> = {
    2012: 1502,
    2013: 1514,
    2014: 1397,
    2015: 1275,
    2016: 1418,
    2017: 1127,
    2018: 1137,
    2019: 1047,
    2020: 229,
    2021: 63,
    2022: 67,
    2023: 196,
    2024: 236,
  };

  it('add up to the published total of each year', () => {
    const current = pointsOf(seriesOf('arrivals').rows).map((point) => point.current);
    const sums = Object.keys(PUBLISHED).map((year) => [
      year,
      sumOf(current.filter(({ period }) => period.text === year)),
    ]);
    expect(Object.fromEntries(sums)).toEqual(PUBLISHED);
    const reported = pointsOf(seriesOf('arrivals-reported').rows).map((point) => point.current);
    for (const [year, total] of Object.entries(PUBLISHED)) {
      expect(reported.find(({ period }) => period.text === year)?.value, year).toBe(total);
    }
  });

  it('add up to all arrivals until the end of 2025', () => {
    expect(sumOf(pointsOf(seriesOf('arrivals').rows).map((point) => point.current))).toBe(34_537);
  });

  it('keep what the ministry gave in January 2012, which adds up to its totals of then', () => {
    const then = seriesOf('arrivals').rows.filter(({ source }) => source === 'mou-2011-figures');
    const ofSex = (sex: string): number => sumOf(then.filter(({ category }) => category === sex));
    expect({ women: ofSex('women'), men: ofSex('men') }).toEqual({ women: 15_929, men: 7171 });
    const years = then.filter(({ period }) => ['2009', '2011'].includes(period.text));
    expect(years.map(({ value, status }) => [value, status])).toEqual([
      [2261, undefined],
      [666, undefined],
      [1918, 'provisional'],
      [819, 'provisional'],
    ]);
  });
});

describe('the series of the bundled record', () => {
  it('rate twelve countries', () => {
    expect(new Set(seriesOf('tiers').rows.map(({ category }) => category)).size).toBe(12);
  });

  it('keep both accounts where two sources differ', () => {
    const institute = seriesOf('camps').rows.filter(({ period, category }) => period.text === '2025' && category);
    expect(institute.map(({ low, high }) => [low, high])).toEqual([
      [80_000, 120_000],
      [53_000, 65_000],
    ]);
    const thailand = seriesOf('tiers').rows.filter(
      ({ period, category }) => category === 'Thailand' && period.text === '2014',
    );
    expect(thailand.map(({ level }) => level)).toEqual(['tier-3', 'tier-2-watch-list']);
  });

  it('name for every row a source that the record has', () => {
    const named = record.series.flatMap(({ rows, sources }) => rows.flatMap(({ source }) => source ?? sources));
    expect(named.filter((id) => !record.sources.has(id))).toEqual([]);
    expect(
      record.series.flatMap(({ rows, sources }) => (sources.length > 0 ? [] : rows.filter(({ source }) => !source))),
    ).toEqual([]);
  });
});
