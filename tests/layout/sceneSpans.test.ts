import { describe, expect, it } from 'vitest';
import { coverUnlabelledSpans, unlabelledInView } from '@/lib/layout/sceneSpans';
import { MARK_FLAGS } from '@/lib/layout/stripData';
import { countIn, isInView, labelsIn } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { createFixture, createRandom, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const WIDTH_PX = 200;

describe('what has no label', () => {
  const { marks, index } = createFixture(11, 300);
  const random = createRandom(1);
  const windows = Array.from({ length: 40 }, () => {
    const from = random() * DOMAIN_DAYS;
    return { from: asDay(from), to: asDay(from + 5 + random() * 3000) };
  });

  it('runs at the foot of its lane wherever its bar is, and nowhere else', () => {
    const counts = new Uint8Array(WIDTH_PX);
    for (const window of windows) {
      const pxPerDay = WIDTH_PX / (window.to - window.from);
      for (let lane = 0; lane < index.laneCount; lane++) {
        coverUnlabelledSpans(index, lane, window, pxPerDay, counts);
        for (let px = 0; px < WIDTH_PX; px += 7) {
          const from = window.from + px / pxPerDay;
          const covering = [...index.timeEvents].filter(
            (event) =>
              marks.lane[event] === lane &&
              (marks.flags[event]! & MARK_FLAGS.span) !== 0 &&
              marks.scale[event]! > pxPerDay &&
              marks.start[event]! < from + 1 / pxPerDay &&
              marks.end[event]! > from,
          );
          expect(counts[px]! > 0).toBe(covering.length > 0);
        }
      }
    }
  });

  it('is where the axis runs down also a bar whose label was left behind before the view: it is drawn at its lane and listed', () => {
    const down = createFixture(11, 300, 'vertical').index;
    const [event] = [...down.timeEvents]
      .filter((one) => (marks.flags[one]! & MARK_FLAGS.span) !== 0 && down.placement.scale[one]! < 10)
      .sort((a, b) => marks.end[b]! - marks.start[b]! - (marks.end[a]! - marks.start[a]!));
    const middle = (marks.start[event!]! + marks.end[event!]!) / 2;
    const window = { from: asDay(middle - 5), to: asDay(middle + 5) };
    const pxPerDay = WIDTH_PX / 10;
    expect(labelsIn(down, window, pxPerDay)).not.toContain(event);
    const lane = marks.lane[event!]!;
    expect(unlabelledInView(down, lane, window, pxPerDay)).toContain(event);
    const covered = new Uint8Array(WIDTH_PX);
    coverUnlabelledSpans(down, lane, window, pxPerDay, covered);
    expect(covered.every((px) => px === 1)).toBe(true);
  });

  it('is listed whole, marks and bars alike', () => {
    for (const window of windows) {
      const pxPerDay = WIDTH_PX / (window.to - window.from);
      for (let lane = 0; lane < index.laneCount; lane++) {
        const listed = unlabelledInView(index, lane, window, pxPerDay);
        const labelled = [...index.timeEvents].filter(
          (event) => marks.lane[event] === lane && marks.scale[event]! <= pxPerDay && isInView(marks, event, window),
        );
        expect(listed.length + labelled.length).toBe(countIn(index, window, lane).inView);
      }
    }
  });

  it('is listed earliest first', () => {
    const window = { from: asDay(0), to: asDay(DOMAIN_DAYS) };
    const all = unlabelledInView(index, 0, window, 0.001);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((event) => marks.start[event]!)).toEqual(
      [...all.map((event) => marks.start[event]!)].sort((a, b) => a - b),
    );
  });
});
