'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { VERTICAL_BELOW_PX } from '@/lib/layout/sceneFrame';

/** The axis runs down the page. Widths may be fractions of a px. */
export const NARROW = `(max-width: ${VERTICAL_BELOW_PX - 0.02}px)`;
/** From this on the panel stands beside the strip; below it is a sheet. */
export const WIDE = '(min-width: 1080px)';

/** Whether a media query holds; false in what is prerendered. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
