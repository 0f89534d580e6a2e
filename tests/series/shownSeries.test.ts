import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSeries } from '@/lib/series/chooseSeries';
import { measureLanes } from '@/lib/series/laneFrame';
import { seriesRoom } from '@/lib/series/laneHeights';
import { seriesOffers } from '@/lib/series/seriesOffers';
import { MOST_LANES, shownSeries } from '@/lib/series/shownSeries';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

const all = [
  { id: 'arrivals', opening: true },
  { id: 'tiers', opening: true },
  { id: 'camps', opening: false },
  { id: 'wages', opening: false },
];
const idsOf = (lanes: readonly { readonly id: string }[]): readonly string[] => lanes.map(({ id }) => id);

describe('the series under a strip', () => {
  it('are those the record opens with, until others are chosen', () => {
    expect(idsOf(shownSeries(all, undefined))).toEqual(['arrivals', 'tiers']);
    expect(idsOf(shownSeries(all, ['wages', 'arrivals']))).toEqual(['arrivals', 'wages']);
    expect(idsOf(shownSeries(all, []))).toEqual([]);
  });

  it('are those the record opens with where it has none that is chosen', () => {
    expect(idsOf(shownSeries(all, ['gone']))).toEqual(['arrivals', 'tiers']);
    expect(idsOf(shownSeries(all, ['gone', 'camps']))).toEqual(['camps']);
  });

  it('are no more than can be drawn', () => {
    const many = Array.from({ length: 99 }, (_, index) => ({ id: `s${index}`, opening: index % 2 === 0 }));
    expect(shownSeries(many, idsOf(many))).toHaveLength(MOST_LANES);
    expect(shownSeries(many, undefined)).toHaveLength(MOST_LANES);
  });
});

describe('a choice', () => {
  it('of what the record opens with is none', () => {
    expect(chooseSeries(all, all.slice(0, 2), 'camps')).toEqual(['arrivals', 'camps', 'tiers']);
    expect(chooseSeries(all, all.slice(0, 3), 'camps')).toBeUndefined();
    expect(chooseSeries(all, all.slice(0, 1), 'arrivals')).toEqual([]);
    expect(chooseSeries(all.slice(2), [all[2]!], 'camps')).toBeUndefined(); // a record that opens with none
  });

  it('made twice is as if it had not been made', () => {
    const choice = fc.option(fc.subarray(idsOf(all) as string[]), { nil: undefined });
    fc.assert(
      fc.property(choice, fc.constantFrom(...idsOf(all)), (chosen, id) => {
        const before = shownSeries(all, chosen);
        const between = shownSeries(all, chooseSeries(all, before, id));
        expect(idsOf(between).includes(id)).toBe(!idsOf(before).includes(id));
        expect(shownSeries(all, chooseSeries(all, between, id))).toEqual(before);
      }),
    );
  });
});

const record = {
  ...makeRecord({ events: [] }),
  series: [
    makeSeries({}, [
      { period: '../1998', value: '5' },
      { period: '2009', value: '7' },
    ]),
    makeSeries({ id: 'tiers', form: 'bands', measure: 'rating', opening: 'false' }, [
      { period: '2003', category: 'China', level: 'one' },
      { period: '2003', category: 'Laos', level: 'one' },
    ]),
    makeSeries({ id: 'old' }, [{ period: '-0043/0014', value: '1' }]),
  ],
};

it('each has the room of its lane, and lanes together the sum of it', () => {
  const room = seriesRoom(record)!;
  expect(room.map(({ id, opening }) => [id, opening])).toEqual([
    ['arrivals', true],
    ['tiers', false],
    ['old', true],
  ]);
  const sizes = [
    { form: 'bars', rows: 1 },
    { form: 'bands', rows: 2 },
    { form: 'bars', rows: 1 },
  ] as const;
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  expect(sum(room.map(({ besidePx }) => besidePx))).toBe(measureLanes(sizes, false).heightPx);
  expect(sum(room.map(({ abovePx }) => abovePx))).toBe(measureLanes(sizes, true).heightPx);
  expect(seriesRoom(makeRecord({ events: [] }))).toBeUndefined();
});

it('each is offered by its name and the years that are known of it', () => {
  expect(seriesOffers(record).map(({ id, years }) => [id, years.replaceAll('\u00a0', ' ')])).toEqual([
    ['arrivals', '1998 to 2009'],
    ['tiers', '2003'],
    ['old', '44 BCE to 14 CE'],
  ]);
});
