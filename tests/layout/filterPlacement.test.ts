import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterPlacement } from '@/lib/layout/filterPlacement';
import { VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import { createStripIndex, labelsIn } from '@/lib/layout/stripIndex';
import { someScale } from '@/tests/layout/randomItems';
import { ROWS, someMarks, subsetOf } from '@/tests/layout/randomMarks';

describe('filterPlacement', () => {
  test('the whole set across is the placement that was built, and computing it again gives the same', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const built = filterPlacement(marks, { rowsPerLane: ROWS });
        expect(built).toEqual({ row: marks.row, scale: marks.scale });
        const all = new Uint8Array(marks.count).fill(1);
        expect(filterPlacement(marks, { subset: all, rowsPerLane: ROWS })).toMatchObject(built);
      }),
    );
  });

  test('what is filtered out has no label, and the first to choose is free of all', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(), (marks, seed) => {
        const subset = subsetOf(marks, seed);
        const { scale } = filterPlacement(marks, { subset, rowsPerLane: ROWS });
        const members = [...marks.byTime].filter((event) => subset[event] === 1);
        for (const event of marks.byTime) if (subset[event] === 0) expect(scale[event]).toBe(Infinity);

        const firsts = members.filter((event) => scale[event] === 0);
        expect(firsts.length > 0).toBe(members.length > 0);
      }),
    );
  });

  test('rows that fold away are those that no label needs, and all of a lane that holds nothing', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(), (marks, seed) => {
        const subset = subsetOf(marks, seed);
        const across = filterPlacement(marks, { subset, rowsPerLane: ROWS });
        const rowsInUse = across.rowsInUse!;
        expect(filterPlacement(marks, { subset, rowsPerLane: rowsInUse })).toEqual(across);

        const down = filterPlacement(marks, { subset, orientation: 'vertical', rowsPerLane: ROWS });
        for (const [lane, rows] of ROWS.entries()) {
          const labelled = [...marks.byTime].filter((event) => subset[event] === 1 && marks.lane[event] === lane);
          expect(rowsInUse[lane]).toBe(Math.max(0, ...labelled.map((event) => across.row[event]! + 1)));
          expect(down.rowsInUse![lane]).toBe(labelled.length > 0 ? rows : 0);
        }
      }),
    );
  });

  test('without a filter nothing folds', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        expect(filterPlacement(marks, { rowsPerLane: ROWS }).rowsInUse).toBeUndefined();
        expect(filterPlacement(marks, { orientation: 'vertical', rowsPerLane: ROWS }).rowsInUse).toBeUndefined();
      }),
    );
  });

  test.each([1, 2])('down the page in %i columns, labels of all lanes keep a touch target apart', (columns) => {
    fc.assert(
      fc.property(someMarks, fc.nat(), someScale, (marks, seed, k) => {
        const subset = subsetOf(marks, seed);
        const placement = filterPlacement(marks, { subset, orientation: 'vertical', rowsPerLane: ROWS, columns });
        const index = createStripIndex(marks, placement, { subset, orientation: 'vertical' });
        const last = new Map<number, number>();
        for (const event of labelsIn(index, { from: -Infinity, to: Infinity }, k)) {
          const column = placement.row[event]!;
          expect(column).toBeLessThan(columns);
          const room = k * (marks.start[event]! - (last.get(column) ?? -Infinity));
          expect(room).toBeGreaterThanOrEqual(VERTICAL_EXTENT_PX * (1 - 1e-9));
          last.set(column, marks.start[event]!);
        }
      }),
    );
  });
});
