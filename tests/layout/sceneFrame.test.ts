import { describe, expect, it } from 'vitest';
import { foldHead } from '@/lib/layout/foldHead';
import { measureStrip, ROW_PX, TITLES_ABOVE_BELOW_PX } from '@/lib/layout/sceneFrame';
import { createHead } from '@/tests/layout/sceneFixture';

const eras = [
  { id: 'first', title: 'First', from: 0, to: 1010 },
  { id: 'second', title: 'Second', from: 1000, to: 3000 },
  { id: 'within', title: 'Within', from: 400, to: 800 },
];

describe('the frame of a strip', () => {
  it('stacks lanes without a gap, each with room for its rows', () => {
    const { lanes, lanesStart, lanesEnd, heightPx } = measureStrip(
      createHead(9),
      { widthPx: 1200, heightPx: 0 },
      'horizontal',
    );
    expect(lanes[0]!.start).toBe(lanesStart);
    for (const [index, lane] of lanes.entries()) {
      expect(lane.foot - lane.rows).toBe(3 * ROW_PX);
      expect(lane.start + lane.size).toBe(lanes[index + 1]?.start ?? lanesEnd);
    }
    expect(heightPx).toBe(lanesEnd);
  });

  it('puts titles above the rows where a gutter would take too much', () => {
    const wide = measureStrip(createHead(9), { widthPx: TITLES_ABOVE_BELOW_PX, heightPx: 0 }, 'horizontal');
    const narrow = measureStrip(createHead(9), { widthPx: TITLES_ABOVE_BELOW_PX - 1, heightPx: 0 }, 'horizontal');
    expect([wide.titlesAbove, narrow.titlesAbove]).toEqual([false, true]);
    expect(narrow.lengthPx).toBe(narrow.widthPx);
    expect(narrow.heightPx).toBeGreaterThan(wide.heightPx);
  });

  it.each([1200, 700])(
    'folds a lane without rows to one line at %i px, and the strip is lower by the rest',
    (widthPx) => {
      const head = createHead(9);
      const whole = measureStrip(head, { widthPx, heightPx: 0 }, 'horizontal');
      const folded = measureStrip(foldHead(head, [3, 0, 1]), { widthPx, heightPx: 0 }, 'horizontal');
      expect(folded.lanes[0]).toEqual(whole.lanes[0]);
      expect(folded.lanes[1]!.size).toBeLessThan(1.5 * ROW_PX);
      expect(folded.lanes[1]!.start + folded.lanes[1]!.size).toBe(folded.lanes[2]!.start);
      expect(folded.lanes[1]!.foot + folded.lanes[1]!.footSize).toBe(folded.lanes[2]!.start);
      expect(folded.lanes[2]!.size).toBe(whole.lanes[2]!.size - 2 * ROW_PX);
      expect(folded.heightPx).toBe(whole.heightPx - (whole.lanes[1]!.size - folded.lanes[1]!.size) - 2 * ROW_PX);
    },
  );

  it('gives the room of folded lanes to the labels where the axis runs down, and keeps the order of the columns', () => {
    const head = createHead(9);
    const size = { widthPx: 390, heightPx: 600 };
    const whole = measureStrip(head, size, 'vertical');
    const folded = measureStrip(foldHead(head, [0, 3, 0]), size, 'vertical');
    const saved = 2 * (whole.lanes[0]!.size - folded.lanes[0]!.size);
    expect(saved).toBeGreaterThan(whole.lanes[0]!.size);
    expect(folded.labelColumn).toBeCloseTo(whole.labelColumn + saved, 6);
    expect(folded.lanes[1]!.size).toBe(whole.lanes[1]!.size);
    for (const [lane, { start, size: px }] of folded.lanes.entries())
      expect(start + px).toBe(folded.lanes[lane + 1]?.start ?? folded.lanesEnd);
  });

  it('leaves a head without a filter as it is', () => {
    const head = createHead(9);
    expect(foldHead(head, undefined)).toBe(head);
  });

  it('gives overlapping eras rows of their own, and none to those that only meet', () => {
    expect(measureStrip(createHead(9, eras), { widthPx: 1200, heightPx: 0 }, 'horizontal').eraRows).toEqual([0, 0, 1]);
  });

  it('gives rows of their own to long eras that share more than a year, however small a part of them that is', () => {
    const rows = (sharedDays: number) => {
      const long = [
        { id: 'first', title: 'First', from: 0, to: 1_000_000 + sharedDays },
        { id: 'second', title: 'Second', from: 1_000_000, to: 3_000_000 },
      ];
      return measureStrip(createHead(9, long), { widthPx: 1200, heightPx: 0 }, 'horizontal').eraRows;
    };
    expect([rows(366), rows(367)]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('fills the height it is given where the axis runs down, and keeps labels clear of the marks', () => {
    const frame = measureStrip(createHead(9), { widthPx: 390, heightPx: 600 }, 'vertical', 2);
    expect(frame.axisStart + frame.lengthPx).toBe(600);
    expect(frame.labelStart).toBeGreaterThanOrEqual(frame.lanesEnd);
    expect(frame.labelStart + 2 * frame.labelColumn).toBeLessThanOrEqual(390);
  });

  it('leaves room for labels beside as many lanes as a record may have', () => {
    const head = createHead(9);
    const lanes = Array.from({ length: 64 }, (_, at) => ({ ...head.lanes[0]!, id: `lane-${at}` }));
    const frame = measureStrip({ ...head, lanes }, { widthPx: 320, heightPx: 600 }, 'vertical', 1);
    expect(frame.labelColumn).toBeGreaterThan(100);
    expect(frame.lanes[63]!.start + frame.lanes[63]!.size).toBeCloseTo(frame.lanesEnd, 6);
  });
});
