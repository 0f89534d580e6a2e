import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAbove, firstAtLeast, gallopAtLeast } from '@/lib/layout/searchSorted';

const someColumn = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 })
  .map((values) => Float64Array.from(values).sort());
const someSearch = fc.record({
  column: someColumn,
  value: fc.integer({ min: -1, max: 41 }),
  a: fc.nat(200),
  b: fc.nat(200),
});

test('every search finds what a look at each value finds, within its stretch', () => {
  fc.assert(
    fc.property(someSearch, ({ column, value, a, b }) => {
      const [from, to] = [Math.min(a, b, column.length), Math.min(Math.max(a, b), column.length)];
      const stretch = [...column.subarray(from, to)];
      const orEnd = (place: number): number => (place < 0 ? to : from + place);
      const atLeast = orEnd(stretch.findIndex((own) => own >= value));
      expect(firstAtLeast(column, value, from, to)).toBe(atLeast);
      expect(gallopAtLeast(column, value, from, to)).toBe(atLeast);
      expect(firstAbove(column, value, from, to)).toBe(orEnd(stretch.findIndex((own) => own > value)));
    }),
    { numRuns: 1000 },
  );
});
