import { describe, expect, it } from 'vitest';
import { recordSpan } from '@/lib/trend/recordSpan';
import type { TrendData } from '@/lib/trend/trendData';
import { makeTrend, run, valuesOf } from '@/tests/trend/makeTrend';

/** Of two kinds: what is of significance 4 is a flight. */
function ofTwoKinds(fields: Parameters<typeof makeTrend>[0]): TrendData {
  const data = makeTrend(fields);
  const { significance } = data.events;
  const kinds = [data.kinds[0]!, { ...data.kinds[0]!, id: 'flight', title: 'Flights' }];
  return {
    ...data,
    kinds,
    events: { ...data.events, kind: Uint16Array.from(significance, (of) => (of === 4 ? 1 : 0)) },
  };
}

const living = ofTwoKinds({
  events: [
    { id: 'first', date: '1990-02-03', reported: '1991' },
    { id: 'rise', date: '1999-01-02', reported: '2004-05', significance: '4' },
    { id: 'stop', date: '2001-07', reported: '2003', significance: '4' },
    { id: 'last', date: '2004-06-07', reported: '2004-06-08', added: '2005-03-04' },
  ],
});
const FLIGHTS = { lines: ['.kind.flight'] } as const;
const reach = (result: ReturnType<typeof run>) => {
  const { points } = result.lines[0]!;
  return { first: points[0]!.bin, last: points.at(-1)!.bin, states: points.map(({ state }) => state) };
};

describe('a count of one kind', () => {
  it('runs over the record, so that its rise and its stop are there to be seen', () => {
    const result = run(living, FLIGHTS);
    expect(valuesOf(result)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0]);
    expect(reach(result)).toMatchObject({ first: 1990, last: 2005 });
    expect(reach(result).states.indexOf('partial')).toBe(15); // the record was changed last in March of that year
    expect(result.lines[0]!.definition).toContain(
      'The count runs from the first event of the record to the last day that the record can tell of, with 0 where none of these lies.',
    );
  });

  it('begins by the clock that is chosen', () => {
    expect(reach(run(living, { ...FLIGHTS, clock: 'reported' })).first).toBe(1991);
  });

  it('runs over all of the record whatever is filtered', () => {
    expect(reach(run(living, { lines: ['.all'] }, '?kind=flight'))).toMatchObject({ first: 1990, last: 2005 });
  });

  it('ends on the date that is asked about, and never after the record', () => {
    expect(reach(run(living, FLIGHTS, '?known=2003'))).toMatchObject({ first: 1990, last: 2003 });
    const later = reach(run(living, FLIGHTS, '?known=2005'));
    expect(later.last).toBe(2005);
    expect(later.states.at(-1)).toBe('partial');
    expect(reach(run(living, FLIGHTS, '?known=2050')).last).toBe(2005);
  });

  it('ends with the record where that tells of a finished time', () => {
    const war = ofTwoKinds({
      events: [
        { id: 'begun', date: '1939-09-01' },
        { id: 'fled', date: '1940-05-10', significance: '4' },
        { id: 'over', date: '1945-09-02', added: '2026-11-22' },
      ],
    });
    const { definition } = run(war, FLIGHTS).lines[0]!;
    expect(valuesOf(run(war, FLIGHTS))).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(definition).toContain('from the first event of the record to its last, with 0');
  });

  it('has its own span where the record’s has more bins than anybody could read', () => {
    const deep = ofTwoKinds({
      events: [
        { id: 'bang', date: 'Y-13800000000' },
        { id: 'one', date: '2001-02-03', significance: '4' },
        { id: 'two', date: '2003-02-03', significance: '4' },
      ],
    });
    const result = run(deep, { ...FLIGHTS, bin: 'year' });
    expect(valuesOf(result)).toEqual([1, 0, 1]);
    expect(result.lines[0]!.definition).toContain('from the first to the last of these events');
  });
});

it('a record has no span where none of its events has a start and an end', () => {
  const from = Float64Array.of(Number.NaN, 10);
  const to = Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY);
  expect(recordSpan({ all: { events: [0, 1], from, to }, known: [0, 1], horizon: 20, end: undefined })).toBeUndefined();
});
