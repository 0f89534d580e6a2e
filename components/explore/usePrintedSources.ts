'use client';
import { type RefObject, useEffect } from 'react';

/** Long after everything else has asked for its files: paper is the last thing a reader thinks of. */
const REST_MS = 3_000;

async function bringNames(list: HTMLElement, dataBase: string): Promise<void> {
  const { nameSources } = await import('@/components/explore/nameSources');
  await nameSources(list, dataBase);
}

/**
 * Brings the names of sources to the prerendered list, once the explorer is at rest: a browser prints without waiting for anything, and in
 * the page itself the names would be a tenth of the first read. Where they cannot be had, paper says how many there are.
 */
export function usePrintedSources(list: RefObject<HTMLElement | null>, dataBase: string, isLarge: boolean): void {
  useEffect(() => {
    if (isLarge) return; // no list in the page
    const timer = window.setTimeout(() => {
      if (list.current) bringNames(list.current, dataBase).catch(() => undefined);
    }, REST_MS);
    return () => window.clearTimeout(timer);
  }, [list, dataBase, isLarge]);
}
