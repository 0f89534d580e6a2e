import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOrder } from '@/lib/layout/timeOrder';

test('puts event numbers in order of their day, equals by number, whatever runs they come in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), (days) => {
      const start = Float64Array.from(days);
      const expected = [...days.keys()].sort((a, b) => days[a]! - days[b]! || a - b);
      expect([...timeOrder(start)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
