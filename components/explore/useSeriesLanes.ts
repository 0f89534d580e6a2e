'use client';
import { useMemo, useState } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Loaded, useLoaded } from '@/components/explore/useLoaded';
import type { DatedLane } from '@/lib/series/datedLane';
import { countsInWords, laneAsKnown, sumCounts } from '@/lib/series/laneAsKnown';
import type { LaneRoom } from '@/lib/series/laneHeights';
import { datedLaneFile, LANES_FILE, laneFile, type SeriesLane } from '@/lib/series/seriesLane';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

const laneFiles = createFileCache((address) => loadJson<SeriesLane | readonly SeriesLane[]>(address));
const datedFiles = createFileCache((address) => loadJson<DatedLane>(address));

/** Addresses have no space in them, so several in a row are one name for what lies at all of them. */
const BETWEEN = ' ';
const loadLanes = async (addresses: string): Promise<readonly SeriesLane[]> =>
  (await Promise.all(addresses.split(BETWEEN).map(laneFiles))).flat();
const loadDatedLanes = (addresses: string): Promise<readonly DatedLane[]> =>
  Promise.all(addresses.split(BETWEEN).map(datedFiles));

interface SeriesLanes {
  readonly lanes: readonly SeriesLane[];
  /** What a date leaves of them; absent while none is asked about. */
  readonly said?: string;
}

/** What a strip opens with comes in one file, every other series in one of its own. On a date each has one of its own. */
function addressesOf(dataBase: string, shown: readonly LaneRoom[], isDated: boolean): string | undefined {
  const names = shown.map(({ id, opening }) => (isDated ? datedLaneFile(id) : opening ? LANES_FILE : laneFile(id)));
  return names.length === 0 ? undefined : [...new Set(names)].map((name) => `${dataBase}series/${name}`).join(BETWEEN);
}

const NONE = { is: 'ready', value: { lanes: [] } } as const;

/** The lanes of a strip, of today or as they were known on a date, in the order of `shown`. */
function useLoadedLanes(dataBase: string, shown: readonly LaneRoom[], known: string | undefined): Loaded<SeriesLanes> {
  const end = known === undefined ? undefined : knownEnd(known);
  const addresses = addressesOf(dataBase, shown, end !== undefined);
  const today = useLoaded(loadLanes, end === undefined ? addresses : undefined);
  const dated = useLoaded(loadDatedLanes, end === undefined ? undefined : addresses);
  const ids = shown.map(({ id }) => id).join();
  return useMemo((): Loaded<SeriesLanes> => {
    const order = ids === '' ? [] : ids.split(',');
    if (order.length === 0) return NONE;
    if (known === undefined || end === undefined) {
      if (today.is !== 'ready') return today;
      const lanes = order.flatMap((id) => today.value.find((lane) => lane.id === id) ?? []);
      return { is: 'ready', value: { lanes } };
    }
    if (dated.is !== 'ready') return dated;
    const then = dated.value.map((lane) => laneAsKnown(lane, end));
    const said = `As known ${knownWords(known)}: ${countsInWords(sumCounts(then.map(({ counts }) => counts)))}.`;
    return { is: 'ready', value: { lanes: then.map(({ lane }) => lane), said } };
  }, [ids, known, end, today, dated]);
}

/**
 * The lanes under a strip. While others are on their way those of before stay, so that nothing goes and comes back; but none of another date, for
 * until it is known what was public, none are shown.
 */
export function useSeriesLanes(
  dataBase: string,
  shown: readonly LaneRoom[],
  known: string | undefined,
): Loaded<SeriesLanes> {
  const loaded = useLoadedLanes(dataBase, shown, known);
  const [held, setHeld] = useState<{ readonly known: string | undefined; readonly loaded: Loaded<SeriesLanes> }>();
  if (loaded.is === 'ready' && held?.loaded !== loaded) setHeld({ known, loaded });
  return loaded.is === 'loading' && held && held.known === known ? held.loaded : loaded;
}
