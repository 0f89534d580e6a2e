import { describe, expect, it } from 'vitest';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';
import { stepChoice, viewWith } from '@/lib/series/stepChoice';
import { asDay } from '@/lib/time/day';

const mark = (from: number, row?: number): LaneMark => ({
  from,
  to: from + 10,
  words: '',
  ...(row === undefined ? {} : { row }),
});
const lane = (marks: readonly LaneMark[]): SeriesLane => ({
  id: 'lane',
  title: 'Lane',
  unit: 'people',
  form: 'bars',
  categories: [],
  levels: [],
  max: 1,
  marks,
  breaks: [],
});
const LANES = [lane([mark(0), mark(10), mark(20)]), lane([mark(0, 0), mark(2, 1), mark(20, 0), mark(24, 1)])];
const view = { from: asDay(0), to: asDay(30) };
const step = (chosen: readonly [number, number] | undefined, key: string) => {
  const next = stepChoice(LANES, chosen && { lane: chosen[0], mark: chosen[1] }, key, view);
  return next && [next.lane, next.mark];
};

describe('keys among values', () => {
  it('begin in the middle of the view', () => {
    expect(step(undefined, 'ArrowRight')).toEqual([0, 1]);
  });

  it('go along a lane and stop at its ends', () => {
    expect(step([0, 1], 'ArrowRight')).toEqual([0, 2]);
    expect(step([0, 2], 'ArrowRight')).toEqual([0, 2]);
    expect(step([0, 2], 'Home')).toEqual([0, 0]);
    expect(step([0, 0], 'End')).toEqual([0, 2]);
  });

  it('keep to the row of a band, and change rows and lanes at about the same time', () => {
    expect(step([1, 0], 'ArrowRight')).toEqual([1, 2]);
    expect(step([0, 2], 'ArrowDown')).toEqual([1, 2]);
    expect(step([1, 2], 'ArrowDown')).toEqual([1, 3]);
    expect(step([1, 3], 'ArrowDown')).toEqual([1, 3]);
    expect(step([1, 0], 'ArrowUp')).toEqual([0, 0]);
  });

  it('leave other keys alone', () => {
    expect(step([0, 1], 'Tab')).toBeUndefined();
    expect(stepChoice([], undefined, 'End', view)).toBeUndefined();
  });
});

it('a value out of view comes to its middle, and one in view moves nothing', () => {
  expect(viewWith(mark(25), view)).toBeUndefined();
  expect(viewWith(mark(95), view)).toEqual({ from: 85, to: 115 });
});
