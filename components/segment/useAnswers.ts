'use client';
import { useCallback, useEffect, useState } from 'react';
import { type Answer, type Answers, parseAnswers } from '@/lib/segment/answers';

const NONE: Answers = {};

/** Storage that may be switched off: then nothing is kept, and the sheet still works. */
function stored(storage: () => Storage, key: string): Answers | undefined {
  try {
    const text = storage().getItem(key);
    return text === null ? undefined : parseAnswers(text);
  } catch {
    return undefined;
  }
}

function store(storage: () => Storage, key: string, answers: Answers | undefined): boolean {
  try {
    if (answers === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

const tab = (): Storage => window.sessionStorage;
const device = (): Storage => window.localStorage;

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
}

/**
 * Answers of a sheet. They never leave the device: they are kept for this tab, and on the device only where the reader asks for it.
 */
export function useAnswers(key: string): AnswerStore {
  const [live, setLive] = useState(false);
  const [answers, setAnswers] = useState<Answers>(NONE);
  const [kept, setKept] = useState(false);
  const [savedAt, setSavedAt] = useState<string>();
  useEffect(() => {
    const onDevice = stored(device, key);
    setKept(onDevice !== undefined);
    setAnswers(onDevice ?? stored(tab, key) ?? NONE);
    setLive(true);
  }, [key]);
  const write = useCallback(
    (next: Answers, onDevice: boolean) => {
      const isSaved = store(onDevice ? device : tab, key, next);
      store(onDevice ? tab : device, key, undefined);
      setSavedAt(onDevice && isSaved ? new Date().toLocaleTimeString() : undefined);
    },
    [key],
  );
  const answer = useCallback(
    (field: string, value: Answer) => {
      const next = { ...answers, [field]: value };
      setAnswers(next);
      write(next, kept);
    },
    [answers, kept, write],
  );
  const keep = useCallback(
    (onDevice: boolean) => {
      setKept(onDevice);
      write(answers, onDevice);
    },
    [answers, write],
  );
  const erase = useCallback(() => {
    setAnswers(NONE);
    setKept(false);
    setSavedAt(undefined);
    for (const storage of [tab, device]) store(storage, key, undefined);
  }, [key]);
  return { live, answers, answer, kept, keep, erase, savedAt };
}
