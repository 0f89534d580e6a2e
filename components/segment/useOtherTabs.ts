'use client';
import { useEffect, useRef } from 'react';
import { isEmpty, type KeptAnswers, parseKept } from '@/lib/segment/keptAnswers';

interface TabEvents {
  /** Another tab has kept answers on the device. */
  readonly onKept: (theirs: KeptAnswers) => void;
  /** Another tab has erased them. */
  readonly onErased: () => void;
  /** Another tab has taken them off the device, to itself. */
  readonly onMoved: () => void;
}

/** What other tabs do with the answers that this one keeps on the device. A browser tells of every change but those of the tab itself. */
export function useOtherTabs(key: string, isKept: boolean, events: TabEvents): void {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    if (!isKept) return;
    const follow = (event: StorageEvent): void => {
      if (event.storageArea !== window.localStorage || (event.key !== key && event.key !== null)) return;
      const theirs = event.newValue === null ? undefined : parseKept(event.newValue);
      if (event.newValue === null) latest.current.onMoved();
      else if (theirs === undefined) return;
      else if (isEmpty(theirs)) latest.current.onErased();
      else latest.current.onKept(theirs);
    };
    // A page that was left and is gone back to was told of nothing.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      const text = persisted ? window.localStorage.getItem(key) : null;
      const theirs = text === null ? undefined : parseKept(text);
      if (theirs !== undefined) latest.current.onKept(theirs);
    };
    window.addEventListener('storage', follow);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('storage', follow);
      window.removeEventListener('pageshow', comeBack);
    };
  }, [key, isKept]);
}
