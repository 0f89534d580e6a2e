import { beforeAll, describe, expect, it } from 'vitest';
import type { Series, TimelineRecord } from '@/lib/model/record';
import { pointsOf } from '@/lib/series/points';
import { readTrendFile } from '@/lib/trend/trendData';
import { trendFile } from '@/lib/trend/trendFile';
import { shippedRecord } from '@/tests/record/shippedRecord';
import { run } from '@/tests/trend/makeTrend';

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

  it('add up to the totals that were reported on the way', () => {
    const current = pointsOf(seriesOf('arrivals').rows).map((point) => point.current);
    const totalUntil = (year: number): number =>
      sumOf(current.filter(({ period }) => Number(period.text.slice(-4)) <= year));
    const reported = new Map(seriesOf('arrivals-total').rows.map(({ period, value }) => [period.text, value!]));
    const half = (year: string): number => {
      const event = record.events.find(({ date }) => date.text === `${year}-01/${year}-06`);
      return event!.figures.find(({ what }) => what === 'arrivals')!.value;
    };
    expect(totalUntil(2016) + half('2017')).toBe(reported.get('2017-06'));
    expect(totalUntil(2017)).toBe(reported.get('2017-12'));
    expect(totalUntil(2017) + half('2018')).toBe(reported.get('2018-06'));
    expect(totalUntil(2022)).toBe(reported.get('2022-12'));
    expect(totalUntil(2025) + 1).toBe(reported.get('2025-12')); // the report of MBC has one more, which the series says
  });

  it('keep what the ministry gave in January 2012, which adds up to its totals of then', () => {
    const then = seriesOf('arrivals').rows.filter(({ source }) => source === 'mou-2011-figures');
    const ofSex = (sex: string): number => sumOf(then.filter(({ category }) => category === sex));
    expect({ women: ofSex('women'), men: ofSex('men') }).toEqual({ women: 15_929, men: 7171 });
    expect(seriesOf('arrivals-total').rows.find(({ period }) => period.text === '2011-12-31')?.value).toBe(23_100);
    const years = then.filter(({ period }) => ['2009', '2011'].includes(period.text));
    expect(years.map(({ value, status }) => [value, status])).toEqual([
      [2261, undefined],
      [666, undefined],
      [1918, 'provisional'],
      [819, 'provisional'],
    ]);
  });
});

describe('other series', () => {
  const ofYear = (id: string, year: string): number =>
    sumOf(pointsOf(seriesOf(id).rows).flatMap(({ current }) => (current.period.text === year ? [current] : [])));

  it('add up to six nuclear tests, each an event of the record', () => {
    expect(sumOf(seriesOf('nuclear-tests').rows)).toBe(6);
    const tests = record.events.filter(({ id }) => id.startsWith('nuclear-test-'));
    const years = tests.map(({ date }) => date.text.slice(0, 4));
    const counted = seriesOf('nuclear-tests').rows.flatMap(({ period, value = 0 }) =>
      Array.from({ length: value }, () => period.text),
    );
    expect(years.toSorted()).toEqual(counted.toSorted());
  });

  it('give the year of most missiles the number that its event has', () => {
    const [launched] = record.events.find(({ id }) => id === 'missiles-2022')!.figures;
    expect(ofYear('missile-launches', '2022')).toBe(launched!.value);
  });

  it('say of every figure of a year that was going on when it was published that it is not whole', () => {
    const { file, columns } = trendFile(record, '0');
    const data = readTrendFile(file, columns);
    const partial = (line: string) =>
      run(data, { lines: [line] }).lines[0]!.points.flatMap(({ bin, state }) => (state === 'partial' ? [bin] : []));
    expect(partial('missile-launches')).toEqual([2026]);
    expect(partial('assembly-votes')).toEqual([]);
    expect(partial('women-share')).toEqual([2013, 2019]); // of 2013, February alone
  });

  it('give every vote as many states as the Assembly can have, and the first the numbers of its event', () => {
    for (const year of new Set(seriesOf('assembly-votes').rows.map(({ period }) => period.text)))
      expect.soft(ofYear('assembly-votes', year), year).toBeLessThanOrEqual(193);
    expect(ofYear('assembly-votes', '2005')).toBe(88 + 60 + 21);
  });

  it('give the prison database the peak and the last year of its event', () => {
    const event = record.events.find(({ id }) => id === 'prison-database-peak')!;
    expect(['2004', '2019'].map((year) => ofYear('prison-violations', year))).toEqual(
      event.figures.map(({ value }) => value),
    );
  });

  it('agree with the events on how many countries were in Tier 3', () => {
    const inTier3 = record.events
      .filter(({ id }) => /^tip-\d{4}$/.test(id))
      .flatMap(({ id, figures }) =>
        figures.filter(({ what }) => /Tier 3/.test(what)).map(({ value }) => [id.slice(4), value] as const),
      );
    expect(inTier3.length).toBeGreaterThan(0);
    for (const [year, value] of inTier3)
      if (seriesOf('tier-3-countries').rows.some(({ period }) => period.text === year))
        expect.soft(ofYear('tier-3-countries', year), year).toBe(value);
  });
});

describe('the series of the bundled record', () => {
  it('come with the address of each source that has one', () => {
    const { sources } = trendFile(record, '0').file;
    expect(sources['mou-table']).toMatchObject({
      name: 'Ministry of Unification',
      address: record.sources.get('mou-table')!.URL,
    });
    const withNone = Object.keys(sources).filter((id) => sources[id]!.address === undefined);
    expect(withNone.every((id) => record.sources.get(id)!.URL === undefined)).toBe(true);
  });

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
