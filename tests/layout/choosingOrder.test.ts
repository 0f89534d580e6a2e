import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosingOrder } from '@/lib/layout/choosingOrder';
import { place } from '@/lib/layout/place';
import { placeableOf, someItems } from '@/tests/layout/randomItems';

const YEAR_DAYS = 365;

describe('the order in which events choose', () => {
  it('is by significance, then by length, whatever the lane', () => {
    fc.assert(
      fc.property(someItems, (list) => {
        const { order, lane, start, end } = placeableOf(list);
        expect([...order].sort((a, b) => a - b)).toEqual([...list.keys()]);
        for (let at = 1; at < order.length; at++) {
          const [a, b] = [order[at - 1]!, order[at]!];
          if (lane[a] !== lane[b]) continue;
          const [first, second] = [list[a]!.significance, list[b]!.significance];
          expect(first).toBeGreaterThanOrEqual(second);
          if (first === second) expect(end[a]! - start[a]!).toBeGreaterThanOrEqual(end[b]! - start[b]!);
        }
      }),
    );
  });

  it('spreads equals over time: ends and middle first', () => {
    const start = Float64Array.from({ length: 8 }, (_, at) => at * 10);
    const members = Uint32Array.from([5, 2, 7, 0, 1, 6, 3, 4]);
    const equal = { start, end: start, lane: new Uint8Array(8), significance: new Uint8Array(8).fill(4) };
    expect([...choosingOrder(members, equal)]).toEqual([0, 4, 2, 6, 1, 5, 3, 7]);
  });

  it('labels a lane of evenly spaced equals from end to end, and not only its beginning', () => {
    const list = Array.from({ length: 30 }, (_, at) => ({
      start: at * 5 * YEAR_DAYS,
      length: 0,
      extentPx: 230,
      lane: 0,
      significance: 3,
    }));
    const items = placeableOf(list);
    const { scale } = place(items, { rowsPerLane: [4], closestScale: 28_800 });
    const whole = 1250 / (150 * YEAR_DAYS); // the whole range on a wide screen
    const shown = list.flatMap(({ start }, at) => (scale[at]! <= whole ? [start / YEAR_DAYS] : []));
    expect(shown.length).toBeGreaterThanOrEqual(14);
    const gaps = [...shown, 150].map((year, at) => year - (shown[at - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(20);
  });
});
