'use client';
import { useCallback, useEffect, useState } from 'react';
import { eventsOfIds } from '@/components/compose/composeFiles';
import type { FactsById } from '@/lib/segment/composeProblems';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';

interface FactsState {
  /** Grows. */
  readonly facts: FactsById;
  /** Every event of the draft has been looked up; one without facts is not of this record. */
  readonly isReady: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Facts of the events of a draft, fetched as they are chosen. */
export function useFacts(dataBase: string, ids: readonly string[], first: readonly EventMaterial[]): FactsState {
  const [facts, setFacts] = useState<FactsById>(() => new Map(first.map((event) => [event.id, event])));
  const [settled, setSettled] = useState<ReadonlySet<string>>(() => new Set(first.map(({ id }) => id)));
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.filter((id) => !settled.has(id)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (wanted === '') return;
    let isStale = false;
    const names = wanted.split(',');
    eventsOfIds(dataBase, names).then(
      (found) => {
        if (isStale) return;
        setFacts((before) => new Map([...before, ...found]));
        setSettled((before) => new Set([...before, ...names]));
        setFailed(false);
      },
      () => !isStale && setFailed(true),
    );
    return () => {
      isStale = true;
    };
  }, [dataBase, wanted, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { facts, isReady: wanted === '', hasFailed, retry };
}
