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

interface KnownParam {
  readonly known: string | undefined;
  /** What the address says where that is no date. */
  readonly misread: string | undefined;
  readonly setKnown: (known: string | undefined) => void;
}

/**
 * The date of the address on a page that has no view besides. The explorer reads its whole view from the address (useViewState); sharing that
 * with another page would split it off the explorer's own scripts and make them larger.
 */
export function useKnownParam(): KnownParam {
  const text = useSyncExternalStore(subscribe, currentParam, () => '');
  const isRead = readKnown(text) !== undefined;
  return { known: isRead ? text : undefined, misread: isRead || text === '' ? undefined : text, setKnown };
}
