'use client';
import { useSyncExternalStore } from 'react';
import { readKnown } from '@/lib/view/knownDate';

const KEY = 'known';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  return () => window.removeEventListener('popstate', notify);
}

const currentParam = (): string => new URLSearchParams(window.location.search).get(KEY) ?? '';

/** The same address with another date, or with none. The rest of it, which a link from the explorer brings along, stays. */
function setKnown(known: string | undefined): void {
  const url = new URL(window.location.href);
  if (known === undefined) url.searchParams.delete(KEY);
  else url.searchParams.set(KEY, known);
  window.history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/**
 * The date of the address on a page that has no view besides. The explorer reads its whole view from the address (useViewState); sharing that
 * with another page would split it off the explorer's own scripts and make them larger.
 */
export function useKnownParam(): readonly [string | undefined, (known: string | undefined) => void] {
  const text = useSyncExternalStore(subscribe, currentParam, () => '');
  return [readKnown(text) ? text : undefined, setKnown];
}
