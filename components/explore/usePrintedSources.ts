'use client';
import { type RefObject, useEffect } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { namesByEvent } from '@/lib/query/namesByEvent';
import type { PublicSource } from '@/lib/query/publicSource';

const sourceFile = createFileCache((address) => loadJson<readonly PublicSource[]>(address));
/** Long after everything else has asked for its files: paper is the last thing a reader thinks of. */
const REST_MS = 3_000;

/** Writes behind each entry's count of sources which they are, for paper only. */
function nameSources(list: HTMLElement, names: ReadonlyMap<string, string>): void {
  for (const article of list.querySelectorAll('article[id]')) {
    const text = names.get(article.id);
    if (!text || article.querySelector('[data-print="only"]')) continue;
    const place = document.createElement('span');
    place.dataset['print'] = 'only';
    place.textContent = `: ${text}`;
    article.lastElementChild?.append(place);
  }
}

/**
 * Brings the names of sources to the prerendered list, once the explorer is at rest: a browser prints without waiting for anything, and in
 * the page itself the names would be a tenth of the first read. Where they cannot be had, paper says how many there are.
 */
export function usePrintedSources(list: RefObject<HTMLElement | null>, dataBase: string, isLarge: boolean): void {
  useEffect(() => {
    if (isLarge) return; // no list in the page
    const timer = window.setTimeout(() => {
      sourceFile(`${dataBase}sources.json`).then(
        (sources) => {
          if (list.current) nameSources(list.current, namesByEvent(sources));
        },
        () => undefined,
      );
    }, REST_MS);
    return () => window.clearTimeout(timer);
  }, [list, dataBase, isLarge]);
}
