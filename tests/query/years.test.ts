import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeInWords, yearSlug, yearsOf } from '@/lib/query/years';
import { makeRecord } from '@/tests/query/makeRecord';

const yearsFor = (...dates: readonly string[]) =>
  yearsOf(makeRecord({ events: dates.map((date, at) => ({ id: `e${at}`, date })) }));

describe('yearsOf', () => {
  it('names years as people count them, without a year 0', () => {
    expect(yearsFor('-0043-03-15', '0000', '0001', '2016-04').map(({ slug, label }) => [slug, label])).toEqual([
      ['44-bce', '44 BCE'],
      ['1-bce', '1 BCE'],
      ['1', '1 CE'],
      ['2016', '2016'],
    ]);
  });

  it('gives each year its EDTF text for the address of its view', () => {
    expect(yearsFor('-0043-03-15', '2016-04').map(({ range }) => range)).toEqual(['-0043', '2016']);
  });

  it('files an interval without a start under its end, and one without either last', () => {
    expect(yearsFor('../2015', '/2014-02', '2016').map(({ slug }) => slug)).toEqual(['2014', '2015', '2016']);
  });

  it('leaves withdrawn events out', () => {
    const record = makeRecord({
      events: [
        { id: 'a', date: '2015', status: 'withdrawn' },
        { id: 'b', date: '2016' },
      ],
    });
    expect(yearsOf(record).map(({ slug }) => slug)).toEqual(['2016']);
  });

  it('has one slug a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (one, other) => {
          expect(yearSlug(one) === yearSlug(other)).toBe(one === other);
        },
      ),
    );
  });

  it('says the range of a record in words', () => {
    const range = (...dates: readonly string[]) =>
      rangeInWords(makeRecord({ events: dates.map((date, at) => ({ id: `e${at}`, date })) }));
    expect(range('1986', '2026-01')).toBe('1986 to 2026');
    expect(range('2016')).toBe('2016');
    expect(range()).toBeUndefined();
  });
});
