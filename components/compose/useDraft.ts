'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { changed, type DraftHistory, redone, startHistory, undone } from '@/lib/segment/draftHistory';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

/** @param about what is changed: further changes of it join this step. */
export type ChangeDraft = (next: SegmentDraft, about?: string) => void;

export interface DraftDesk {
  readonly draft: SegmentDraft;
  readonly change: ChangeDraft;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Whether a key belongs to a field that has an undo of its own. */
const isTyped = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TYPED) !== null;

/** A lesson that is being written, with the way back. Ctrl or Cmd with Z undoes, with Shift it redoes; in a field these keys are the field's. */
export function useDraft(first: SegmentDraft): DraftDesk {
  const [history, setHistory] = useState<DraftHistory<SegmentDraft>>(() => startHistory(first));
  const change = useCallback<ChangeDraft>((next, about) => setHistory((before) => changed(before, next, about)), []);
  const undo = useCallback(() => setHistory(undone), []);
  const redo = useCallback(() => setHistory(redone), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (isTyped(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
  const { past, present, future } = history;
  return useMemo(
    () => ({ draft: present, change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 }),
    [present, change, undo, redo, past.length, future.length],
  );
}
