import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLanes, sizeOf } from '@/lib/series/laneFrame';
import { laneScale } from '@/lib/series/laneScale';
import { acrossOf, levelInk, levelText, markAt, placeLane, toneInk } from '@/lib/series/placeLane';
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

describe('what is below zero', () => {
  it('stands in its lane, on the other side of zero', () => {
    const beam = (low: number, high: number): LaneMark => ({
      from: 1200,
      to: 1500,
      words: '',
      parts: [{ tone: 0, low, high }],
    });
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 }), (pairs) => {
        const marks = pairs.map(([a, b]) => beam(Math.min(a, b), Math.max(a, b)));
        const lane = laneOf('range', marks, laneScale(marks));
        const frame = frameOf(lane);
        const zero = acrossOf(0, lane, frame);
        for (const { mark, y, height } of placeLane(lane, view, frame)) {
          const { low, high } = lane.marks[mark]!.parts![0]!;
          expect(y).toBeGreaterThanOrEqual(frame.plot - 1e-6);
          expect(y + height).toBeLessThanOrEqual(frame.plot + frame.plotSize + 1e-6);
          if (low >= 0) expect(y + height).toBeLessThanOrEqual(zero + 1e-6);
          if (high <= 0) expect(y).toBeGreaterThanOrEqual(zero - 1e-6);
        }
      }),
    );
  });
});

describe('what goes on', () => {
  const goesOn = { from: 1100, to: 1100, words: '', goesOn: true } as const;

  it('is drawn from its beginning to the edge, and fades there', () => {
    const lane = laneOf('bars', [bar(1000, 1100, 50), { ...goesOn, parts: [{ tone: 0, low: 0, high: 50 }] }]);
    const shapes = placeLane(lane, view, frameOf(lane));
    expect(shapes[1]).toMatchObject({ is: 'bar', x: 50, width: 550, soft: true });
    expect(shapes[0]).not.toHaveProperty('soft');
    const later = placeLane(lane, { ...view, from: 50_000 }, frameOf(lane));
    expect(later).toMatchObject([{ mark: 1, soft: true }]);
    expect(later[0]!.x + later[0]!.width).toBe(600);
    expect(placeLane(lane, { ...view, from: -9000 }, frameOf(lane))).toEqual([]);
    const bands = laneOf('bands', [{ ...goesOn, row: 0, level: 0 }], { categories: ['one'], max: 0 });
    expect(placeLane(bands, view, frameOf(bands))).toMatchObject([{ is: 'band', x: 50, width: 550, soft: true }]);
  });

  it('has its figure behind its beginning, over a line too low to be a value, and stays in view', () => {
    const lane = laneOf('bars', [{ ...goesOn, figure: '947' }, bar(1400, 1500, 90)]);
    const frame = frameOf(lane);
    const shapes = placeLane(lane, view, frame);
    expect(shapes.slice(0, 2)).toMatchObject([
      { is: 'bar', x: 50, height: 3, soft: true },
      { is: 'figure', x: 50, text: '947 →', side: 'after' },
    ]);
    expect(placeLane(lane, { ...view, from: 5000 }, frame)[1]).toMatchObject({ is: 'figure', x: 0 });
    const over = shapes.find(({ mark }) => mark === 1)!;
    expect(markAt(shapes, over.x + 5, frame.plot + 20)).toBe(1);
    expect(markAt(shapes, 90, frame.plot + frame.plotSize - 10)).toBe(0);
  });

  it('has its figure before its end where it is the beginning that is not known', () => {
    const lane = laneOf('bars', [{ from: 1100, to: 1100, words: '', figure: '947' }]);
    const [figure] = placeLane(lane, view, frameOf(lane));
    expect(figure).toMatchObject({ is: 'figure', text: '← 947', side: 'before' });
    expect(figure!.x + figure!.width).toBe(50);
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
