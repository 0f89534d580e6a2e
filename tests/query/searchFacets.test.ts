import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChoices, FACET_GROUPS, type FacetData, type Filters, filterEvents, toggleId } from '@/lib/query/facets';

const NONE: Filters = { kinds: [], lanes: [], threads: [], places: [] };
const DATA: FacetData = {
  count: 5,
  kind: Uint8Array.of(0, 0, 1, 1, 2),
  lane: Uint8Array.of(0, 0, 0, 1, 1),
  kinds: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  lanes: [{ id: 'north' }, { id: 'south' }],
  members: { threads: { t: [0, 2, 4], u: [] }, places: { p: [0, 1, 2] } },
};

const passing = (filters: Filters): readonly number[] => {
  const { subset } = filterEvents(DATA, filters);
  return [0, 1, 2, 3, 4].filter((event) => subset?.[event] !== 0);
};
const counted = (filters: Filters, found?: Uint8Array) => countChoices(DATA, filterEvents(DATA, filters), found);

describe('filters', () => {
  it('let everything through when none is set', () => {
    expect(filterEvents(DATA, NONE).subset).toBeUndefined();
  });

  it('widen within a group and narrow between groups', () => {
    expect(passing({ ...NONE, kinds: ['a', 'b'], threads: ['t'] })).toEqual([0, 2]);
  });

  it('count each choice by what the other groups leave', () => {
    const counts = counted({ ...NONE, kinds: ['a'], threads: ['t'] });
    expect([...counts.kinds]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect([...counts.threads]).toEqual([
      ['t', 1],
      ['u', 0],
    ]);
    expect([...counts.places]).toEqual([['p', 1]]);
  });

  it('count only what the search found, in every group', () => {
    const counts = counted({ ...NONE, kinds: ['a'] }, Uint8Array.of(1, 0, 0, 1, 1));
    expect([...counts.kinds.values()]).toEqual([1, 1, 1]);
    expect([...counts.lanes.values()]).toEqual([1, 0]);
    expect([...counts.threads.values()]).toEqual([1, 0]);
    expect([...counts.places.values()]).toEqual([1]);
  });

  it('count no thread and no place while nobody knows their members', () => {
    const { members: _, ...alone } = DATA;
    const counts = countChoices(alone, filterEvents(alone, NONE));
    expect([counts.threads.size, counts.places.size]).toEqual([0, 0]);
  });

  it('ignore ids nobody knows', () => {
    expect(filterEvents(DATA, { ...NONE, kinds: ['nope'], places: ['constructor'] }).subset).toBeUndefined();
  });

  it('can leave nothing', () => {
    expect(passing({ ...NONE, threads: ['u'] })).toEqual([]);
  });

  it('show for a choice as many as its count promised', () => {
    const pick = <Id extends string>(...ids: Id[]) => fc.subarray(ids);
    const filters = fc.record({
      kinds: pick('a', 'b', 'c'),
      lanes: pick('north', 'south'),
      threads: pick('t', 'u'),
      places: pick('p'),
    });
    const found = fc.uint8Array({ minLength: 5, maxLength: 5, max: 1 });
    fc.assert(
      fc.property(filters, fc.option(found, { nil: undefined }), (chosen, search) => {
        const counts = counted(chosen, search);
        for (const group of FACET_GROUPS)
          for (const [id, count] of counts[group])
            expect(passing({ ...chosen, [group]: [id] }).filter((event) => search?.[event] !== 0)).toHaveLength(count);
      }),
    );
  });
});

describe('a toggled id', () => {
  it('comes and goes, the list sorted', () => {
    expect(toggleId(['b'], 'a')).toEqual(['a', 'b']);
    expect(toggleId(['a', 'b'], 'a')).toEqual(['b']);
  });
});
