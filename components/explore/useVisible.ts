'use client';
import { useMemo } from 'react';
import type { Counts } from '@/components/explore/countWords';
import type { Marks } from '@/lib/layout/stripData';
import { isInView } from '@/lib/layout/stripIndex';
import type { AsKnown } from '@/lib/query/asKnown';
import type { Filtered } from '@/lib/query/facets';
import { pickEvents } from '@/lib/query/searchMask';
import type { TimeWindow } from '@/lib/view/window';

/** What a view leaves to be read. */
export interface Visible extends Counts {
  /** Filters and search let it through. */
  readonly passes: (event: number) => boolean;
  /** It passes and is in view. */
  readonly shows: (event: number) => boolean;
  /** The weightiest that show, in time order. */
  readonly first: readonly number[];
}

/** Entries of the live list of a large record. */
const LISTED = 100;

/** The events of a view: by filters, by search, by what was known on its date, by range. `mask` is the search's, by event number. */
export function useVisible(
  marks: Marks,
  window: TimeWindow,
  { subset }: Filtered,
  mask: Uint8Array | undefined,
  asKnown: AsKnown | undefined,
): Visible {
  return useMemo(() => {
    const isKnown = asKnown?.mask;
    const total = asKnown?.known ?? marks.count;
    const passes = (event: number): boolean => subset?.[event] !== 0 && mask?.[event] !== 0 && isKnown?.[event] !== 0;
    const shows = (event: number): boolean => passes(event) && isInView(marks, event, window);
    const matching = subset || mask ? pickEvents(marks, passes, 0).total : total;
    const { events, total: inView } = pickEvents(marks, shows, LISTED);
    const narrowed = subset !== undefined || mask !== undefined;
    const dims = mask !== undefined;
    return { passes, shows, first: events, total, recorded: marks.count, matching, inView, narrowed, dims };
  }, [marks, window, subset, mask, asKnown]);
}
