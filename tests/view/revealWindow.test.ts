import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '@/lib/time/day';
import { revealWindow } from '@/lib/view/revealWindow';

const window = (from: number, to: number) => ({ from: asDay(from), to: asDay(to) });

describe('a revealed event', () => {
  it('that is in view moves nothing', () => {
    const seen = window(0, 100);
    expect(revealWindow(seen, 50, 50)).toBe(seen);
    expect(revealWindow(seen, seen.from, seen.from)).toBe(seen);
  });

  it('whose span covers the view moves nothing', () => {
    const seen = window(0, 100);
    expect(revealWindow(seen, -500, 500)).toBe(seen);
  });

  it('at an edge or beyond comes to stand left of the middle', () => {
    expect(revealWindow(window(0, 100), 99, 99)).toEqual(window(24, 124));
    expect(revealWindow(window(0, 100), 199, 199)).toEqual(window(159, 259));
    expect(revealWindow(window(0, 100), -300, -300)).toEqual(window(-340, -240));
  });

  it('is in view after, the length unchanged, and a second time moves nothing', () => {
    const days = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(days, fc.double({ min: 1, max: 1e5, noNaN: true }), days, (from, length, start) => {
        const shown = revealWindow(window(from, from + length), start, start);
        expect(start).toBeGreaterThanOrEqual(shown.from);
        expect(start).toBeLessThan(shown.to);
        expect(shown.to - shown.from).toBeCloseTo(length, 6);
        expect(revealWindow(shown, start, start)).toBe(shown);
      }),
    );
  });
});
