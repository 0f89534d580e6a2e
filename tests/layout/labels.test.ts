import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnLabels, isLeaving, labelAt } from '@/lib/layout/labels';
import { placeScene, type Scene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import type { Orientation } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

function sceneOf(seed: number, orientation: Orientation, from: number, length: number): Scene {
  const { head, index } = createFixture(seed, 250, orientation);
  const size = orientation === 'vertical' ? { widthPx: 390, heightPx: 600 } : { widthPx: 1200, heightPx: 700 };
  const frame = measureStrip(head, size, orientation);
  return placeScene({ head, index, frame, window: { from: asDay(from), to: asDay(from + length) } });
}

const view = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  orientation: fc.constantFrom<Orientation>('horizontal', 'vertical'),
  from: fc.double({ min: -500, max: DOMAIN_DAYS, noNaN: true }),
  length: fc.double({ min: 30, max: DOMAIN_DAYS, noNaN: true }),
});

describe('the label at a place', () => {
  it('is the one whose box holds the place, for every label on either axis', () => {
    let met = 0;
    fc.assert(
      fc.property(view, ({ seed, orientation, from, length }) => {
        const scene = sceneOf(seed, orientation, from, length);
        for (const placed of drawnLabels(scene)) {
          const [alongPx, acrossPx] =
            orientation === 'vertical'
              ? [placed.labelHeight, placed.labelWidth]
              : [placed.labelWidth, placed.labelHeight];
          const found = labelAt(scene, placed.labelAlong + alongPx / 2, placed.labelAcross + acrossPx / 2);
          expect(found).toBe(isLeaving(scene, placed) ? undefined : placed.event);
          met += 1;
        }
      }),
    );
    expect(met).toBeGreaterThan(100);
  });

  it('is none where no label stands', () => {
    const scene = sceneOf(3, 'horizontal', 0, DOMAIN_DAYS);
    expect(labelAt(scene, 100, scene.frame.lanesStart - 1)).toBeUndefined();
    expect(labelAt(scene, scene.frame.lengthPx + 400, scene.frame.lanesEnd - 1)).toBeUndefined();
  });
});

it('draws at most so many labels as the strip has room for in its count of nodes, the weightiest', () => {
  const scene = sceneOf(9, 'horizontal', 0, DOMAIN_DAYS);
  const one = scene.events[0]!;
  const many = Array.from({ length: 700 }, (_, at) => ({ ...one, event: at, scale: (at * 37) % 700 }));
  const drawn = drawnLabels({ ...scene, events: many });
  expect(drawn).toHaveLength(480);
  expect(Math.max(...drawn.map(({ scale }) => scale))).toBe(479);
});
