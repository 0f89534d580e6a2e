import { describe, expect, it } from 'vitest';
import { scoreAgainst } from '@/scripts/trend/scoreChanges';
import { syntheticSeries } from '@/scripts/trend/syntheticSeries';

describe('the measure of the bench', () => {
  it('is F1 with a margin and cover, averaged over annotators, worked out by hand', () => {
    const { f1, cover } = scoreAgainst([[10], []], [12], 20);
    expect(f1).toBe(1);
    expect(cover).toBeCloseTo(((10 * (10 / 12) + 10 * (8 / 10)) / 20 + 12 / 20) / 2, 12);
  });

  it('lets each prediction answer one mark, and counts the rest against it', () => {
    const { f1 } = scoreAgainst([[10, 14]], [12, 40], 60);
    const precision = 2 / 3; // the start and 12; 40 is nobody’s
    const recall = 2 / 3; // the start and one of the two marks
    expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  it('has made series that are the same for the same seed, with changes apart from each other and from the ends', () => {
    const made = syntheticSeries(5, 2);
    expect(syntheticSeries(5, 2)).toEqual(made);
    expect(made.some(({ truth }) => truth.length === 0)).toBe(true);
    for (const { values, truth } of made) {
      const bounds = [0, ...truth, values.length];
      for (const [place, bound] of bounds.slice(1).entries()) expect(bound - bounds[place]!).toBeGreaterThanOrEqual(4);
    }
  });
});
