import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOfDay } from '@/lib/time/day';
import { type Edtf, OPEN_END } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { compareReading, filingDay } from '@/lib/time/readingOrder';
import { edtfTexts } from './edtfTexts';

function parsed(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${result.failure.message}: ${result.failure.expected}`);
  return result.value;
}

const inOrder = (...texts: string[]): string[] =>
  texts
    .map(parsed)
    .sort(compareReading)
    .map(({ text }) => text);

/** Texts of dates that can be read: an interval that starts after it ends is refused. */
const dates = edtfTexts
  .map((text) => parseEdtf(text))
  .filter((result) => result.ok)
  .map((result) => result.value);
/** Dates crowded into few years, so that the later rules decide. */
const crowded = fc
  .constantFrom(
    '2015',
    '2016',
    '2016-01',
    '2016-07',
    '2016-07-02',
    '2016-33',
    '201X',
    '2016~',
    '2016/2017',
    '../2016-07',
    '/2016',
  )
  .map(parsed);
const anyDate = fc.oneof(dates, crowded);

describe('compareReading', () => {
  it('is a total order: two dates are equal only if their texts are', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareReading(a, b))).toBe(0 - Math.sign(compareReading(b, a)));
        expect(compareReading(a, b) === 0).toBe(a.text === b.text);
        if (compareReading(a, b) <= 0 && compareReading(b, c) <= 0) expect(compareReading(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('never puts a date before one that is listed under an earlier year', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [yearA, yearB] = [a, b].map((date) => civilOfDay(filingDay(date)!).year) as [number, number];
        if (yearA < yearB) expect(compareReading(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('agrees with time wherever one start ends before the other begins', () => {
    const startOf = (date: Edtf) =>
      date.is === 'date' ? date : date.start.is === 'date' ? date.start.date : undefined;
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [one, other] = [startOf(a), startOf(b)];
        if (one && other && one.latest <= other.earliest) expect(compareReading(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('puts what is known only roughly in the middle of what it can mean', () => {
    expect(inOrder('2016', '2016-04~', '2016-04-07', '2016-04-06', '2016-04/2016-07', '2016-10-12')).toEqual([
      '2016-04-06',
      '2016-04-07',
      '2016-04~',
      '2016-04/2016-07',
      '2016',
      '2016-10-12',
    ]);
  });

  it('counts an interval by its start, however long it goes on', () => {
    expect(inOrder('2016-05/..', '2016-06', '2016-04/2026')).toEqual(['2016-04/2026', '2016-05/..', '2016-06']);
  });

  it('keeps a decade in the year that lists it, behind that year', () => {
    expect(inOrder('2011-01-01', '201X', '2010-12-31')).toEqual(['2010-12-31', '201X', '2011-01-01']);
  });

  it('opens the year of its end with an interval whose start nobody knows', () => {
    expect(inOrder('2016-01-01', '/2016-07', '2015-12-31', '../2016-03')).toEqual([
      '2015-12-31',
      '../2016-03',
      '/2016-07',
      '2016-01-01',
    ]);
  });

  it('puts what has neither end last', () => {
    expect(compareReading(OPEN_END, parsed('9999'))).toBeGreaterThan(0);
    expect(compareReading(OPEN_END, OPEN_END)).toBe(0);
  });
});
