import { describe, expect, it } from 'vitest';
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

  it('gives overlapping eras rows of their own, and none to those that only meet', () => {
    expect(measureStrip(createHead(9, eras), { widthPx: 1200, heightPx: 0 }, 'horizontal').eraRows).toEqual([0, 0, 1]);
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
