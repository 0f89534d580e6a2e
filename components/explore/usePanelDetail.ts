'use client';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Loaded, useLoaded } from '@/components/explore/useLoaded';
import type { DatedDetail } from '@/lib/query/datedDetail';
import { detailPlace } from '@/lib/query/detailFiles';

const detailFile = createFileCache((address) => loadJson<readonly DatedDetail[]>(address));
const reload = () => window.location.reload();

/** All that is shown of an event, from the file that holds it. It is the event's own, or none: what an earlier one had is not shown for it. */
export function usePanelDetail(dataBase: string, event: number): Loaded<DatedDetail> {
  const { file, at } = detailPlace(event);
  const loaded = useLoaded(detailFile, `${dataBase}details-${file}.json`);
  if (loaded.is !== 'ready') return loaded;
  const value = loaded.value[at];
  return value
    ? { is: 'ready', value }
    : { is: 'failed', reason: 'Its data files do not fit together.', retry: reload }; // the site was published anew meanwhile
}
