import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesRowInput } from '@/lib/model/record';
import { buildLane } from '@/lib/series/buildLane';
import { datedLane, sinceRow } from '@/lib/series/datedLane';
import { laneAsKnown } from '@/lib/series/laneAsKnown';
import { createNumberSet } from '@/lib/series/numberSet';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

const record = makeRecord({ events: [] });

const someRow = fc.record({
  period: fc.integer({ min: 2001, max: 2009 }).map(String),
  category: fc.constantFrom('China', 'Laos'),
  level: fc.constantFrom('one', 'two'),
  value: fc.constantFrom('1', '2'),
  published: fc.integer({ min: 2010, max: 2016 }).map(String),
  status: fc.constantFrom(undefined, 'provisional' as const),
});

const levels = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
];

describe('the marks of every date', () => {
  it.each(['bars', 'bands', 'range'] as const)('of %s are those that the rows of the date make', (form) => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 40 }), (rows) => {
        const inputs = rows.map(
          ({ level, value, status, ...row }): SeriesRowInput => ({
            ...row,
            ...(form === 'bands' ? { level } : { value }),
            ...(status ? { status } : {}),
          }),
        );
        const series = makeSeries({ form, ...(form === 'bands' ? { levels, measure: 'rating' } : {}) }, inputs);
        const dated = datedLane(record, series);
        const ends = new Set(series.rows.map((row) => sinceRow(record, series, row)[1]!));
        for (const end of ends) {
          const shown = series.rows.filter((row) => sinceRow(record, series, row)[1]! <= end);
          const sorted = (marks: readonly object[]) => marks.map((mark) => JSON.stringify(mark)).toSorted();
          expect(sorted(laneAsKnown(dated, end).lane.marks)).toEqual(sorted(buildLane(series, shown).marks));
        }
        // A mark that stays is one mark: nothing is said twice, and nothing stands for no time.
        for (const { since, until = Number.POSITIVE_INFINITY } of dated.marks) expect(until).toBeGreaterThan(since);
        const texts = dated.marks.map(({ mark, since }) => JSON.stringify([mark, since]));
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});

it('a set of numbers knows its neighbours', () => {
  const size = 70;
  const changes = fc.array(fc.tuple(fc.nat(size - 1), fc.boolean()), { maxLength: 120 });
  fc.assert(
    fc.property(changes, fc.nat(size - 1), (list, asked) => {
      const set = createNumberSet(size);
      const model = new Set<number>();
      for (const [number, isIn] of list) {
        set.put(number, isIn);
        if (isIn) model.add(number);
        else model.delete(number);
      }
      const numbers = [...model].toSorted((a, b) => a - b);
      expect(set.lastUpTo(asked)).toBe(numbers.findLast((number) => number <= asked) ?? -1);
      expect(set.firstAfter(asked)).toBe(numbers.find((number) => number > asked) ?? size);
    }),
  );
});
