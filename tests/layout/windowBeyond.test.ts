import { describe, expect, it } from 'vitest';
import { windowBeyond } from '@/lib/layout/windowBeyond';
import { withMatches } from '@/lib/layout/withMatches';
import { asDay } from '@/lib/time/day';
import { createFixture } from '@/tests/layout/sceneFixture';

const span = (from: number, to: number) => ({ from: asDay(from), to: asDay(to) });

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

  it('leads to a match while a search is on, past what did not match', () => {
    const last = index.timeEvents.at(-1)!;
    const searched = withMatches(index, (event) => event !== last);
    const moved = windowBeyond(searched, span(100, 200), 'later');
    expect(marks.start[last]).toBeGreaterThan(moved.from);
    expect(marks.start[last]).toBeLessThan(moved.to);
  });
});
