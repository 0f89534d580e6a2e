import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOffers } from '@/lib/trend/lineOffers';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend } from '@/tests/trend/makeTrend';

const namesOf = (categories: readonly string[]): readonly string[] => {
  const rows = categories.map((category) => ({ period: '2001', category, value: '1' }));
  return lineOffers(makeTrend({ series: [makeSeries({}, rows)] }))
    .map(({ name }) => name)
    .filter((name) => name.startsWith('arrivals.'));
};

describe('names of lines', () => {
  it('are the words of their category, or its number where nothing of it can stand in an address', () => {
    expect(namesOf(['Women', '男', 'Men'])).toEqual(['arrivals.women', 'arrivals.2', 'arrivals.men']);
  });

  it('are never those of another category', () => {
    expect(namesOf(['男', '女', '1'])).toEqual(['arrivals.1-2', 'arrivals.2', 'arrivals.1']);
    expect(namesOf(['1', '1+', '2'])).toEqual(['arrivals.1', 'arrivals.2-2', 'arrivals.2']);
    expect(namesOf(['1', '1+', '2', '2 2'])).toEqual(['arrivals.1', 'arrivals.2-3', 'arrivals.2', 'arrivals.2-2']);
    const words = fc.string({ unit: fc.constantFrom('1', '2', '3', 'a', '-', '男'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 2, maxLength: 9 }), (categories) => {
        const names = namesOf(categories);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
