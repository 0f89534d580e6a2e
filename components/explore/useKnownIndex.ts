'use client';
import { useMemo } from 'react';
import { createStripIndex, type StripIndex } from '@/lib/layout/stripIndex';
import type { AsKnown } from '@/lib/query/asKnown';

/** The index without what was not public: its placement is kept, so that what stays keeps its row and its label. */
export function useKnownIndex(
  index: StripIndex,
  subset: Uint8Array | undefined,
  asKnown: AsKnown | undefined,
): StripIndex {
  return useMemo(() => {
    if (!asKnown) return index;
    const shown = subset ? asKnown.mask.map((known, event) => known & subset[event]!) : asKnown.mask;
    return createStripIndex(index.marks, index.placement, { subset: shown, orientation: index.orientation });
  }, [index, subset, asKnown]);
}
