import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { countCost, segmentLevels, squaredCost } from '@/lib/trend/inflections/levelSegments';

const seriesOf = (name: string): readonly number[] =>
  readFileSync(`tests/trend/inflections/fixtures/${name}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(',')[1]));

const SHORTEST = 4;
const placesOf = (changes: readonly { readonly index: number }[]): readonly number[] =>
  changes.map(({ index }) => index);

describe('the flow of the Nile at Aswan, 1871 to 1970', () => {
  // Cobb, "The problem of the Nile" (Biometrika 1978); Zeileis et al. (2003) date the break 1898: 28 years, then a new level from 1899.
  const nile = seriesOf('nile');

  it('is cut after 1898 by the exact segmentation', () => {
    const [, one] = segmentLevels(nile.length, squaredCost(nile), 1, SHORTEST);
    expect(placesOf(one!.changes)).toEqual([28]);
  });

  it('changes its level after 1898, from about 1,098 to about 850', () => {
    const { changes } = analyseTrend(nile);
    expect(placesOf(changes)).toEqual([28]);
    expect(changes[0]!.kind).toBe('step');
    expect(changes[0]!.before.level).toBeCloseTo(1098, -1);
    expect(changes[0]!.after.level).toBeCloseTo(850, -1);
    expect(changes[0]!.p).toBeLessThanOrEqual(0.05);
  });
});

describe('coal-mining disasters in Britain, 1851 to 1961', () => {
  // Counts by year as of Jarrett (Biometrika 1979). Carlin, Gelfand and Smith (Applied Statistics 1992) put the change at 1891, with 1887 to 1895 likely.
  const disasters = seriesOf('coal');

  it('change about 1891 in the exact segmentation of counts', () => {
    const [, one] = segmentLevels(disasters.length, countCost(disasters), 1, SHORTEST);
    expect(1851 + one!.changes[0]!.index).toBeGreaterThanOrEqual(1890);
    expect(1851 + one!.changes[0]!.index).toBeLessThanOrEqual(1893);
  });

  it('change once, within the years that are likely', () => {
    const { changes } = analyseTrend(disasters);
    expect(changes.length).toBe(1);
    const [first, last] = changes[0]!.interval;
    expect(1851 + first).toBeLessThanOrEqual(1891);
    expect(1851 + last).toBeGreaterThanOrEqual(1891);
    expect(changes[0]!.before.level).toBeGreaterThan(2 * changes[0]!.after.level);
  });
});

describe('the real rate of interest in the United States, 1961-Q1 to 1986-Q3', () => {
  // Garcia and Perron (1996); Bai and Perron (Journal of Applied Econometrics 2003), table 1, and the printout published with their program:
  // sums of squares 644.9955, 455.9502 and 445.1819, with regimes ending at observations 79; 47, 79; 24, 47, 79. A regime has 15 at least.
  const rate = seriesOf('real-rate');
  const found = segmentLevels(rate.length, squaredCost(rate), 3, 15);

  it('has their breaks', () => {
    expect(found.map(({ changes }) => placesOf(changes))).toEqual([[], [79], [47, 79], [24, 47, 79]]);
  });

  it('has their sums of squares', () => {
    expect(found.slice(1).map(({ cost }) => cost.toFixed(3))).toEqual(['644.996', '455.950', '445.182']);
  });
});
