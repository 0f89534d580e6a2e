import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLanes, sizeOf } from '@/lib/series/laneFrame';
import { levelInk, levelText, markAt, placeLane, toneInk } from '@/lib/series/placeLane';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';

const laneOf = (form: SeriesLane['form'], marks: readonly LaneMark[], more: Partial<SeriesLane> = {}): SeriesLane => ({
  id: 'lane',
  title: 'Lane',
  unit: 'people',
  form,
  categories: [],
  levels: [],
  max: 100,
  marks,
  breaks: [],
  ...more,
});
const view = { from: 1000, pxPerDay: 0.5, lengthPx: 600 };
const bar = (from: number, to: number, high: number): LaneMark => ({
  from,
  to,
  words: '',
  parts: [{ tone: 0, low: 0, high }],
});
const frameOf = (lane: SeriesLane) => measureLanes([sizeOf(lane)], false).lanes[0]!;

describe('a placed lane', () => {
  it('stands on the days of the axis and on zero of its scale', () => {
    const lane = laneOf('bars', [bar(1100, 1300, 50)]);
    const frame = frameOf(lane);
    const [box] = placeLane(lane, view, frame);
    expect(box).toMatchObject({ is: 'bar', mark: 0, x: 50, width: 99, height: frame.plotSize / 2 });
    expect(box!.y + box!.height).toBe(frame.plot + frame.plotSize);
  });

  it('stacks without a gap and never above its lane', () => {
    const part = fc.tuple(fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (values) => {
        const marks = values.map(([first, second], index): LaneMark => {
          const parts = [
            { tone: 0, low: 0, high: first },
            { tone: 1, low: first, high: first + second },
          ];
          return { from: 1000 + index * 30, to: 1030 + index * 30, words: '', parts };
        });
        const lane = laneOf('bars', marks);
        const frame = frameOf(lane);
        const boxes = placeLane(lane, view, frame);
        for (let index = 0; index < boxes.length; index += 2) {
          const [under, over] = [boxes[index]!, boxes[index + 1]!];
          expect(over.y + over.height).toBeCloseTo(under.y, 6);
          expect(over.y).toBeGreaterThanOrEqual(frame.plot - 1e-6);
          expect(under.x).toBe(over.x);
        }
      }),
    );
  });

  it('moves with the axis: a day is at the same pixel as in the strip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0.2, max: 2, noNaN: true }), (from, pxPerDay) => {
        const lane = laneOf('bars', [bar(from + 10, from + 20, 5)]);
        const [box] = placeLane(lane, { from, pxPerDay, lengthPx: 600 }, frameOf(lane));
        expect(box!.x).toBeCloseTo(10 * pxPerDay, 6);
      }),
    );
  });

  it('leaves out what is not in view', () => {
    const lane = laneOf('bars', [bar(0, 10, 5), bar(9000, 9100, 5)]);
    expect(placeLane(lane, view, frameOf(lane))).toEqual([]);
  });

  it('sets estimates of one time side by side, however narrow their time is', () => {
    const day = (low: number, high: number): LaneMark => ({
      from: 1200,
      to: 1201,
      words: '',
      parts: [{ tone: 0, low, high }],
    });
    const lane = laneOf('range', [day(10, 20), day(10, 30), day(5, 5)]);
    const beams = placeLane(lane, view, frameOf(lane)).toSorted((a, b) => a.x - b.x);
    beams.slice(1).forEach((beam, index) => {
      expect(beam.x).toBeGreaterThanOrEqual(beams[index]!.x + beams[index]!.width);
    });
  });

  it('lets an end that is not given go on', () => {
    const from = { from: 1200, to: 1500, words: '' };
    const lane = laneOf('range', [
      { ...from, parts: [{ tone: 0, low: 50, high: 50 }], open: 'high' },
      { ...from, from: 1600, to: 1900, parts: [{ tone: 0, low: 50, high: 50 }], open: 'low' },
    ]);
    const frame = frameOf(lane);
    const middle = frame.plot + frame.plotSize / 2;
    const [atLeast, atMost] = placeLane(lane, view, frame);
    expect([atLeast!.y, atLeast!.y + atLeast!.height]).toEqual([middle - 12, middle]);
    expect([atMost!.y, atMost!.y + atMost!.height]).toEqual([middle, middle + 12]);
  });
});

describe('a pointer', () => {
  it('means the bar of its year, high above it too', () => {
    const lane = laneOf('bars', [bar(1100, 1300, 1), bar(1300, 1500, 90)]);
    const shapes = placeLane(lane, view, frameOf(lane));
    expect(markAt(shapes, 60, 0)).toBe(0);
    expect(markAt(shapes, 160, 0)).toBe(1);
    expect(markAt(shapes, 20, 0)).toBeUndefined();
  });

  it('means the band of its row alone', () => {
    const band = (row: number): LaneMark => ({ from: 1100, to: 1300, words: '', row, level: 0 });
    const lane = laneOf('bands', [band(0), band(1)], { categories: ['one', 'two'], max: 0 });
    const frame = frameOf(lane);
    const shapes = placeLane(lane, view, frame);
    expect(markAt(shapes, 60, frame.plot + 2)).toBe(0);
    expect(markAt(shapes, 60, frame.plot + 18)).toBe(1);
    expect(markAt(shapes, 60, frame.plot + 40)).toBeUndefined();
  });
});

it('categories of a bar have less ink each, and each less where it is provisional', () => {
  const inks = [0, 1, 2, 3].map((tone) => toneInk(tone));
  expect(inks).toEqual([...new Set(inks)].toSorted((a, b) => b - a));
  for (const [tone, ink] of inks.entries()) expect(toneInk(tone, true)).toBeLessThan(ink / 2);
});

describe('levels', () => {
  it('have the more ink the worse they are', () => {
    for (const levels of [1, 2, 3, 4, 9]) {
      const inks = Array.from({ length: levels }, (_, level) => levelInk(level, levels));
      expect(inks).toEqual([...new Set(inks)].toSorted((a, b) => a - b));
    }
  });

  it('are named in full where that fits, in short where only that does, else not at all', () => {
    const level = { label: 'Tier 2 Watch List', short: '2WL' };
    expect([200, 40, 12].map((width) => levelText(level, width))).toEqual(['Tier 2 Watch List', '2WL', '']);
  });
});

it('lanes stand one under the other, bands as high as their rows', () => {
  const lanes = [laneOf('bars', []), laneOf('bands', [], { categories: ['a', 'b', 'c'] }), laneOf('range', [])];
  for (const titlesAbove of [false, true]) {
    const { lanes: frames, heightPx } = measureLanes(lanes.map(sizeOf), titlesAbove);
    expect(frames[1]!.plotSize).toBe(48);
    expect(frames.map(({ start }) => start)).toEqual([0, frames[0]!.size, frames[0]!.size + frames[1]!.size]);
    expect(frames.at(-1)!.start + frames.at(-1)!.size).toBe(heightPx);
    for (const { start, size, plot, plotSize } of frames) {
      expect(plot).toBeGreaterThan(start);
      expect(plot + plotSize).toBeLessThanOrEqual(start + size);
    }
  }
});
