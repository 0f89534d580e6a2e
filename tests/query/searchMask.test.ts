import { describe, expect, it } from 'vitest';
import { pickEvents, searchMask } from '@/lib/query/searchMask';

const MARKS = {
  count: 4,
  start: Float64Array.of(0, 10, 20, 5),
};

describe('the mask of a search', () => {
  it('is everything for an empty query', () => {
    expect([...searchMask(4, undefined, undefined)]).toEqual([1, 1, 1, 1]);
  });

  it('keeps what the words found', () => {
    expect([...searchMask(4, [2, 0], undefined)]).toEqual([1, 0, 1, 0]);
  });

  it('keeps what is in the range', () => {
    expect([...searchMask(4, undefined, (event) => event > 1)]).toEqual([0, 0, 1, 1]);
  });

  it('wants both', () => {
    expect([...searchMask(4, [1, 2], (event) => event > 1)]).toEqual([0, 0, 1, 0]);
  });
});

describe('picked events', () => {
  it('are the first by number, in time order, with the total', () => {
    expect(pickEvents(MARKS, () => true, 3)).toEqual({ events: [0, 1, 2], total: 4 });
    expect(pickEvents(MARKS, (event) => event > 0, 9)).toEqual({ events: [3, 1, 2], total: 3 });
  });
});
