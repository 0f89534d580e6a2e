'use client';
import { useMemo, useState } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Failed, useLoaded } from '@/components/explore/useLoaded';
import type { StripData } from '@/components/explore/useStripData';
import { FACET_GROUPS, type FacetData, type FacetMembers, type Filtered, filterEvents } from '@/lib/query/facets';
import type { ViewState } from '@/lib/view/viewState';

export interface FilterState {
  /** What the filters work on, for the counts of their choices. */
  readonly facets: FacetData;
  readonly filtered: Filtered;
  /** Threads and places are needed and on their way. */
  readonly pending: boolean;
  /** Threads and places are in the view and could not be had: they narrow nothing. */
  readonly failed: Failed | undefined;
  /** Asks for the members of threads and places, for their counts. */
  readonly prepare: () => void;
}

const facetFile = createFileCache((address) => loadJson<FacetMembers>(address));

/** What the filters of a view leave. Members of threads and places load when first needed. */
export function useFilters(dataBase: string, { head, marks }: StripData, view: ViewState): FilterState {
  const [asked, setAsked] = useState(false);
  const inUse = view.threads.length + view.places.length > 0;
  const loaded = useLoaded(facetFile, inUse || asked ? `${dataBase}facets.json` : undefined);
  const members = loaded.is === 'ready' ? loaded.value : undefined;
  const failed = loaded.is === 'failed' ? loaded : undefined; // without them the menu has its choices, and counts only what it knows
  const chosen = FACET_GROUPS.map((group) => view[group].join()).join(';');
  const facets = useMemo<FacetData>(
    () => ({ count: marks.count, kind: marks.kind, lane: marks.lane, kinds: head.kinds, lanes: head.lanes, members }),
    [marks, head, members],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` stands for the view; a new layout must not follow from a mere move
  const filtered = useMemo(() => filterEvents(facets, view), [facets, chosen]);
  const prepare = () => {
    setAsked(true);
    failed?.retry();
  };
  return { facets, filtered, pending: inUse && loaded.is === 'loading', failed: inUse ? failed : undefined, prepare };
}
