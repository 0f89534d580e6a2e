'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatTrendView, parseTrendView, type TrendView } from '@/lib/view/trendView';

/** `push` makes a history entry the reader can go back to; `replace` changes the one they are on. */
export type HistoryMode = 'push' | 'replace';
export type SetTrendView = (view: TrendView, mode?: HistoryMode) => void;

const listeners = new Set<() => void>();
const EVENTS = ['popstate', 'hashchange'] as const;

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  for (const name of EVENTS) window.addEventListener(name, notify);
  return () => {
    listeners.delete(notify);
    for (const name of EVENTS) window.removeEventListener(name, notify);
  };
}

const currentAddress = (): string => `${window.location.search}${window.location.hash}`;
const serverAddress = (): string => ''; // what is prerendered is the default view, whatever the address

/** The view as the address says it. The address is the only state: back, forward and a pasted link all restore it. */
export function useTrendView(): readonly [TrendView, SetTrendView] {
  const address = useSyncExternalStore(subscribe, currentAddress, serverAddress);
  const view = useMemo(() => {
    const at = address.indexOf('#');
    return at < 0 ? parseTrendView(address, '') : parseTrendView(address.slice(0, at), address.slice(at));
  }, [address]);
  const setView = useCallback<SetTrendView>((next, mode = 'push') => {
    const { search, hash } = formatTrendView(next);
    if (`${search}${hash}` === currentAddress()) return;
    const href = `${window.location.pathname}${search}${hash}`;
    if (mode === 'push') window.history.pushState(null, '', href);
    else window.history.replaceState(null, '', href);
    for (const notify of listeners) notify();
  }, []);
  return [view, setView];
}
