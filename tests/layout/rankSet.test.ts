import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRank, createRankSet, rankAfter, rankBefore } from '@/lib/layout/rankSet';

const someSize = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(32, 33, 1024, 1025, 40_000));

test('a rank set finds the neighbours that a search through all members finds', () => {
  fc.assert(
    fc.property(
      someSize.chain((size) => {
        const rank = fc.integer({ min: 0, max: size - 1 });
        return fc.record({
          size: fc.constant(size),
          members: fc.uniqueArray(rank, { maxLength: 60 }),
          probes: fc.array(rank, { minLength: 1 }),
        });
      }),
      ({ size, members, probes }) => {
        const set = createRankSet(size);
        for (const member of members) addRank(set, member);
        for (const probe of [...probes, ...members, 0, size - 1]) {
          expect(rankBefore(set, probe)).toBe(Math.max(-1, ...members.filter((member) => member < probe)));
          const above = members.filter((member) => member > probe);
          expect(rankAfter(set, probe)).toBe(above.length > 0 ? Math.min(...above) : -1);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a lane without events has an empty set', () => {
  expect(rankBefore(createRankSet(0), 0)).toBe(-1);
  expect(rankAfter(createRankSet(0), 0)).toBe(-1);
});
