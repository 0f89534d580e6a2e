import { createStripIndex, type StripIndex } from '@/lib/layout/stripIndex';

/**
 * The index with that of a search's matches beside it. All events keep their places; what is counted, listed and gone to is what matches.
 * @param isDimmed whether a search did not match an event; absent without a search
 */
export function withMatches(index: StripIndex, isDimmed: ((event: number) => boolean) | undefined): StripIndex {
  if (!isDimmed) return index;
  const { marks, placement, orientation } = index;
  const subset = new Uint8Array(marks.count);
  for (const event of index.timeEvents) if (!isDimmed(event)) subset[event] = 1;
  return { ...index, matching: createStripIndex(marks, placement, { subset, orientation }) };
}
