import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, dayOfYear } from '@/lib/time/day';
import { OPEN_END } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { PRECISIONS } from '@/lib/time/precision';
import { parseTypedDate } from '@/lib/time/typedDate';
import { formatDayWords, formatEdtf } from '@/lib/time/words';
import { dateTexts, edtfTexts } from './edtfTexts';

function words(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return formatEdtf(parsed.value);
}

describe('formatEdtf', () => {
  it.each([
    ['2016-12-30/2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2016-04-07/2016-04-07', '7 April 2016'],
    ['2015-12/2016-02', 'December 2015 – February 2016'],
    ['2016-05-02T16:54Z/2016-05-02T17:00Z', '2 May 2016, 16:54–17:00 UTC'],
    ['2016-05-02T16:54/2016-05-03T01:00', '2 May 2016, 16:54 – 3 May 2016, 01:00'],
    ['2015-34/2016-02', 'April–June 2015 to February 2016'],
    ['2011-21/2011-23', 'spring 2011 to autumn 2011'],
    ['1984?/..', 'from 1984 (uncertain), continuing'],
    ['198X/1994', 'the 1980s to 1994'],
    ['-0499/-0479', '500–480 BCE'],
    ['Y-1200000/Y-800000', '1.2 million years ago – 800,000 years ago'],
    ['2016-05-02T16:54-04:30', '2 May 2016, 16:54 UTC−4:30'],
    ['-004X', '50–41 BCE'],
    ['000X', '1 BCE – 9 CE'],
    ['047X', 'the 470s CE'],
    ['10XX', 'the 11th century'],
    ['Y12345', '12,345 CE'],
    ['Y-40000', '40,001 BCE'],
    ['Y-40000~', 'about 40,000 BCE'],
    ['2011-22%', 'about summer 2011 (uncertain)'],
    ['1985-04-XX~', 'about April 1985'],
  ])('%s reads %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('has words for an open end alone', () => {
    expect(formatEdtf(OPEN_END)).toBe('continuing');
  });

  it('has words for every date, never a year 0 and never a minus', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) return;
        const said = formatEdtf(parsed.value);
        expect(said).not.toMatch(/(^| )0 |undefined|NaN|(^| )-|–$/);
        expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be typed back, and then covers the date', () => {
    // Offsets, hours and seconds are not typed in words.
    const isNotTyped = /T\d\d$|:\d\d:|T.*[Z+-]/;
    fc.assert(
      fc.property(dateTexts, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) throw new Error(parsed.failure.message);
        if (isNotTyped.test(text)) return;
        const said = formatEdtf(parsed.value);
        const typed = parseTypedDate(said);
        if (!typed.ok) throw new Error(`${text}: ${said}: ${typed.failure.expected}`);
        // Read as round: Y-40000~ is "about 40,000 BCE", a year beside the written one.
        const slack = /^Y-.*[~%]$/.test(text) ? 366 : 0;
        expect(typed.value.from - slack).toBeLessThanOrEqual(parsed.value.earliest);
        expect(typed.value.to + slack).toBeGreaterThanOrEqual(parsed.value.latest);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatDayWords', () => {
  it('names the unit an instant falls in', () => {
    const instant = asDay(16_898 + (14 * 60 + 30) / 1440);
    expect(PRECISIONS.map((precision) => formatDayWords(instant, precision))).toEqual([
      'the 3rd millennium',
      'the 21st century',
      'the 2010s',
      '2016',
      '2016',
      'April to June 2016',
      'April 2016',
      '7 April 2016',
      '7 April 2016, between 14:00 and 15:00',
      '7 April 2016, 14:30',
      '7 April 2016, 14:30:00',
    ]);
  });

  it('rounds deep time for readouts', () => {
    expect(formatDayWords(dayOfYear(-65_999_123), 'millennium')).toBe('66 million years ago');
    expect(formatDayWords(dayOfYear(-13_787_123_456), 'decade')).toBe('13.79 billion years ago');
    expect(formatDayWords(dayOfYear(-12_004), 'century')).toBe('12,000 BCE');
  });
});
