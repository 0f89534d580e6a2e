'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ViewState } from '@/lib/view/viewState';
import { formatView, parseView } from '@/lib/view/viewState';
import type { TimeWindow } from '@/lib/view/window';

/** `push` makes a history entry the reader can go back to; `replace` changes the one they are on. */
export type HistoryMode = 'push' | 'replace';

export type SetView = (view: ViewState, mode: HistoryMode) => void;

const listeners = new Set<() => void>();
/**
 * The address rounds a window to a date fit for its scale. The unrounded window is remembered by its address, so that
 * the strip does not creep when its own window comes back to it, and going back restores exactly what was seen.
 */
const exactWindows = new Map<string, TimeWindow>();

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('popstate', notify);
  window.addEventListener('hashchange', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('popstate', notify);
    window.removeEventListener('hashchange', notify);
  };
}

const currentAddress = (): string => `${window.location.search}${window.location.hash}`;
const serverAddress = (): string => ''; // the prerendered page is the opening view, whatever the address

/** The part of an address that says the window and nothing else. */
const windowKey = (view: ViewState): string => {
  const { window } = view;
  if (!window) return '';
  return formatView({ window, kinds: [], lanes: [], threads: [], places: [], query: '' }).search;
};

interface ReadAddress {
  readonly view: ViewState;
  /** The query as it stands in the address, with all that was not understood. */
  readonly search: string;
}

function readAddress(address: string): ReadAddress {
  const at = address.indexOf('#');
  const search = at < 0 ? address : address.slice(0, at);
  const parsed = parseView(search, at < 0 ? '' : address.slice(at));
  const exact = exactWindows.get(windowKey(parsed));
  return { view: exact ? { ...parsed, window: exact } : parsed, search };
}

/** The view as the address says it. The address is the only state: back, forward and a pasted link all restore it. */
export function useViewState(): readonly [ViewState, SetView, string] {
  const address = useSyncExternalStore(subscribe, currentAddress, serverAddress);
  const { view, search } = useMemo(() => readAddress(address), [address]);
  const setView = useCallback<SetView>((next, mode) => {
    if (next.window) exactWindows.set(windowKey(next), next.window);
    const { search, hash } = formatView(next);
    if (`${search}${hash}` === currentAddress()) return;
    const href = `${window.location.pathname}${search}${hash}`;
    if (mode === 'push') window.history.pushState(null, '', href);
    else window.history.replaceState(null, '', href);
    for (const notify of listeners) notify();
  }, []);
  return [view, setView, search];
}
