'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type AnswerStorage,
  eraseAnswers,
  type Kept,
  readAnswers,
  removeAnswers,
  writeAnswers,
} from '@/components/segment/answerStorage';
import { useOtherTabs } from '@/components/segment/useOtherTabs';
import type { Answer, Answers } from '@/lib/segment/answers';
import { type KeptAnswers, mergedAnswers, NO_ANSWERS, withAnswer } from '@/lib/segment/keptAnswers';

const STORAGE: AnswerStorage = { tab: () => window.sessionStorage, device: () => window.localStorage };

export interface AnswerStore {
  /** False until scripts run: before that nothing can be pressed. */
  readonly live: boolean;
  readonly answers: Answers;
  readonly answer: (field: string, value: Answer) => void;
  /** Whether the answers stay on this device when the tab is closed. */
  readonly kept: boolean;
  readonly keep: (kept: boolean) => void;
  readonly erase: () => void;
  /** When the answers were last written to this device, as a clock shows it. */
  readonly savedAt: string | undefined;
  /** What the browser refused of the last answer, or that another tab took them off the device; undefined while all of it is where it is to be. */
  readonly refused: Extract<Kept, 'full' | 'nowhere'> | 'moved' | undefined;
}

/** Where the answers of a sheet are. */
interface Place {
  readonly kept: boolean;
  readonly savedAt: string | undefined;
  readonly refused: AnswerStore['refused'];
}
const IN_TAB: Place = { kept: false, savedAt: undefined, refused: undefined };

const placeOf = (where: Kept): Place => ({
  kept: where === 'device',
  savedAt: where === 'device' ? new Date().toLocaleTimeString() : undefined,
  refused: where === 'full' || where === 'nowhere' ? where : undefined,
});

/**
 * Answers of a sheet. They never leave the device: they are kept for this tab, and on the device only where the reader asks for it. Tabs that keep them there
 * have them in common, the newest of each field.
 */
export function useAnswers(key: string): AnswerStore {
  const [live, setLive] = useState(false);
  const [answers, setAnswers] = useState<KeptAnswers>(NO_ANSWERS);
  const [place, setPlace] = useState(IN_TAB);
  const latest = useRef(NO_ANSWERS); // what is shown, for what comes between two renderings
  const show = useCallback((next: KeptAnswers) => {
    latest.current = next;
    setAnswers(next);
  }, []);
  useEffect(() => {
    const [inTab, onDevice] = [readAnswers(STORAGE, 'tab', key), readAnswers(STORAGE, 'device', key)];
    setPlace({ ...IN_TAB, kept: onDevice !== undefined && inTab === undefined });
    show(mergedAnswers(inTab ?? NO_ANSWERS, onDevice ?? NO_ANSWERS)); // both are there where the device refused the newer ones
    setLive(true);
  }, [key, show]);
  const write = useCallback(
    (next: KeptAnswers, onDevice: boolean): Kept => {
      const { where, answers: written } = writeAnswers(STORAGE, key, next, onDevice);
      show(written);
      setPlace(placeOf(where));
      return where;
    },
    [key, show],
  );
  const { kept } = place;
  const answer = useCallback(
    (field: string, value: Answer) => write(withAnswer(latest.current, field, value, Date.now()), kept),
    [kept, write],
  );
  const keep = useCallback(
    (onDevice: boolean) => {
      const where = write(latest.current, onDevice);
      if (where === 'tab') removeAnswers(STORAGE, 'device', key);
    },
    [write, key],
  );
  const clear = useCallback(() => {
    show(NO_ANSWERS);
    setPlace(IN_TAB);
  }, [show]);
  const erase = useCallback(() => {
    clear();
    eraseAnswers(STORAGE, key);
  }, [key, clear]);
  useOtherTabs(key, kept, {
    onKept: (theirs) => show(mergedAnswers(latest.current, theirs)),
    onErased: clear,
    onMoved: () => {
      if (write(latest.current, false) === 'tab') setPlace({ ...IN_TAB, refused: 'moved' });
    },
  });
  return { live, answers: answers.answers, answer, keep, erase, ...place };
}
