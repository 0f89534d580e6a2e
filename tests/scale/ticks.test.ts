import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, type TickOptions } from '@/lib/scale/ticks';
import { createTimeScale } from '@/lib/scale/timeScale';
import { asDay, civilOfDay, civilTimeOfDay, dayOfYear } from '@/lib/time/day';

const LENGTH = 1200;
const CHAR = 7;
const GAP = 16;

function ticksFrom(from: number, pxPerDay: number, lengthPx = LENGTH, options: TickOptions = {}) {
  const scale = createTimeScale({ from: asDay(from), to: asDay(from + lengthPx / pxPerDay) }, lengthPx);
  return axisTicks(scale, options);
}

function labels(from: number, to: number): string {
  const { ticks, context } = axisTicks(createTimeScale({ from: asDay(from), to: asDay(to) }, LENGTH));
  const said = ticks.filter(({ label }) => label !== '').map(({ label, isMajor }) => (isMajor ? `*${label}` : label));
  return `[${context}] ${said.join(' ')}`;
}

const anyScale = fc.double({ min: -10, max: 5, noNaN: true }).map((power) => 10 ** power);
const anyFrom = fc.oneof(
  fc.double({ min: -5.1e12, max: 4e12, noNaN: true }),
  fc.double({ min: -2e6, max: 1e6, noNaN: true }),
  fc.double({ min: -5e7, max: 4e6, noNaN: true }),
);
/** Where a float64 still tells a hundredth of a pixel; a view elsewhere would show the noise of its own numbers. */
const isSharp = (from: number, pxPerDay: number) => Math.abs(from) * pxPerDay < 1e13;
/** Windows about the years where labels change their length. */
const seams = fc
  .tuple(fc.constantFrom(-1e9, -1e6, -1e5, -9999, 1, 1000, 10_000, 1e6), anyScale)
  .map(([year, pxPerDay]) => [dayOfYear(year) - LENGTH / 2 / pxPerDay, pxPerDay] as [number, number]);
const views = fc.oneof(fc.tuple(anyFrom, anyScale), seams).filter(([from, pxPerDay]) => isSharp(from, pxPerDay));

