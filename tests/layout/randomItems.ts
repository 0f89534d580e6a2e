import fc from 'fast-check';
import { choosingOrder } from '@/lib/layout/choosingOrder';
import type { Placeable } from '@/lib/layout/place';
import { uniform } from '@/tests/layout/uniform';

interface Item {
  readonly start: number;
  readonly length: number;
  readonly extentPx: number;
  readonly lane: number;
  readonly significance: number;
}

export const LANES = 3;

/** Days that collide: exact ties, hours apart, years apart, and as far away as the Big Bang. */
const someDay = fc.oneof(
  fc.integer({ min: 0, max: 8 }),
  fc.integer({ min: 0, max: 96 }).map((hours) => hours / 24),
  fc.integer({ min: -40_000, max: 40_000 }),
  uniform(16_000, 17_000),
  uniform(-5e12, 5e12),
);

const someLength = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4000 }) },
  { weight: 1, arbitrary: uniform(1e-3, 1e12) },
);

const someItem: fc.Arbitrary<Item> = fc.record({
  start: someDay,
  length: someLength,
  extentPx: fc.integer({ min: 28, max: 292 }),
  lane: fc.integer({ min: 0, max: LANES - 1 }),
  significance: fc.integer({ min: 1, max: 5 }),
});

export const someItems = fc.array(someItem, { maxLength: 60 });

export function placeableOf(items: readonly Item[]): Placeable {
  const start = Float64Array.from(items, (item) => item.start);
  const end = Float64Array.from(items, (item) => item.start + item.length);
  const lane = Uint8Array.from(items, (item) => item.lane);
  const significance = Uint8Array.from(items, (item) => item.significance);
  return {
    count: items.length,
    start,
    end,
    extentPx: Float32Array.from(items, (item) => item.extentPx),
    lane,
    order: choosingOrder(Uint32Array.from(items.keys()), { start, end, lane, significance }),
  };
}

/** Px a day, from the age of the universe on a phone to an hour on a wall. */
export const someScale = uniform(-11, 4.6).map((power) => 10 ** power);
