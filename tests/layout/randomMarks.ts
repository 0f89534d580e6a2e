import fc from 'fast-check';
import { LABEL_GAP_PX } from '@/lib/layout/labelSize';
import { place } from '@/lib/layout/place';
import { MARK_FLAGS, type Marks } from '@/lib/layout/stripData';
import { LANES, placeableOf, someItems } from '@/tests/layout/randomItems';

export const ROWS = [2, 1, 4];

/** Marks of random items with their placement across; every third of the points is imprecise, with a soft end that is no bar. */
export const someMarks: fc.Arbitrary<Marks> = someItems.map((list) => {
  const items = placeableOf(list);
  const { row, scale } = place(items, { rowsPerLane: ROWS, closestScale: 28_800 });
  const isSpan = (i: number): boolean => items.end[i]! > items.start[i]!;
  return {
    count: items.count,
    start: items.start,
    end: items.end.map((day, i) => (!isSpan(i) && i % 3 === 0 ? day + 365 : day)),
    flags: Uint8Array.from(list.keys(), (i) => (isSpan(i) ? MARK_FLAGS.span : i % 3 === 0 ? MARK_FLAGS.imprecise : 0)),
    lane: items.lane,
    kind: Uint8Array.from(list.keys(), (i) => i % 5),
    significance: Uint8Array.from(list, ({ significance }) => significance),
    row,
    scale,
    widthPx: Uint16Array.from(items.extentPx, (extent) => extent - LABEL_GAP_PX),
    byTime: Uint32Array.from(list.keys()).sort((a, b) => items.start[a]! - items.start[b]! || a - b),
  };
});

export const someLane = fc.integer({ min: 0, max: LANES - 1 });

/** Which events take part: all, none or some. */
export function subsetOf(marks: Marks, seed: number): Uint8Array {
  return Uint8Array.from({ length: marks.count }, (_, i) => ((seed >>> (i % 31)) & 1) as 0 | 1);
}
