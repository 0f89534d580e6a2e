import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  contact,
  date,
  decimal,
  endDate,
  fieldWords,
  integer,
  languageTag,
  line,
  slug,
  text,
  title,
  webAddress,
} from '@/lib/model/fields';

const FIELDS: Readonly<Record<string, z.ZodType>> = {
  slug,
  title,
  line,
  text,
  date,
  endDate,
  decimal,
  webAddress,
  languageTag,
  contact,
  oneToFive: integer(1, 5, '4'),
};

const accepts = (field: z.ZodType, value: string): boolean => field.safeParse(value).success;

describe('every kind of field', () => {
  it.each(Object.entries(FIELDS))('accepts its own example: %s', (_, field) => {
    expect(accepts(field, fieldWords.get(field)!.example)).toBe(true);
  });

  it.each(Object.entries(FIELDS))('mends a text only into one that it accepts, or leaves it: %s', (_, field) => {
    const mend = fieldWords.get(field)!.mend ?? (() => undefined);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ minLength: 70, maxLength: 1_000 }), fc.webUrl()), (written) => {
        const mended = mend(written);
        return mended === undefined || accepts(field, mended) || /\p{Cc}/u.test(written);
      }),
    );
  });

  it.each([
    ['slug', 'kaesong-closed', 'Kaesong', 'a--b', '-a', 'a-', 'a_b', '', 'x'.repeat(81)],
    ['title', 'Seoul closes', ' ', 'two\nlines', 'x'.repeat(81), 'a\u0007b'],
    ['text', 'two\nlines', '', 'x'.repeat(5_001), 'a\u0000b'],
    ['decimal', '-3.5', '1,418', '1e3', '0x10', 'NaN', '9'.repeat(400), ''],
    ['oneToFive', '5', '0', '6', '1.5', 'five', ''],
    ['webAddress', 'https://example.org/a?b=c', 'javascript:alert(1)', 'ftp://example.org', 'example.org', ''],
    ['contact', 'editor@example.org', 'javascript:alert(1)', 'data:text/html,x', 'nobody', 'a@b'],
    ['languageTag', 'zh-Hant', 'English', 'e', 'en_GB'],
  ])('%s accepts the first and refuses the rest', (name, good, ...bad) => {
    expect(accepts(FIELDS[name]!, good)).toBe(true);
    for (const written of bad) expect([written, accepts(FIELDS[name]!, written)]).toEqual([written, false]);
  });
});

describe('a number with more digits than are kept', () => {
  it('is told how many it may have', () => {
    const told = (written: string) => decimal.safeParse(written).error?.issues[0];
    const expected = 'a number in digits, without an exponent, at most 15 of them before the point and 15 after it';
    for (const written of ['1'.repeat(16), `0.${'1'.repeat(16)}`, `-${'1'.repeat(20)}.5`, '1e308', '2.5E-7'])
      expect(told(written), written).toMatchObject({ code: 'custom', params: { expected } });
    for (const written of ['many', '1,418', '1.2.3', '+5', '.5'])
      expect(told(written)?.code, written).toBe('invalid_format');
    for (const written of ['1'.repeat(15), `-0.${'1'.repeat(15)}`]) expect(told(written), written).toBeUndefined();
  });
});

describe('a number with marks in it', () => {
  it.each([
    ['1,234,567', '1234567'],
    ['-12,345,678.5', '-12345678.5'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ["1'234'567", '1234567'],
    ['+5', '5'],
    ['1,234', undefined],
    ['0,125', undefined],
    ['3,1416', undefined],
    ['0,125,000', undefined],
    ['1,23,456', undefined],
    ['1 234,567', undefined],
    ['1,234,567,8', undefined],
  ])('%s becomes no other number', (written, mended) => expect(fieldWords.get(decimal)!.mend!(written)).toBe(mended));
});

describe('an end', () => {
  it('may be open, which a date may not', () => {
    expect(endDate.parse('..')).toMatchObject({ text: '..', earliest: -Infinity, latest: Infinity });
    expect(endDate.parse('2016')).toEqual(date.parse('2016'));
    expect([accepts(date, '..'), accepts(endDate, '...'), accepts(endDate, '2016-13')]).toEqual([false, false, false]);
  });
});
