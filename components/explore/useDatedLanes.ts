'use client';
import { useEffect, useState } from 'react';
import type { DatedLane } from '@/lib/series/datedLane';

type DatedLanes =
  | { readonly is: 'loading' | 'failed' }
  | { readonly is: 'ready'; readonly lanes: readonly DatedLane[] };

/** All series with all that they ever showed, from when a date is first asked about. */
export function useDatedLanes(address: string, isWanted: boolean): DatedLanes {
  const [loaded, setLoaded] = useState<DatedLanes>({ is: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        setLoaded({ is: 'ready', lanes: await response.json() });
      })
      .catch(() => setLoaded({ is: 'failed' }));
  }, [address, isWanted]);
  return loaded;
}
