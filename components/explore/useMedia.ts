'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** Below this the axis runs down the page. */
export const NARROW = '(max-width: 639.98px)';
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
