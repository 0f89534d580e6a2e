'use client';
import { useCallback, useEffect, useState } from 'react';
import { keepDraft } from '@/components/compose/keptDraft';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

export interface Keeping {
  readonly isKept: boolean;
  /** When it was last written, as a clock shows it. */
  readonly savedAt: string | undefined;
  readonly hasFailed: boolean;
  readonly keep: (isKept: boolean) => void;
}

/** Nothing stays on the device unless it is asked for; then every change does. Before a change is lost with the page, the browser asks. */
export function useKeeping(draft: SegmentDraft, wasKept: boolean, isChanged: boolean): Keeping {
  const [isKept, setKept] = useState(wasKept);
  const [savedAt, setSavedAt] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isKept) return;
    const isSaved = keepDraft(draft.timeline, draft);
    setFailed(!isSaved);
    setSavedAt(isSaved ? new Date().toLocaleTimeString() : undefined);
  }, [draft, isKept]);
  useEffect(() => {
    if (isKept || !isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept, isChanged]);
  const keep = useCallback(
    (next: boolean) => {
      setKept(next);
      if (next) return;
      keepDraft(draft.timeline, undefined);
      setSavedAt(undefined);
      setFailed(false);
    },
    [draft.timeline],
  );
  return { isKept, savedAt, hasFailed, keep };
}
