'use client';
import { useMemo } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Loaded, useLoaded } from '@/components/explore/useLoaded';
import type { DatedLane } from '@/lib/series/datedLane';
import { countsInWords, laneAsKnown, sumCounts } from '@/lib/series/laneAsKnown';
import { KNOWN_LANES_FILE, LANES_FILE, type SeriesLane } from '@/lib/series/seriesLane';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

const loadLanes = (address: string): Promise<readonly SeriesLane[]> => loadJson<readonly SeriesLane[]>(address);
/** All series with all that they ever showed: fetched when somebody asks about a date. */
const loadDatedLanes = createFileCache((address) => loadJson<readonly DatedLane[]>(address));

interface SeriesLanes {
  readonly lanes: readonly SeriesLane[];
  /** What a date leaves of them; absent while none is asked about. */
  readonly said?: string;
}

/** The lanes of the strip, of today or as they were known on a date. Until it is known what was public, none are shown. */
export function useSeriesLanes(dataBase: string, hasLanes: boolean, known: string | undefined): Loaded<SeriesLanes> {
  const end = known === undefined ? undefined : knownEnd(known);
  const today = useLoaded(loadLanes, hasLanes && end === undefined ? `${dataBase}series/${LANES_FILE}` : undefined);
  const dated = useLoaded(
    loadDatedLanes,
    hasLanes && end !== undefined ? `${dataBase}series/${KNOWN_LANES_FILE}` : undefined,
  );
  return useMemo(() => {
    if (known === undefined || end === undefined)
      return today.is === 'ready' ? { is: 'ready', value: { lanes: today.value } } : today;
    if (dated.is !== 'ready') return dated;
    const then = dated.value.filter(({ opening }) => opening).map((lane) => laneAsKnown(lane, end));
    const said = `As known ${knownWords(known)}: ${countsInWords(sumCounts(then.map(({ counts }) => counts)))}.`;
    return { is: 'ready', value: { lanes: then.map(({ lane }) => lane), said } };
  }, [known, end, today, dated]);
}
