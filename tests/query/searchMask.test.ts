import { describe, expect, it } from 'vitest';
import { pickEvents, searchMask } from '@/lib/query/searchMask';

const MARKS = {
  count: 4,
  start: Float64Array.of(0, 10, 20, 5),
  end: Float64Array.of(0, 15, 20, 30),
};

describe('the mask of a search', () => {
  it('is everything for an empty query', () => {
    expect([...searchMask(MARKS, undefined, undefined)]).toEqual([1, 1, 1, 1]);
  });

  it('keeps what the words found', () => {
    expect([...searchMask(MARKS, [2, 0], undefined)]).toEqual([1, 0, 1, 0]);
  });

  it('keeps what meets the range, a half-open one', () => {
    expect([...searchMask(MARKS, undefined, { from: 0, to: 10 })]).toEqual([1, 0, 0, 1]);
    expect([...searchMask(MARKS, undefined, { from: 15, to: 20 })]).toEqual([0, 0, 0, 1]);
    expect([...searchMask(MARKS, undefined, { from: 12, to: 20 })]).toEqual([0, 1, 0, 1]);
    expect([...searchMask(MARKS, undefined, { from: -Infinity, to: 1 })]).toEqual([1, 0, 0, 0]);
  });

  it('wants both', () => {
    expect([...searchMask(MARKS, [1, 2], { from: 18, to: 40 })]).toEqual([0, 0, 1, 0]);
  });
});

describe('picked events', () => {
  it('are the first by number, in time order, with the total', () => {
    expect(pickEvents(MARKS, () => true, 3)).toEqual({ events: [0, 1, 2], total: 4 });
    expect(pickEvents(MARKS, (event) => event > 0, 9)).toEqual({ events: [3, 1, 2], total: 3 });
  });
});
