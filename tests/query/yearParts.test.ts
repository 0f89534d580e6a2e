import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROWDED } from '@/lib/query/yearParts';
import { calendarYears, yearsOf } from '@/lib/query/years';
import { makeRecord } from '@/tests/query/makeRecord';

/** So many events of each date. */
const recordOf = (counts: Readonly<Record<string, number>>) =>
  makeRecord({
    events: Object.entries(counts).flatMap(([date, count], at) =>
      Array.from({ length: count }, (_, n) => ({ id: `e${at}-${n}`, date })),
    ),
  });
const pagesOf = (counts: Readonly<Record<string, number>>) =>
  yearsOf(recordOf(counts)).map(({ slug, label, range, events }) => [slug, label, range, events.length]);

describe('a year', () => {
  it('of no more events than can be read is one page', () => {
    expect(pagesOf({ '2016-04-07': CROWDED })).toEqual([['2016', '2016', '2016', CROWDED]]);
  });

  it('of more is read by month, what has no month last', () => {
    expect(pagesOf({ '2016-04-07': CROWDED, '2016-02': 1, '2016': 2, '2016-21': 1, '2017': 1 })).toEqual([
      ['2016', '2016', '2016', CROWDED + 4],
      ['2016-02', 'February 2016', '2016-02', 1],
      ['2016-04', 'April 2016', '2016-04', CROWDED],
      ['2016-rest', '2016, no month known', '2016', 3],
      ['2017', '2017', '2017', 1],
    ]);
  });

  it('files an interval under the month of its start, and one without a start under that of its end', () => {
    const counts = { '2016-04': CROWDED, '2016-05-01/2018': 1, '/2016-06-02': 1, '2016/2016-07': 1 };
    expect(pagesOf(counts).map(([slug]) => slug)).toEqual(['2016', '2016-04', '2016-05', '2016-06', '2016-rest']);
  });

  it('before year 1 has months too, and a year of deep time has pages alone', () => {
    expect(pagesOf({ '-0043-03-15': CROWDED + 1 })).toEqual([
      ['44-bce', '44 BCE', '-0043', CROWDED + 1],
      ['44-bce-03', 'March 44 BCE, part 1 of 2', '-0043-03', CROWDED],
      ['44-bce-03-part-2', 'March 44 BCE, part 2 of 2', '-0043-03', 1],
    ]);
    expect(pagesOf({ 'Y-13800000000': CROWDED + 1 }).map(([slug]) => slug)).toEqual([
      '13800000001-bce',
      '13800000001-bce-rest',
      '13800000001-bce-rest-part-2',
    ]);
  });

  it('is cut into parts of which each can be read, and every event is in exactly one', () => {
    const dates = ['2016', '2016-03', '2016-03-01', '2016-12-31', '../2016-11', '2016-22'] as const;
    const counts = fc.tuple(...dates.map(() => fc.constantFrom(0, 1, CROWDED, 2 * CROWDED + 1)));
    fc.assert(
      fc.property(counts, (sizes) => {
        const record = recordOf(Object.fromEntries(dates.map((date, at) => [date, sizes[at]!])));
        const pages = yearsOf(record);
        expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
        const read = pages.filter(({ parts }) => parts.length === 0);
        for (const { events } of read) expect(events.length).toBeLessThanOrEqual(CROWDED);
        const ids = read.flatMap(({ events }) => events.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(record.events.map(({ id }) => id).toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

it('the index of years has every year once, whatever its parts', () => {
  expect(calendarYears(recordOf({ '2016-04': CROWDED + 1, '2017': 1 })).map(({ slug }) => slug)).toEqual([
    '2016',
    '2017',
  ]);
});
