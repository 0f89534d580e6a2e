import { expect, it } from 'vitest';
import { dayOfCivil } from '@/lib/time/day';
import { alignEvents, medianOf } from '@/lib/trend/alignEvents';
import { largestChanges } from '@/lib/trend/largestChanges';
import { baseRate, type DatedEvent, eventsNear, longNear } from '@/lib/trend/nearEvents';
import type { TrendPoint } from '@/lib/trend/trendLine';

const event = (number: number, year: number, years = 0): DatedEvent => {
  const from = dayOfCivil({ year, month: 6, day: 1 });
  return { event: number, from, to: years === 0 ? from + 1 : dayOfCivil({ year: year + years, month: 6, day: 1 }) };
};
const points = (values: readonly (number | undefined)[], segments: readonly number[] = []): readonly TrendPoint[] =>
  values.map((value, index) => ({
    bin: 2000 + index,
    ...(value === undefined ? {} : { value }),
    state: 'whole',
    segment: segments[index] ?? 0,
    older: [],
  }));
const years = Array.from({ length: 10 }, (_, index) => 2000 + index);

it('events near a period are all of those within one period, in order of time', () => {
  const events = [event(1, 2006), event(2, 2004), event(3, 2005), event(4, 2002), event(5, 1990, 30)];
  expect(eventsNear(events, 2005, 'year').map(({ event: number }) => number)).toEqual([2, 3, 1]);
  expect(longNear(events, 2005, 'year')).toBe(1); // told beside the list
  expect(longNear(events, 1980, 'year')).toBe(0);
});

it('the base rate is the share of periods that have such an event within one', () => {
  expect(baseRate([event(1, 2002), event(2, 2009)], years, 'year')).toEqual({ periods: 10, near: 5, share: 0.5 });
  expect(baseRate([event(1, 1990, 30)], years, 'year')).toMatchObject({ share: 0 }); // near everything says nothing
  expect(baseRate([], [], 'year')).toBeUndefined();
});

it('the base rate counts by the rule of the list', () => {
  const events = [event(1, 2001, 1), event(2, 2007), event(3, 2007)];
  const near = years.filter((year) => eventsNear(events, year, 'year').length > 0).length;
  expect(baseRate(events, years, 'year')!.near).toBe(near);
});

it('events of one period are told from different ones', () => {
  const line = { points: points([1, 2, 3, 4, 5, 6]) };
  const aligned = alignEvents(line, [event(1, 2002), event(2, 2002), event(3, 2004)], 1, 'year');
  expect([aligned.traces.length, aligned.periods]).toEqual([3, 2]);
});

it('a line around events: each trace, the median and how many it rests on', () => {
  const line = { points: points([1, 2, 3, 4, 10, 20, 30, undefined, 50, 60]) };
  const aligned = alignEvents(line, [event(1, 2001), event(2, 2005), event(3, 2007), event(4, 1999)], 1, 'year');
  expect(aligned.traces).toEqual([
    { event: 1, values: [1, 2, 3] },
    { event: 2, values: [10, 20, 30] },
  ]);
  expect(aligned.median).toEqual([5.5, 11, 16.5]);
  expect(aligned.n).toEqual([2, 2, 2]);
  expect(aligned.left).toEqual([3, 4]);
});

it('a trace does not cross a declared break', () => {
  const line = { points: points([1, 2, 3], [0, 1, 1]) };
  expect(alignEvents(line, [event(1, 2001)], 1, 'year').traces[0]!.values).toEqual([undefined, 2, 3]);
});

it('a median of none is none', () => {
  expect(medianOf([])).toBeUndefined();
  expect(medianOf([3, 1, 2])).toBe(2);
});

it('the largest changes are between whole neighbours on one side of a break', () => {
  const line = { points: points([100, 200, 100, 5000, 4900, undefined, 0, 30], [0, 0, 0, 1, 1, 1, 1, 1]) };
  const changes = largestChanges(line).map(({ to, change, share }) => [to.bin, change, share]);
  expect(changes).toEqual([
    [2001, 100, 1],
    [2002, -100, -0.5],
    [2004, -100, -0.02],
  ]);
});
