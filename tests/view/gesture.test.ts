import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '@/lib/time/day';
import { windowOfTransform } from '@/lib/view/gesture';

const span = (from: number, to: number) => ({ from: asDay(from), to: asDay(to) });

describe('a gesture', () => {
  it('that has not moved leaves the window as it is', () => {
    expect(windowOfTransform(span(100, 300), 1000, 0, { k: 1, x: 0, y: 0 }, false)).toEqual(span(100, 300));
    expect(windowOfTransform(span(100, 300), 1000, 22, { k: 1, x: 0, y: 0 }, true)).toEqual(span(100, 300));
  });

  it('keeps the day under the pointer there', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: 0, max: 1000 }), (k, px) => {
        const base = span(100, 300);
        const x = px - px * k; // d3's translation for a zoom by k about px
        const { from, to } = windowOfTransform(base, 1000, 0, { k, x, y: 0 }, false);
        expect(from + ((to - from) * px) / 1000).toBeCloseTo(100 + (200 * px) / 1000, 6);
        expect(to - from).toBeCloseTo(200 / k, 6);
      }),
    );
  });

  it('moves by what the pointer moved, along the axis only', () => {
    expect(windowOfTransform(span(100, 300), 1000, 0, { k: 1, x: 50, y: 400 }, false)).toEqual(span(90, 290));
    expect(windowOfTransform(span(100, 300), 1000, 22, { k: 1, x: 400, y: 50 }, true).from).toBeCloseTo(90, 9);
  });
});
