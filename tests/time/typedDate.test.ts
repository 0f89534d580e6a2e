import { describe, expect, it } from 'vitest';
import type { Day } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { parseTypedDate } from '@/lib/time/typedDate';

const show = (day: Day) => (Number.isFinite(day) ? formatDay(day, 'day') : String(day));

function typed(text: string): string {
  const range = parseTypedDate(text);
  return range.ok ? `${show(range.value.from)} ${show(range.value.to)}` : range.failure.message;
}

describe('parseTypedDate', () => {
  it.each([
    ['June 2015', '2015-06-01 2015-07-01'],
    ['7 April 2016', '2016-04-07 2016-04-08'],
    ['April 7th, 2016', '2016-04-07 2016-04-08'],
    ['2009-2011', '2009-01-01 2012-01-01'],
    ['2009–2011', '2009-01-01 2012-01-01'],
    ['before 1998', '-Infinity 1998-01-01'],
    ['until 1998', '-Infinity 1999-01-01'],
    ['after 2010', '2011-01-01 Infinity'],
    ['since June 2010', '2010-06-01 Infinity'],
    ['from 2010 to 2012', '2010-01-01 2013-01-01'],
    ['between 7 April 2016 and 9 May 2017', '2016-04-07 2017-05-10'],
    ['7–9 April 2016', '2016-04-07 2016-04-10'],
    ['April–June 2015', '2015-04-01 2015-07-01'],
    ['spring 2011', '2011-01-01 2012-01-01'],
    ['Q2 2015', '2015-04-01 2015-07-01'],
    ["the 1980's", '1980-01-01 1990-01-01'],
    ['20th century', '1900-01-01 2000-01-01'],
    ['44 BCE', '-0043-01-01 -0042-01-01'],
    ['1 BC', '0000-01-01 0001-01-01'],
    ['500-480 BCE', '-0499-01-01 -0478-01-01'],
    ['AD 79', '0079-01-01 0080-01-01'],
    ['2016-04', '2016-04-01 2016-05-01'],
    ['201x', '2010-01-01 2020-01-01'],
    ['2015/..', '2015-01-01 Infinity'],
    ['66 million years ago', 'Y-66500000 Y-65499999'],
    ['about 13.8 billion years ago', 'Y-13850000000 Y-13749999999'],
    ['66 Ma', 'Y-66500000 Y-65499999'],
    ['until 2016, start unknown', '-Infinity 2017-01-01'],
  ])('%s is %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it.each([
    ['7/4/2016', 'ambiguous date: 7/4/2016'],
    ['2015-02-30', 'invalid day: 2015-02-30'],
    ['30 February 2015', 'invalid date: 30 February 2015'],
    ['0 BCE', 'invalid date: 0 BCE'],
    ['may', 'invalid date: may'],
    ['before', 'invalid date: before'],
    ['before before 1998', 'invalid date: before before 1998'],
    ['restaurant', 'invalid date: restaurant'],
    ['', 'missing date: (blank)'],
  ])('%s is no date', (text, message) => {
    expect(typed(text)).toBe(message);
  });

  it('answers at once to a long text', () => {
    expect(typed(`before ${'2016 to '.repeat(20_000)}`)).toMatch(/^invalid date/);
    expect(typed(`x${' '.repeat(200_000)}x`)).toMatch(/^invalid date/);
  });
});
