import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_CENTRE_PX, type PlacedEvent, placeScene, type Scene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { readScene } from '@/lib/layout/sceneReadout';
import { MARK_FLAGS } from '@/lib/layout/stripData';
import type { Orientation } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const SIZE = { widthPx: 1200, heightPx: 700 };

function sceneOf(seed: number, count: number, orientation: Orientation, from: number, length: number) {
  const { head, index } = createFixture(seed, count, orientation);
  const frame = measureStrip(head, orientation === 'vertical' ? { widthPx: 390, heightPx: 600 } : SIZE, orientation);
  const scene = placeScene({ head, index, frame, window: { from: asDay(from), to: asDay(from + length) } });
  return { scene, index };
}

/** Pairs of labels of one row, or of one column where the axis runs down, whose boxes overlap. */
function overlappingPairs({ events, frame }: Scene): number {
  const endOf = ({ labelAlong, labelHeight, labelWidth }: PlacedEvent): number =>
    labelAlong + (frame.orientation === 'vertical' ? labelHeight : labelWidth);
  const overlap = (a: PlacedEvent, b: PlacedEvent): boolean =>
    a.labelAcross === b.labelAcross && a.labelAlong < endOf(b) && b.labelAlong < endOf(a);
  return events.flatMap((a, at) => events.slice(at + 1).filter((b) => overlap(a, b))).length;
}

const view = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  count: fc.integer({ min: 1, max: 250 }),
  orientation: fc.constantFrom<Orientation>('horizontal', 'vertical'),
  from: fc.double({ min: -500, max: DOMAIN_DAYS, noNaN: true }),
  length: fc.double({ min: 0.5, max: DOMAIN_DAYS, noNaN: true }),
});

describe('a placed view', () => {
  it('has no two labels that overlap, at any scale, on either axis', () => {
    fc.assert(
      fc.property(view, ({ seed, count, orientation, from, length }) => {
        expect(overlappingPairs(sceneOf(seed, count, orientation, from, length).scene)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('stands every point on its day', () => {
    const { scene, index } = sceneOf(3, 120, 'horizontal', 2000, 3000);
    const points = scene.events.filter(({ flags }) => (flags & MARK_FLAGS.span) === 0);
    expect(points.length).toBeGreaterThan(5);
    for (const { event, markAlong, labelAlong } of points) {
      expect(markAlong).toBeCloseTo((index.marks.start[event]! - 2000) * scene.pxPerDay, 6);
      expect(labelAlong).toBeCloseTo(markAlong - MARK_CENTRE_PX, 6);
    }
  });

  it('keeps the label of a long bar in view', () => {
    const { head, index } = createFixture(5, 60);
    const frame = measureStrip(head, SIZE, 'horizontal');
    const event = index.timeEvents.find(
      (one) =>
        index.marks.end[one]! - index.marks.start[one]! > 350 && (index.marks.flags[one]! & MARK_FLAGS.span) !== 0,
    );
    const { start, end } = index.marks;
    const middle = (start[event!]! + end[event!]!) / 2;
    const half = Math.min(1, (end[event!]! - start[event!]!) / 8);
    const scene = placeScene({ head, index, frame, window: { from: asDay(middle - half), to: asDay(middle + half) } });
    const placed = scene.events.find((one) => one.event === event);
    expect(placed?.labelAlong).toBe(0);
    expect(placed?.from).toBeLessThan(0);
    expect(placed?.to).toBeGreaterThan(frame.lengthPx);
  });

  it('counts every event once: earlier, in view or later; with a label or without', () => {
    fc.assert(
      fc.property(view, ({ seed, count, orientation, from, length }) => {
        const { scene, index } = sceneOf(seed, count, orientation, from, length);
        const readout = readScene(scene, index, [0, DOMAIN_DAYS]);
        expect(readout.earlier + readout.inView + readout.later).toBe(count);
        expect(readout.lanes.reduce((sum, lane) => sum + lane.inView, 0)).toBe(readout.inView);
        for (const { inView, unlabelled } of readout.lanes) {
          expect(unlabelled).toBeGreaterThanOrEqual(0);
          expect(unlabelled).toBeLessThanOrEqual(inView);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('counts each mark in its pixel', () => {
    const { scene, index } = sceneOf(7, 200, 'horizontal', 0, DOMAIN_DAYS + 1);
    const counted = scene.counts.marks.reduce((sum, columns) => sum + columns.reduce((all, one) => all + one, 0), 0);
    expect(counted).toBe(index.count);
  });
});