describe('axisTicks', () => {
  const april = 16_898; // 7 April 2016

  it.each([
    [
      april + 0.31,
      april + 0.31 + 1 / 24,
      '[7 April 2016] 07:30 07:35 07:40 07:45 07:50 07:55 08:00 08:05 08:10 08:15 08:20 08:25',
    ],
    [april + 0.31, april + 1.31, '[7 April 2016] 09:00 12:00 15:00 18:00 21:00 *8 Apr 03:00 06:00'],
    [april + 20, april + 60, '[April 2016] 27 29 *May 3 5 7 9 11 13 15 17 19 21 23 25 27 29 *Jun 3 5'],
    [
      april,
      april + 240,
      '[April 2016] 10 20 *May 10 20 *Jun 10 20 *Jul 10 20 *Aug 10 20 *Sep 10 20 *Oct 10 20 *Nov 10 20 *Dec',
    ],
    [april, april + 400, '[2016] May Jun Jul Aug Sep Oct Nov Dec *2017 Feb Mar Apr May'],
    [april, april + 4000, '[] 2017 2018 2019 *2020 2021 2022 2023 2024 2025 2026 2027'],
    [dayOfYear(-3000), dayOfYear(2100), '[] *3000 BCE *2000 BCE *1000 BCE *1 CE *1000 1200 1400 1600 1800 *2000'],
    [
      dayOfYear(-7),
      dayOfYear(7),
      '[] 8 BCE 7 BCE 6 BCE 5 BCE 4 BCE 3 BCE 2 BCE 1 BCE *1 CE 2 CE 3 CE 4 CE 5 CE 6 CE 7 CE',
    ],
    [dayOfYear(-20), dayOfYear(20), '[] *20 BCE *10 BCE 2 CE 4 CE 6 CE 8 CE *10 CE 12 CE 14 CE 16 CE 18 CE *20 CE'],
    [dayOfYear(-43), dayOfYear(-42), '[44 BCE] *Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec *Jan'],
    [
      dayOfYear(-70_000_000),
      dayOfYear(3000),
      '[] *70 million years ago *60 million years ago *50 million years ago *40 million years ago *30 million years ago ' +
        '*20 million years ago *10 million years ago *1 CE',
    ],
    [
      dayOfYear(-13_900_000_000),
      dayOfYear(3000),
      '[] 12 billion years ago *10 billion years ago 8 billion years ago 6 billion years ago 4 billion years ago 2 billion years ago *1 CE',
    ],
  ])('from %d to %d reads %s', (from, to, expected) => {
    expect(labels(from, to)).toBe(expected);
  });

  it('names the month in February, leap or not, without crowding 1 March', () => {
    expect(labels(dayOfYear(2016) + 45, dayOfYear(2016) + 85)).toContain('25 27 *Mar 3');
    expect(labels(dayOfYear(2015) + 45, dayOfYear(2015) + 85)).toContain('25 27 *Mar 3');
  });

  it('goes forward in time and in pixels, each tick once', () => {
    fc.assert(
      fc.property(views, ([from, pxPerDay]) => {
        const { ticks } = ticksFrom(from, pxPerDay);
        for (const [index, tick] of ticks.slice(1).entries()) {
          expect(tick.day).toBeGreaterThan(ticks[index]?.day ?? Number.NaN);
          expect(tick.x).toBeGreaterThan(ticks[index]?.x ?? Number.NaN);
        }
      }),
    );
  });

  it.each([
    ['across', { charPx: CHAR, gapPx: GAP }],
    ['down', { charPx: 0, gapPx: 28 }],
  ])('never lets two labels come closer than the gap (%s)', (_axis, options) => {
    fc.assert(
      fc.property(views, ([from, pxPerDay]) => {
        const { ticks } = ticksFrom(from, pxPerDay, LENGTH, options);
        const labelled = ticks.filter(({ label }) => label !== '');
        for (const [index, next] of labelled.slice(1).entries()) {
          const tick = labelled[index] ?? next;
          const halves = ((tick.label.length + next.label.length) / 2) * options.charPx;
          expect(next.x - tick.x).toBeGreaterThanOrEqual(halves + options.gapPx - 0.1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps ticks neither too dense to tell apart nor too rare to read', () => {
    fc.assert(
      fc.property(views, ([from, pxPerDay]) => {
        const { ticks } = ticksFrom(from, pxPerDay);
        expect(ticks.length).toBeGreaterThan(4);
        for (const [index, tick] of ticks.slice(1).entries()) {
          expect(tick.x - (ticks[index]?.x ?? tick.x)).toBeGreaterThan(3);
        }
      }),
    );
  });

  it('shows the same ticks wherever the window lies', () => {
    fc.assert(
      fc.property(views, fc.double({ min: 0, max: LENGTH / 2, noNaN: true }), ([from, pxPerDay], panPx) => {
        const before = ticksFrom(from, pxPerDay);
        const after = ticksFrom(from + panPx / pxPerDay, pxPerDay);
        // A margin for float noise at the edges.
        const shared = (x: number, shift: number) => x + shift > panPx + 0.1 && x + shift < LENGTH - 0.1;
        const show = ({ day, label, isMajor }: (typeof before.ticks)[number]) => [day, label, isMajor];
        expect(after.ticks.filter(({ x }) => shared(x, panPx)).map(show)).toEqual(
          before.ticks.filter(({ x }) => shared(x, 0)).map(show),
        );
      }),
    );
  });

  it('stands on the start of calendar units', () => {
    fc.assert(
      fc.property(views, ([from, pxPerDay]) => {
        for (const { day, label } of ticksFrom(from, pxPerDay).ticks) {
          const { civil, clock } = civilTimeOfDay(day);
          // Beyond this a float64 has no room for whole minutes.
          if (Math.abs(day) < 1e9) expect(clock.second).toBe(0);
          if (/^[A-Z][a-z]{2}$/.test(label)) expect([civil.day, clock.hour, clock.minute]).toEqual([1, 0, 0]);
          if (/^\d{4}$|CE|ago/.test(label)) expect([civil.month, civil.day, clock.hour]).toEqual([1, 1, 0]);
        }
      }),
    );
  });

  it('never says a year 0', () => {
    fc.assert(
      fc.property(anyScale, (pxPerDay) => {
        const { ticks, context } = ticksFrom(dayOfYear(0) - 600 / pxPerDay, pxPerDay);
        for (const text of [context, ...ticks.map(({ label }) => label)]) {
          expect(text).not.toMatch(/^-|^0 |(^| )0( |$)|^0+$|NaN|Infinity/);
        }
        const read = ticks.map(({ day }) => civilOfDay(day).year);
        expect(read.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  it('lets the shorter label give way where the longer ones begin', () => {
    const { ticks } = ticksFrom(dayOfYear(6500), 50 / 365_000, 400);
    expect(ticks.map(({ label }) => label).filter(Boolean)).toEqual([
      '7000',
      '8000',
      '10,000 CE',
      '12,000 CE',
      '14,000 CE',
    ]);
  });

  it('gives ticks outside the window when asked', () => {
    const inside = ticksFrom(april, 40);
    const outside = ticksFrom(april, 40, LENGTH, { overscanPx: 100 });
    expect(outside.ticks.length).toBeGreaterThan(inside.ticks.length);
    expect(outside.context).toBe(inside.context);
    expect(Math.min(...outside.ticks.map(({ x }) => x))).toBeLessThan(0);
  });
});
