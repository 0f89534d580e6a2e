import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '@/lib/scale/timeScale';
import { asDay, dayOfYear } from '@/lib/time/day';

const HOUR = 1 / 24;

describe('createTimeScale', () => {
  it('puts the window on the length', () => {
    const scale = createTimeScale({ from: asDay(100), to: asDay(200) }, 1000);
    expect([scale.x(asDay(100)), scale.x(asDay(150)), scale.x(asDay(200))]).toEqual([0, 500, 1000]);
    expect(scale.invert(250)).toBe(125);
    expect(scale.pxPerDay).toBe(10);
  });

  it('tells minutes apart in one hour of 2016', () => {
    const scale = createTimeScale({ from: asDay(16_898.5), to: asDay(16_898.5 + HOUR) }, 1200);
    expect(scale.x(asDay(16_898.5 + HOUR / 60))).toBeCloseTo(20, 5);
  });

  it('tells years apart 13.8 billion years ago', () => {
    const big = -13_800_000_000;
    const scale = createTimeScale({ from: dayOfYear(big), to: dayOfYear(big + 10) }, 1000);
    expect(scale.x(dayOfYear(big + 1))).toBeCloseTo(100, 0);
  });

  it('comes back from pixels', () => {
    const window = fc.tuple(
      fc.double({ min: -5.1e12, max: 1e6, noNaN: true }),
      fc.double({ min: -2, max: 12.6, noNaN: true }).map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(window, fc.double({ min: -100, max: 2000, noNaN: true }), ([from, length], px) => {
        const to = from + Math.max(length, Math.abs(from) * 1e-11);
        const scale = createTimeScale({ from: asDay(from), to: asDay(to) }, 1200);
        // A float64 has 52 bits: the window is at worst 1e-11 of where it lies, which leaves a hundredth of a pixel or so.
        expect(Math.abs(scale.x(scale.invert(px)) - px)).toBeLessThan(0.1);
      }),
    );
  });

  it('refuses a window or a length without extent', () => {
    const day = asDay(1);
    expect(() => createTimeScale({ from: day, to: day }, 100)).toThrow('invalid window: 1 to 1');
    expect(() => createTimeScale({ from: day, to: asDay(2) }, 0)).toThrow('invalid length: 0');
  });
});
