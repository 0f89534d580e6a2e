import { createFileCache, loadJson } from '@/components/explore/loadFile';
import type { DatedLane } from '@/lib/series/datedLane';
import { KNOWN_LANES_FILE } from '@/lib/series/seriesLane';

export const datedLanesAddress = (dataBase: string): string => `${dataBase}series/${KNOWN_LANES_FILE}`;

/** All series with all that they ever showed: fetched when somebody asks about a date. */
export const loadDatedLanes = createFileCache((address) => loadJson<readonly DatedLane[]>(address));
