import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asDay,
  civilOfDay,
  civilTimeOfDay,
  dayOfCivil,
  dayOfCivilTime,
  dayOfMonth,
  dayOfYear,
  isLeapYear,
  monthLength,
} from '@/lib/time/day';

const anyYear = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }),
  fc.double({ min: -1.4e10, max: 1.4e10, noNaN: true }).map((year) => Math.trunc(year) + 0),
);
const anyCivil = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, monthLength(year, month)) }));
const anyWholeDay = fc.double({ min: -5.2e12, max: 5.2e12, noNaN: true }).map((day) => asDay(Math.trunc(day) + 0));

describe('days and civil dates', () => {
  it('counts from 1970', () => {
    expect(dayOfCivil({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayOfCivil({ year: 2016, month: 4, day: 7 })).toBe(16_898);
    expect(civilOfDay(asDay(-1))).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it('has a year 0, which is 1 BCE and a leap year', () => {
    expect(civilOfDay(asDay(dayOfYear(1) - 1))).toEqual({ year: 0, month: 12, day: 31 });
    expect(dayOfYear(1) - dayOfYear(0)).toBe(366);
    expect([-4, 0, 4, 1900, 2000].map(isLeapYear)).toEqual([true, true, true, false, true]);
  });

  it('goes both ways for every civil date to 14 billion years', () => {
    fc.assert(
      fc.property(anyCivil, (civil) => {
        expect(civilOfDay(dayOfCivil(civil))).toEqual(civil);
      }),
    );
  });

  it('goes both ways for every whole day to 5e12', () => {
    fc.assert(
      fc.property(anyWholeDay, (day) => {
        expect(dayOfCivil(civilOfDay(day))).toBe(day);
      }),
    );
  });

  it('has a tomorrow with the next civil date', () => {
    fc.assert(
      fc.property(anyWholeDay, (day) => {
        const { year, month, day: date } = civilOfDay(day);
        const next = civilOfDay(asDay(day + 1));
        if (date < monthLength(year, month)) expect(next).toEqual({ year, month, day: date + 1 });
        else
          expect(next).toEqual(month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 });
      }),
    );
  });

  it('agrees with the platform where the platform reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_000_000, max: 99_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOfDay(asDay(day))).toEqual(expected);
      }),
    );
  });

  it('carries months into the years beside', () => {
    expect(dayOfMonth(2015, 13)).toBe(dayOfYear(2016));
    expect(dayOfMonth(2016, 0)).toBe(dayOfCivil({ year: 2015, month: 12, day: 1 }));
    expect(() => monthLength(2015, 13)).toThrow('invalid month: 13');
  });

  it('keeps a time of day to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 86_399_999 }),
        (day, ms) => {
          const civil = civilOfDay(asDay(day));
          const clock = { hour: 0, minute: 0, second: ms / 1000 };
          const read = civilTimeOfDay(dayOfCivilTime(civil, clock));
          expect(read.civil).toEqual(civil);
          const { hour, minute, second } = read.clock;
          expect(Math.round((hour * 3600 + minute * 60 + second) * 1000)).toBe(ms);
        },
      ),
    );
  });

  it('gives float noise just before midnight to the next day', () => {
    expect(civilTimeOfDay(asDay(16_899 - 1e-9))).toEqual({
      civil: { year: 2016, month: 4, day: 8 },
      clock: { hour: 0, minute: 0, second: 0 },
    });
  });
});
