import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_GROUPS, type FacetData, type Filters, filterEvents, toggleId } from '@/lib/query/facets';

const NONE: Filters = { kinds: [], lanes: [], threads: [], places: [] };
const DATA: FacetData = {
  count: 5,
  kind: Uint8Array.of(0, 0, 1, 1, 2),
  lane: Uint8Array.of(0, 0, 0, 1, 1),
  kinds: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  lanes: [{ id: 'north' }, { id: 'south' }],
  members: { threads: { t: [0, 2, 4], u: [] }, places: { p: [0, 1, 2] } },
};

describe('filters', () => {
  it('let everything through when none is set', () => {
    expect(filterEvents(DATA, NONE)).toMatchObject({ subset: undefined, matching: 5 });
  });

  it('widen within a group and narrow between groups', () => {
    const { subset, matching } = filterEvents(DATA, { ...NONE, kinds: ['a', 'b'], threads: ['t'] });
    expect([...subset!]).toEqual([1, 0, 1, 0, 0]);
    expect(matching).toBe(2);
  });

  it('count each choice by what the other groups leave', () => {
    const { counts } = filterEvents(DATA, { ...NONE, kinds: ['a'], threads: ['t'] });
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

  it('ignore ids nobody knows', () => {
    expect(filterEvents(DATA, { ...NONE, kinds: ['nope'], places: ['constructor'] }).subset).toBeUndefined();
  });

  it('can leave nothing', () => {
    expect(filterEvents(DATA, { ...NONE, threads: ['u'] }).matching).toBe(0);
  });

  it('show for a choice as many as its count promised', () => {
    const pick = <Id extends string>(...ids: Id[]) => fc.subarray(ids);
    const filters = fc.record({
      kinds: pick('a', 'b', 'c'),
      lanes: pick('north', 'south'),
      threads: pick('t', 'u'),
      places: pick('p'),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const { counts } = filterEvents(DATA, chosen);
        for (const group of FACET_GROUPS)
          for (const [id, count] of counts[group])
            expect(filterEvents(DATA, { ...chosen, [group]: [id] }).matching).toBe(count);
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
