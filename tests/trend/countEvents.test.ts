import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfCivil } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { countEvents as countColumns, type DaySpan, type EventCounts } from '@/lib/trend/countEvents';
import { BINS, type Bin } from '@/lib/view/trendView';

/** Undefined where nobody recorded when. */
type EventInterval = { readonly from: number; readonly to: number } | undefined;

const countEvents = (intervals: readonly EventInterval[], bin: Bin, span?: DaySpan): EventCounts | undefined =>
  countColumns(
    {
      events: [...intervals.keys()],
      from: Float64Array.from(intervals, (interval) => interval?.from ?? Number.NaN),
      to: Float64Array.from(intervals, (interval) => interval?.to ?? Number.NaN),
    },
    bin,
    span,
  );

const dated = (text: string): EventInterval => {
  const read = readEdtf(text);
  if (!read.ok) throw new Error(text);
  return { from: read.value.earliest, to: read.value.latest };
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const day = (year: number): number => dayOfCivil({ year, month: 1, day: 1 });

/** Moments, spans and what has no start, end or date, over thirty years. */
const interval: fc.Arbitrary<EventInterval> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: day(1990), max: day(2020) }), fc.integer({ min: 1, max: 900 }))
      .map(([from, days]) => ({ from, to: from + days })),
  },
  { weight: 1, arbitrary: fc.constant({ from: day(2000), to: Number.POSITIVE_INFINITY }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

describe('counts of events by bin', () => {
  it('lose nobody: bins and unplaced are all events, whatever the unit', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), fc.constantFrom(...BINS), (events, bin) => {
        const counts = countEvents(events, bin)!;
        expect(sum(counts.placed) + counts.unplaced).toBe(events.length);
      }),
    );
  });

  it('lose nobody over a longer span, or one that is too short or too long: its bins are more, and none is gone', () => {
    const years = fc.integer({ min: 1000, max: 3000 });
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 60 }),
        fc.constantFrom(...BINS),
        years,
        years,
        (events, bin, a, b) => {
          const span = { from: day(Math.min(a, b)), to: day(Math.max(a, b) + 1) };
          const [own, counts] = [countEvents(events, bin)!, countEvents(events, bin, span)!];
          expect(sum(counts.placed) + counts.unplaced).toBe(events.length);
          const first = counts.first + counts.placed.findIndex((count) => count > 0);
          if (sum(own.placed) > 0) expect(first).toBe(own.first + own.placed.findIndex((count) => count > 0));
          expect(counts.placed.filter((count) => count > 0)).toEqual(own.placed.filter((count) => count > 0));
          expect(counts.placed.length).toBeGreaterThanOrEqual(own.placed.length);
        },
      ),
    );
  });

  it('spread evenly, they add up to all that have a start and an end', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), fc.constantFrom(...BINS), (events, bin) => {
        const counts = countEvents(events, bin)!;
        expect(sum(counts.placed) + sum(counts.spread)).toBeCloseTo(events.length - counts.unbounded, 6);
      }),
    );
  });

  it('are bounded by what surely is in a bin and what may be', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), (events) => {
        const { placed, spread, most } = countEvents(events, 'year')!;
        placed.forEach((count, index) => {
          expect(most[index]!).toBeGreaterThanOrEqual(count + spread[index]! - 1e-9);
        });
      }),
    );
  });

  it('take an event only where its whole interval fits', () => {
    const counts = countEvents(['2015-03-02', '2015-06', '2015', '2015-12/2016-01', '201X'].map(dated), 'year')!;
    expect(counts.first).toBe(2010);
    expect(counts.placed[5]).toBe(3);
    expect(counts.unplaced).toBe(2);
    expect(counts.most.slice(4, 8)).toEqual([1, 5, 2, 1]);
    expect(countEvents([dated('2015-06')], 'month')!.placed).toEqual([1]);
    expect(countEvents([dated('2015')], 'month')!.unplaced).toBe(1);
  });

  it('refuse more bins than anybody could read', () => {
    expect(countEvents([dated('Y-13800000000'), dated('2015')], 'month')).toBeUndefined();
  });
});
