import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editsOfField, nearest } from '@/lib/base/nearest';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The definition, slow and plain: insertion, deletion, substitution, and two neighbours changing places. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const steps = [
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(table[i - 2]![j - 2]! + 1);
      table[i]![j] = Math.min(...steps);
    }
  }
  return table[a.length]![b.length]!;
}

describe('editDistance', () => {
  it('is the plain definition up to the limit, and above it beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        const distance = plainDistance(a, b);
        const found = editDistance(a, b, limit);
        return distance <= limit ? found === distance : found > limit;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('nearest', () => {
  const ids = ['policy', 'police', 'crackdown'];
  it('finds what was meant', () => expect(nearest('polcy', ids)).toBe('policy'));
  it('takes the closest of several', () => expect(nearest('polices', ids)).toBe('police'));
  it('takes the first of equals', () => expect(nearest('polic', ids)).toBe('policy'));
  it('does not mind capitals', () => expect(nearest('Crack-Down', ids)).toBe('crackdown'));
  it('guesses nothing far-fetched', () => expect(nearest('weather', ids)).toBeUndefined());
  it('allows the name of a field a third of its letters', () => {
    const near = (name: string): string | undefined => nearest(name, ['kind', 'date', 'summary'], editsOfField);
    expect(['link', 'name', 'knid', 'dat', 'sumary'].map(near)).toEqual([
      undefined,
      undefined,
      'kind',
      'date',
      'summary',
    ]);
  });
  it('guesses nothing for a word too short to tell', () => expect(nearest('x', ['y', 'z'])).toBeUndefined());
});
