import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushPlace, dragBrush } from '@/components/chart/useBrush';
import { windowBeyond } from '@/components/chart/useStripHandle';
import { windowOfTransform } from '@/components/chart/useZoom';
import { asDay } from '@/lib/time/day';
import { windowLimits } from '@/lib/view/window';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const limits = windowLimits([0, DOMAIN_DAYS]);
const domain = { from: asDay(0), to: asDay(DOMAIN_DAYS) };
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

describe('the brush of the overview', () => {
  it('stands where the window is, and can be seen however short that is', () => {
    expect(brushPlace(span(1000, 3000), domain, 500)).toEqual({ left: 50, width: 100 });
    const tiny = brushPlace(span(9999.9, 10_000), domain, 500);
    expect(tiny.width).toBeGreaterThanOrEqual(10);
    expect(tiny.left + tiny.width).toBeLessThanOrEqual(500);
  });

  it('moves whole, or by one end that never passes the other', () => {
    expect(dragBrush('body', span(100, 300), 50, limits)).toEqual(span(150, 350));
    expect(dragBrush('from', span(100, 300), 50, limits)).toEqual(span(150, 300));
    expect(dragBrush('to', span(100, 300), -50, limits)).toEqual(span(100, 250));
    const shut = dragBrush('from', span(100, 300), 5000, limits);
    expect(shut.to - shut.from).toBeCloseTo(limits.closest, 9);
  });
});

describe('the way to what lies beyond the view', () => {
  const { index, marks } = createFixture(4, 50);
  it('brings the nearest event beyond an end into view, at the same scale', () => {
    const window = span(4000, 4200);
    for (const side of ['earlier', 'later'] as const) {
      const moved = windowBeyond(index, window, side);
      const beyond = [...index.timeEvents].map((event) => marks.start[event]!);
      const nearest =
        side === 'later' ? beyond.find((start) => start >= 4200)! : beyond.filter((start) => start < 4000).at(-1)!;
      expect(moved.to - moved.from).toBeCloseTo(200, 9);
      expect(nearest).toBeGreaterThan(moved.from);
      expect(nearest).toBeLessThan(moved.to);
    }
  });
});
