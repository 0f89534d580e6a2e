import { describe, expect, it } from 'vitest';
import { laneColour } from '@/lib/layout/laneColour';
import { createHead } from '@/tests/layout/sceneFixture';

describe("a lane's colour", () => {
  const head = createHead(0);
  it("is its kinds' own where they share one", () => {
    expect(laneColour(head, 0)).toBe('teal');
  });
  it('is none where they differ, or there is no kind', () => {
    const other = { ...head.kinds[0]!, id: 'other', colour: 'red' as const };
    expect(laneColour({ ...head, kinds: [...head.kinds, other] }, 0)).toBeUndefined();
    expect(laneColour({ ...head, kinds: [] }, 0)).toBeUndefined();
  });
});
