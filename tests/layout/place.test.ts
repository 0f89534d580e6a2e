import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placeable, type Placement, type PlaceOptions, place } from '@/lib/layout/place';
import { stickyLabelPx } from '@/lib/layout/stickyLabel';
import { LANES, placeableOf, someItems, someScale } from '@/tests/layout/randomItems';
import { uniform } from '@/tests/layout/uniform';

const options: PlaceOptions = { rowsPerLane: [2, 1, 4], closestScale: 28_800 };
const someRows = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: LANES, maxLength: LANES });

/** The rule of place, word for word: every pair of a row is looked at. */
function placeByRule(items: Placeable, { rowsPerLane, closestScale }: PlaceOptions): Placement {
  const row = new Uint8Array(items.count);
  const scale = new Float64Array(items.count).fill(Infinity);
  const placed: number[] = [];
  for (const event of items.order) {
    const bounds = Array.from({ length: rowsPerLane[items.lane[event]!]! }, (_, own) =>
      Math.max(
        0,
        ...placed
          .filter((other) => items.lane[other] === items.lane[event] && row[other] === own)
          .map((other) => pairBound(items, other, event)),
      ),
    );
    const best = Math.min(...bounds);
    if (best > closestScale) continue;
    row[event] = bounds.indexOf(best);
    scale[event] = best;
    placed.push(event);
  }
  return { row, scale };
}

function pairBound({ start, end, extentPx }: Placeable, a: number, b: number): number {
  const [left, right] = start[a]! <= start[b]! ? [a, b] : [b, a];
  const distance = start[right]! - start[left]!;
  if (distance === 0 || end[left]! > start[right]!) return Infinity;
  return extentPx[left]! / distance;
}

/** Pairs of active labels of one row whose room overlaps when the window begins at `from`. Slack: what float64 cannot tell apart. */
function overlaps(items: Placeable, { row, scale }: Placement, k: number, from: number): string[] {
  const active = [...items.order]
    .filter((event) => scale[event]! <= k)
    .sort((a, b) => items.start[a]! - items.start[b]!);
  const last = new Map<string, { event: number; until: number }>();
  const found: string[] = [];
  for (const event of active) {
    const key = `${items.lane[event]} ${row[event]}`;
    const startPx = k * (items.start[event]! - from);
    const at = stickyLabelPx(startPx, k * (items.end[event]! - from), items.extentPx[event]!);
    const before = last.get(key);
    const slackPx = 1e-6 + Math.abs(at) * 1e-12 + k * Math.abs(items.start[event]!) * 1e-15;
    if (before && at < before.until - slackPx) found.push(`${before.event} and ${event} in ${key} at ${k}`);
    last.set(key, { event, until: at + items.extentPx[event]! });
  }
  return found;
}

