'use client';
import { useEffect, useMemo, useState } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import type { StripData } from '@/components/explore/useStripData';
import { FACET_GROUPS, type FacetMembers, type Filtered, filterEvents } from '@/lib/query/facets';
import type { ViewState } from '@/lib/view/viewState';

export interface FilterState {
  readonly filtered: Filtered;
  /** Threads and places are needed and not here yet. */
  readonly pending: boolean;
  /** Asks for the members of threads and places, for their counts. */
  readonly prepare: () => void;
}

const facetFile = createFileCache((address) => loadJson<FacetMembers>(address));

/** What the filters of a view leave, with the counts of every choice. Members of threads and places load when first needed. */
export function useFilters(dataBase: string, { head, marks }: StripData, view: ViewState): FilterState {
  const [members, setMembers] = useState<FacetMembers>();
  const [asked, setAsked] = useState(false);
  const inUse = view.threads.length + view.places.length > 0;
  const needed = inUse || asked;
  useEffect(() => {
    if (!needed || members) return;
    let stale = false;
    facetFile(`${dataBase}facets.json`).then(
      (loaded) => {
        if (!stale) setMembers(loaded);
      },
      () => {
        if (!stale) setAsked(false); // shown without counts; the next opening tries again
      },
    );
    return () => {
      stale = true;
    };
  }, [needed, members, dataBase]);
  const chosen = FACET_GROUPS.map((group) => view[group].join()).join(';');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` stands for the view; a new layout must not follow from a mere move
  const filtered = useMemo(
    () =>
      filterEvents(
        { count: marks.count, kind: marks.kind, lane: marks.lane, kinds: head.kinds, lanes: head.lanes, members },
        view,
      ),
    [marks, head, members, chosen],
  );
  return { filtered, pending: inUse && !members, prepare: () => setAsked(true) };
}
