import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeScene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { readScene } from '@/lib/layout/sceneReadout';
import { unlabelledInView } from '@/lib/layout/sceneSpans';
import { createStripIndex, isInView, type Orientation } from '@/lib/layout/stripIndex';
import { withMatches } from '@/lib/layout/withMatches';
import { asDay } from '@/lib/time/day';
import { createFixture, createRandom, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const SIZES = { horizontal: { widthPx: 1200, heightPx: 0 }, vertical: { widthPx: 390, heightPx: 600 } };

const searchedView = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  count: fc.integer({ min: 1, max: 250 }),
  orientation: fc.constantFrom<Orientation>('horizontal', 'vertical'),
  share: fc.constantFrom(0, 0.03, 0.3, 1),
  isFiltered: fc.boolean(),
  from: fc.double({ min: -500, max: DOMAIN_DAYS, noNaN: true }),
  length: fc.double({ min: 0.5, max: DOMAIN_DAYS, noNaN: true }),
});

/** A view of a record of which a search matched a share, perhaps in what a filter left. */
function searched({ seed, count, orientation, share, isFiltered, from, length }: SearchedView) {
  const { head, marks, index: all } = createFixture(seed, count, orientation);
  const random = createRandom(seed + 1);
  const found = Array.from({ length: count }, () => random() < share);
  const subset = Uint8Array.from({ length: count }, () => (isFiltered && random() < 0.5 ? 0 : 1));
  const index = createStripIndex(marks, all.placement, { subset, orientation });
  const frame = measureStrip(head, SIZES[orientation], orientation);
  const window = { from: asDay(from), to: asDay(from + length) };
  const matching = withMatches(index, (event) => !found[event]);
  const sceneOf = (of: typeof index) => placeScene({ head, index: of, frame, window });
  const matches = [...index.timeEvents].filter((event) => found[event]);
  return { index, matching, matches, window, scene: sceneOf(matching), before: sceneOf(index) };
}
type SearchedView = typeof searchedView extends fc.Arbitrary<infer View> ? View : never;

describe('while a search is on', () => {
  it('a view counts what matches: by lane, in all, before and after', () => {
    fc.assert(
      fc.property(searchedView, (view) => {
        const { matching, matches, window, scene } = searched(view);
        const { marks } = matching;
        const readout = readScene(scene, matching, [0, DOMAIN_DAYS]);
        const seen = matches.filter((event) => isInView(marks, event, window));
        expect(readout.inView).toBe(seen.length);
        expect(readout.later).toBe(matches.filter((event) => marks.start[event]! >= window.to).length);
        expect(readout.earlier + readout.inView + readout.later).toBe(matches.length);
        for (const [lane, { inView }] of readout.lanes.entries())
          expect(inView).toBe(seen.filter((event) => marks.lane[event] === lane).length);
      }),
    );
  });

  it('the list of what has no label holds as many as are counted, and only matches', () => {
    fc.assert(
      fc.property(searchedView, (view) => {
        const { matching, matches, window, scene } = searched(view);
        const { lanes } = readScene(scene, matching, [0, DOMAIN_DAYS]);
        for (const [lane, { unlabelled }] of lanes.entries()) {
          if (lane >= matching.laneCount) continue;
          const listed = unlabelledInView(matching, lane, window, scene.pxPerDay);
          expect(listed).toHaveLength(unlabelled);
          expect(listed.filter((event) => !matches.includes(event))).toEqual([]);
        }
      }),
    );
  });

  it('what is drawn, and what the range says, is as it was', () => {
    fc.assert(
      fc.property(searchedView, (view) => {
        const { index, matching, scene, before } = searched(view);
        expect(scene).toEqual(before);
        expect(matching.count).toBe(index.count);
        expect(readScene(scene, matching, [0, DOMAIN_DAYS]).range).toBe(
          readScene(before, index, [0, DOMAIN_DAYS]).range,
        );
      }),
      { numRuns: 30 }, // every pixel's count is compared
    );
  });

  it('there is no second index without one', () => {
    const { index } = createFixture(1, 20);
    expect(withMatches(index, undefined)).toBe(index);
  });
});