describe('place', () => {
  test('gives the rows and scales of the rule as it is written', () => {
    fc.assert(
      fc.property(someItems, someRows, (list, rowsPerLane) => {
        const items = placeableOf(list);
        expect(place(items, { ...options, rowsPerLane })).toEqual(placeByRule(items, { ...options, rowsPerLane }));
      }),
      { numRuns: 500 },
    );
  });

  test('no two labels of a row overlap, at any scale, wherever the window begins', () => {
    const someWindow = fc.record({
      scale: someScale,
      anchor: fc.nat(),
      offsetPx: uniform(-3000, 3000),
    });
    fc.assert(
      fc.property(
        someItems,
        someRows,
        fc.array(someWindow, { minLength: 1, maxLength: 12 }),
        (list, rowsPerLane, windows) => {
          const items = placeableOf(list);
          const placement = place(items, { ...options, rowsPerLane });
          for (const { scale, anchor, offsetPx } of windows) {
            const near = items.count === 0 ? 0 : items.start[anchor % items.count]!;
            expect(overlaps(items, placement, scale, near + offsetPx / scale)).toEqual([]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no two labels overlap at the very scale where one of them appears', () => {
    fc.assert(
      fc.property(someItems, (list) => {
        const items = placeableOf(list);
        const placement = place(items, options);
        for (const event of items.order) {
          const scale = placement.scale[event]!;
          if (scale > 0 && scale < Infinity) expect(overlaps(items, placement, scale, items.start[event]!)).toEqual([]);
        }
      }),
    );
  });

  test('twenty thousand events in crowds, laid out once: no overlap from the whole record to the closest zoom', () => {
    const crowd = fc.record({
      start: fc.tuple(fc.integer({ min: 0, max: 40 }), uniform(0, 90)).map(([year, day]) => year * 365 + day),
      length: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 30, 400),
      extentPx: fc.integer({ min: 28, max: 292 }),
      lane: fc.integer({ min: 0, max: LANES - 1 }),
      significance: fc.integer({ min: 1, max: 5 }),
    });
    const items = placeableOf(fc.sample(crowd, { numRuns: 20_000, seed: 3 }));
    const placement = place(items, options);
    for (let scale = 0.01; scale < options.closestScale; scale *= 1.7) {
      for (const from of [0, 3650.5, 7300]) expect(overlaps(items, placement, scale, from)).toEqual([]);
    }
  });

  test('zooming in only adds labels, and no event leaves its row', () => {
    fc.assert(
      fc.property(someItems, fc.array(someScale, { minLength: 2, maxLength: 20 }), (list, path) => {
        const items = placeableOf(list);
        const { row, scale } = place(items, options);
        const shown = (k: number): Set<number> => new Set([...items.order].filter((event) => scale[event]! <= k));
        for (let step = 1; step < path.length; step++) {
          const [out, into] = [path[step - 1]!, path[step]!].sort((a, b) => a - b);
          const closer = shown(into!);
          for (const event of shown(out!)) expect(closer.has(event)).toBe(true);
        }
        for (const event of items.order) expect(row[event]).toBeLessThan(options.rowsPerLane[items.lane[event]!]!);
        expect(place(items, options)).toEqual({ row, scale });
      }),
    );
  });

  test('moving the whole record in time changes nothing', () => {
    fc.assert(
      fc.property(someItems, fc.integer({ min: -1000, max: 1000 }), (list, days) => {
        const whole = list.map((item) => ({ ...item, start: Math.round(item.start), length: Math.round(item.length) }));
        const moved = whole.map((item) => ({ ...item, start: item.start + days }));
        expect(place(placeableOf(moved), options)).toEqual(place(placeableOf(whole), options));
      }),
    );
  });

  test('events of one instant take one row each, and the rest have no label', () => {
    const items = placeableOf(
      Array.from({ length: 6 }, () => ({ start: 5, length: 0, extentPx: 100, lane: 2, significance: 3 })),
    );
    const { row, scale } = place(items, options);
    const placed = [...scale.keys()].filter((event) => scale[event] === 0);
    expect(placed.map((event) => row[event]).sort()).toEqual([0, 1, 2, 3]);
    expect([...scale].sort()).toEqual([0, 0, 0, 0, Infinity, Infinity]);
  });

  test('a bar keeps its stretch of the row free, and no more', () => {
    const span = { start: 0, length: 365, extentPx: 100, lane: 1, significance: 5 };
    const point = { start: 200, length: 0, extentPx: 100, lane: 1, significance: 3 };
    expect([...place(placeableOf([span, point]), options).scale]).toEqual([0, Infinity]);
    expect([...place(placeableOf([span, { ...point, start: 400 }]), options).scale]).toEqual([0, 100 / 400]);
  });

  test('the weightier event chooses first', () => {
    const point = { length: 0, extentPx: 100, lane: 1 };
    const items = placeableOf([
      { ...point, start: 10, significance: 2 },
      { ...point, start: 11, significance: 5 },
    ]);
    expect([...place(items, options).scale]).toEqual([100, 0]);
  });

  test("a label that needs more than the closest zoom is none, and stands in nobody's way", () => {
    const point = { length: 0, extentPx: 100, lane: 1, significance: 3 };
    const second = 1 / 86_400;
    const items = placeableOf([
      { ...point, start: 0 },
      { ...point, start: second },
      { ...point, start: 1 },
    ]);
    expect([...place(items, options).scale]).toEqual([0, Infinity, 100]);
  });

  test('an event left out of the order has no label', () => {
    const items = placeableOf([{ start: 0, length: 0, extentPx: 100, lane: 0, significance: 3 }]);
    expect([...place({ ...items, order: new Uint32Array() }, options).scale]).toEqual([Infinity]);
  });
});
