'use client';
import { useCallback, useEffect, useState } from 'react';
import {
  type AnswerStorage,
  type Kept,
  readAnswers,
  removeAnswers,
  writeAnswers,
} from '@/components/segment/answerStorage';
import type { Answer, Answers } from '@/lib/segment/answers';

const NONE: Answers = {};

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
  /** What the browser refused of the last answer; undefined while all of it is where it is to be. */
  readonly refused: Extract<Kept, 'full' | 'nowhere'> | undefined;
}

/**
 * Answers of a sheet. They never leave the device: they are kept for this tab, and on the device only where the reader asks for it.
 */
export function useAnswers(key: string): AnswerStore {
  const [live, setLive] = useState(false);
  const [answers, setAnswers] = useState<Answers>(NONE);
  const [kept, setKept] = useState(false);
  const [savedAt, setSavedAt] = useState<string>();
  const [refused, setRefused] = useState<AnswerStore['refused']>();
  useEffect(() => {
    const [inTab, onDevice] = [readAnswers(STORAGE, 'tab', key), readAnswers(STORAGE, 'device', key)];
    setKept(onDevice !== undefined && inTab === undefined);
    setAnswers(inTab ?? onDevice ?? NONE); // where both are, the device refused the newer one
    setLive(true);
  }, [key]);
  const write = useCallback(
    (next: Answers, onDevice: boolean): Kept => {
      const where = writeAnswers(STORAGE, key, next, onDevice);
      setKept(where === 'device');
      setSavedAt(where === 'device' ? new Date().toLocaleTimeString() : undefined);
      setRefused(where === 'full' || where === 'nowhere' ? where : undefined);
      return where;
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
      const where = write(answers, onDevice);
      if (where === 'tab') removeAnswers(STORAGE, 'device', key);
    },
    [answers, write, key],
  );
  const erase = useCallback(() => {
    setAnswers(NONE);
    setKept(false);
    setSavedAt(undefined);
    setRefused(undefined);
    for (const place of ['tab', 'device'] as const) removeAnswers(STORAGE, place, key);
  }, [key]);
  return { live, answers, answer, kept, keep, erase, savedAt, refused };
}
