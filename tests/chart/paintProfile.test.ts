import { describe, expect, it } from 'vitest';
import { eachProfileBox, eachRun, profileDepth } from '@/components/chart/paintProfile';

const boxes = (columns: readonly number[]) => {
  const found: (readonly [number, number, number])[] = [];
  eachProfileBox(Uint16Array.from(columns), 14, (along, length, depth) => found.push([along, length, depth]));
  return found;
};

describe('the foot of a lane', () => {
  it('is deeper for more marks, up to its room, and empty for none', () => {
    const depths = [0, 1, 4, 16, 64, 60_000].map((count) => profileDepth(count, 14));
    expect(depths[0]).toBe(0);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    expect(depths[1]).toBeGreaterThanOrEqual(4);
    expect(depths.at(-1)).toBe(14);
  });

  it('draws a lone mark wide enough to see, and neighbours of one depth as one box', () => {
    const depth = profileDepth(1, 14);
    expect(boxes([0, 1, 0, 0, 1, 1, 1, 0, 1])).toEqual([
      [1, 2, depth],
      [4, 3, depth],
      [8, 2, depth],
    ]);
    expect(boxes([0, 0, 0])).toEqual([]);
  });

  it('draws bars without a label as runs', () => {
    const runs: (readonly [number, number])[] = [];
    eachRun(Uint8Array.from([1, 2, 0, 0, 3, 0, 1]), (along, length) => runs.push([along, length]));
    expect(runs).toEqual([
      [0, 2],
      [4, 1],
      [6, 1],
    ]);
  });
});
