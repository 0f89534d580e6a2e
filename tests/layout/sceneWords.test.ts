import { describe, expect, it } from 'vitest';
import { windowWords, yearsWords } from '@/lib/layout/sceneWords';
import { asDay, dayOfCivil } from '@/lib/time/day';

const day = (year: number, month = 1, date = 1) => dayOfCivil({ year, month, day: date });

describe('a window in words', () => {
  it.each([
    ['months by month', day(2015, 10), day(2017), 'October 2015 to December 2016'],
    ['years by year', day(1990), day(2026), '1990 to 2025'],
    ['days by day', day(2016, 4, 7), day(2016, 4, 10), '7 April 2016 to 9 April 2016'],
    ['one month once', day(2016, 4), day(2016, 5), '1 April 2016 to 30 April 2016'],
    [
      'hours by minute',
      asDay(day(2016, 4, 7) + 0.5),
      asDay(day(2016, 4, 7) + 0.75),
      '7 April 2016, 12:00 to 7 April 2016, 17:59',
    ],
    ['across the years that have no zero', day(-43), day(15), '44 BCE to 14 CE'],
    ['deep time rounded', day(-13_812_345_678), day(2016), '13.8 billion years ago to 2015'],
  ])('says %s', (_, from, to, words) => {
    expect(windowWords({ from, to })).toBe(words);
  });
});

describe('a stretch by its years', () => {
  it.each([
    ['one year once', day(2016), day(2017), '2016'],
    ['the end is the first instant outside', day(1997), day(2016), '1997 to 2015'],
    ['deep time rounded', day(-14_214_003_001 + 1950), day(100_000), '14.2 billion years ago to 99,999 CE'],
    ['a single day', day(2016, 12, 31), day(2017), '2016'],
    ['across the years that have no zero', day(-43), day(15), '44 BCE to 14 CE'],
  ])('%s', (_, from, to, words) => {
    expect(yearsWords({ from, to })).toBe(words);
  });
});
