'use client';
import { useCallback, useEffect, useState } from 'react';
import { keepDraft, keptKey } from '@/components/compose/keptDraft';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

export interface Keeping {
  readonly isKept: boolean;
  /** When it was last written, as a clock shows it. */
  readonly savedAt: string | undefined;
  readonly hasFailed: boolean;
  /** Another tab has written the draft since: this one is no longer kept. */
  readonly isOutdone: boolean;
  readonly keep: (isKept: boolean) => void;
}

/** Nothing stays on the device unless it is asked for; then every change does. Before a change is lost with the page, the browser asks. */
export function useKeeping(draft: SegmentDraft, wasKept: boolean, isChanged: boolean): Keeping {
  const [isKept, setKept] = useState(wasKept);
  const [savedAt, setSavedAt] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const [isOutdone, setOutdone] = useState(false);
  const { timeline } = draft;
  useEffect(() => {
    if (!isKept) return;
    const isSaved = keepDraft(draft.timeline, draft);
    setFailed(!isSaved);
    setSavedAt(isSaved ? new Date().toLocaleTimeString() : undefined);
  }, [draft, isKept]);
  useEffect(() => {
    if (!isKept) return;
    const yieldTo = ({ key, newValue }: StorageEvent): void => {
      if (key !== keptKey(timeline) || newValue === null) return;
      setKept(false);
      setOutdone(true);
    };
    window.addEventListener('storage', yieldTo);
    return () => window.removeEventListener('storage', yieldTo);
  }, [timeline, isKept]);
  useEffect(() => {
    if ((isKept && !hasFailed) || !isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept, hasFailed, isChanged]);
  const keep = useCallback(
    (next: boolean) => {
      setKept(next);
      setOutdone(false);
      // Loaded again, the page opens what is kept and not the view or the link it came from.
      if (next) return window.history.replaceState(null, '', window.location.pathname);
      keepDraft(timeline, undefined);
      setSavedAt(undefined);
      setFailed(false);
    },
    [timeline],
  );
  return { isKept, savedAt, hasFailed, isOutdone, keep };
}
