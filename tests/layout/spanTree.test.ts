import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpanTree, visitUnlabelled } from '@/lib/layout/spanTree';

const someBars = fc.array(
  fc.record({ start: fc.integer({ max: 50, min: 0 }), length: fc.integer({ min: 1, max: 60 }), scale: fc.nat(9) }),
  { maxLength: 40 },
);

test('visits, by start, the bars without a label that begin before a day and are not over, and no others', () => {
  fc.assert(
    fc.property(someBars, fc.nat(60), fc.nat(60), fc.nat(9), (unsorted, from, before, scale) => {
      const bars = [...unsorted].sort((a, b) => a.start - b.start);
      const tree = createSpanTree(
        Uint32Array.from(bars.keys()),
        Float64Array.from(bars, (bar) => bar.start),
        Float64Array.from(bars, (bar) => bar.start + bar.length),
        Float64Array.from(bars, (bar) => bar.scale),
      );
      const visited: number[] = [];
      visitUnlabelled(
        tree,
        before,
        scale,
        (end) => end <= from,
        (position) => visited.push(position),
      );
      const expected = [...bars.keys()].filter(
        (at) => bars[at]!.start < before && bars[at]!.start + bars[at]!.length > from && bars[at]!.scale > scale,
      );
      expect(visited).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('looks at few of many bars that lie in what is covered already', () => {
  const count = 4096;
  const start = Float64Array.from({ length: count }, (_, at) => at);
  const tree = createSpanTree(
    Uint32Array.from(start.keys()),
    start,
    start.map((day, at) => (at === 0 ? count + 5 : day + 1)),
    new Float64Array(count).fill(Infinity),
  );
  let covered = 0;
  let visits = 0;
  visitUnlabelled(
    tree,
    Infinity,
    1,
    (end) => end <= covered,
    (_, end) => {
      covered = end;
      visits += 1;
    },
  );
  expect(visits).toBe(1);
});
