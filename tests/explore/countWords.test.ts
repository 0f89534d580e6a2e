import { describe, expect, it } from 'vitest';
import { countWords } from '@/components/explore/countWords';

const words = (total: number, matching: number, inView: number, narrowed = true, dims = false): string =>
  countWords({ total, recorded: total, matching, inView, narrowed, dims });

describe('the count in words', () => {
  it('says how many there are and how many are in view', () => {
    expect(words(384, 384, 37, false)).toBe('384 events, 37 in view');
    expect(words(384, 384, 384, false)).toBe('384 events, all in view');
    expect(words(1, 1, 1, false)).toBe('1 event, all in view');
    expect(words(0, 0, 0, false)).toBe('This record has no events yet.');
  });

  it('says how many match', () => {
    expect(words(20_000, 2_520, 12)).toBe('2,520 of 20,000 events match, 12 in view');
    expect(words(384, 1, 1)).toBe('1 of 384 events matches, all in view');
    expect(words(384, 3, 0)).toBe('3 of 384 events match, 0 in view');
    expect(words(384, 0, 0)).toBe('None of 384 events match');
  });
});

it.each([false, true])(
  'says of a day before the first report that nothing was public, filtered or not: %s',
  (narrowed) => {
    const counts = { total: 0, matching: 0, inView: 0, narrowed, dims: narrowed };
    expect(countWords({ ...counts, recorded: 321 })).toBe('None of 321 events is known to have been public by then');
    expect(countWords({ ...counts, recorded: 1 })).toBe('None of 1 event is known to have been public by then');
  },
);

it('says of a search what its matches look like', () => {
  expect(words(363, 25, 12, true, true)).toBe('25 of 363 events match and are dark, 12 in view');
  expect(words(363, 1, 1, true, true)).toBe('1 of 363 events matches and is dark, all in view');
  expect(words(363, 0, 0, true, true)).toBe('None of 363 events match');
});
