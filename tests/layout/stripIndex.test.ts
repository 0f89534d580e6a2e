import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterPlacement } from '@/lib/layout/filterPlacement';
import { VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import { MARK_FLAGS, type Marks } from '@/lib/layout/stripData';
import {
  barEnd,
  countIn,
  createStripIndex,
  densityIn,
  eventsBetween,
  isInView,
  labelsIn,
  nearestInLane,
  nextInTime,
  previousInTime,
  type Stretch,
  type StripIndex,
} from '@/lib/layout/stripIndex';
import { withMatches } from '@/lib/layout/withMatches';
import { someScale } from '@/tests/layout/randomItems';
import { ROWS, someLane, someMarks, subsetOf } from '@/tests/layout/randomMarks';
import { uniform } from '@/tests/layout/uniform';

/** An index of a random subset either way up, and a window on it near one of its events. */
const someView = fc
  .record({
    marks: someMarks,
    seed: fc.nat(),
    isDown: fc.boolean(),
    isFiltered: fc.boolean(),
    scale: someScale,
    anchor: fc.nat(),
    shift: uniform(-1.2, 0.2),
    lengthPx: fc.integer({ min: 1, max: 1400 }),
  })
  .map(({ marks, seed, isDown, isFiltered, scale, anchor, shift, lengthPx }) => {
    const orientation = isDown ? ('vertical' as const) : ('horizontal' as const);
    const subset = isFiltered ? subsetOf(marks, seed) : undefined;
    const options = { orientation, ...(subset && { subset }) };
    const index = createStripIndex(marks, filterPlacement(marks, { ...options, rowsPerLane: ROWS }), options);
    const members = Array.from(marks.byTime).filter((event) => !subset || subset[event] === 1);
    const near = members.length === 0 ? 0 : marks.start[members[anchor % members.length]!]!;
    const from = near + (shift * lengthPx) / scale;
    return { marks, index, members, scale, lengthPx, window: { from, to: from + lengthPx / scale } };
  })
  .filter(({ window }) => window.from < window.to);

const startsIn =
  (marks: Marks, { from, to }: Stretch) =>
  (event: number) =>
    marks.start[event]! >= from && marks.start[event]! < to;

function labelEnd({ marks, orientation }: StripIndex, event: number, scale: number): number {
  if (orientation === 'vertical') return marks.start[event]! + VERTICAL_EXTENT_PX / scale;
  return Math.max(barEnd(marks, event), marks.start[event]! + marks.widthPx[event]! / scale);
}

const sorted = (events: Iterable<number>): number[] => [...events].sort((a, b) => a - b);

describe('what is in view', () => {
  const marks = {
    start: Float64Array.of(0, 10, 20, 5, 40),
    end: Float64Array.of(0, 15, 20, 30, 60),
    flags: Uint8Array.of(0, MARK_FLAGS.span, 0, MARK_FLAGS.span, MARK_FLAGS.imprecise),
  };
  const inView = (from: number, to: number) => [0, 1, 2, 3, 4].filter((event) => isInView(marks, event, { from, to }));

  test('is half-open at both ends, for marks and bars', () => {
    expect(inView(0, 10)).toEqual([0, 3]);
    expect(inView(15, 20)).toEqual([3]);
    expect(inView(12, 21)).toEqual([1, 2, 3]);
    expect(inView(30, 40)).toEqual([]);
    expect(inView(-Infinity, 1)).toEqual([0]);
  });

  test('is the mark of an imprecise date, not all it can mean', () => {
    expect(inView(40, 41)).toEqual([4]);
    expect(inView(45, 50)).toEqual([]);
  });
});

describe('a strip index agrees with a look at every event', () => {
  test('labelsIn: active, and at least partly in the window', () => {
    fc.assert(
      fc.property(someView, ({ marks, index, members, scale, window }) => {
        const expected = members.filter((event) => {
          if (index.placement.scale[event]! > scale || marks.start[event]! >= window.to) return false;
          return marks.start[event]! >= window.from || labelEnd(index, event, scale) > window.from;
        });
        expect(sorted(labelsIn(index, window, scale))).toEqual(sorted(expected));
      }),
      { numRuns: 1000 },
    );
  });

  test('densityIn: marks per pixel, and their most', () => {
    fc.assert(
      fc.property(someView, someLane, ({ marks, index, members, window, lengthPx }, lane) => {
        if (lane >= index.laneCount) return;
        const out = new Uint16Array(lengthPx);
        const most = densityIn(index, lane, window, lengthPx, out);
        const daysAPx = (window.to - window.from) / lengthPx;
        const until = (column: number): number =>
          column + 1 === lengthPx ? window.to : window.from + (column + 1) * daysAPx;
        const expected = new Uint16Array(lengthPx);
        for (const event of members.filter(startsIn(marks, window)).filter((event) => marks.lane[event] === lane)) {
          const column = Array.from(out.keys()).find((own) => marks.start[event]! < until(own))!;
          expected[column] = expected[column]! + 1;
        }
        expect(out).toEqual(expected);
        expect(most).toBe(Math.max(...expected));
      }),
      { numRuns: 300 },
    );
  });

  test('countIn: what ends before, what is in view and what begins after, also where a window begins as a bar ends', () => {
    fc.assert(
      fc.property(someView, someLane, fc.nat(), ({ marks, index, members, window: near }, lane, at) => {
        const edge = members.length === 0 ? near.from : barEnd(marks, members[at % members.length]!);
        for (const window of [near, { from: edge, to: edge + 30 }])
          for (const own of [undefined, ...(lane < index.laneCount ? [lane] : [])]) {
            const events = members.filter((event) => own === undefined || marks.lane[event] === own);
            const inView = events.filter((event) => isInView(marks, event, window)).length;
            const later = events.filter((event) => marks.start[event]! >= window.to).length;
            expect(countIn(index, window, own)).toEqual({ earlier: events.length - inView - later, inView, later });
          }
      }),
    );
  });

  test('eventsBetween: marks of a stretch, by time', () => {
    fc.assert(
      fc.property(someView, someLane, ({ marks, index, members, window }, lane) => {
        if (lane >= index.laneCount) return;
        const expected = members.filter(startsIn(marks, window)).filter((event) => marks.lane[event] === lane);
        expect(eventsBetween(index, lane, window.from, window.to)).toEqual(expected);
        expect(eventsBetween(index, undefined, -Infinity, Infinity)).toEqual(members);
      }),
    );
  });

  test('eventsBetween: while a search is on, what it matched; where it matched nothing, all', () => {
    fc.assert(
      fc.property(someView, fc.nat(), ({ marks, index, members, window }, seed) => {
        const matches = subsetOf(marks, seed);
        const searched = withMatches(index, (event) => matches[event] === 0);
        const between = members.filter(startsIn(marks, window));
        const matching = between.filter((event) => matches[event] === 1);
        expect(eventsBetween(searched, undefined, window.from, window.to)).toEqual(
          matching.length > 0 ? matching : between,
        );
      }),
    );
  });

  test('nextInTime and previousInTime walk through all that take part, once each, from one filtered out as well', () => {
    fc.assert(
      fc.property(someView, ({ marks, index, members }) => {
        for (const [place, event] of members.entries()) {
          expect(nextInTime(index, event)).toBe(members[place + 1]);
          expect(previousInTime(index, event)).toBe(members[place - 1]);
        }
        const all = Array.from(marks.byTime);
        for (const [place, event] of all.entries()) {
          expect(nextInTime(index, event)).toBe(all.slice(place + 1).find((other) => members.includes(other)));
          expect(previousInTime(index, event)).toBe(all.slice(0, place).findLast((other) => members.includes(other)));
        }
      }),
    );
  });

  test('nearestInLane: no other mark of the lane is nearer', () => {
    fc.assert(
      fc.property(someView, someLane, ({ marks, index, members, window }, lane) => {
        if (lane >= index.laneCount) return;
        const distances = members
          .filter((event) => marks.lane[event] === lane)
          .map((event) => Math.abs(marks.start[event]! - window.to));
        const nearest = nearestInLane(index, lane, window.to);
        if (distances.length === 0) expect(nearest).toBeUndefined();
        else expect(Math.abs(marks.start[nearest!]! - window.to)).toBe(Math.min(...distances));
      }),
    );
  });
});
