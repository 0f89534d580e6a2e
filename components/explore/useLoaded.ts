'use client';
import { useEffect, useState } from 'react';
import { LoadError } from '@/components/explore/loadFile';

export interface Failed {
  readonly is: 'failed';
  /** In words for the reader. */
  readonly reason: string;
  readonly retry: () => void;
}

export type Loaded<Value> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | Failed
  | { readonly is: 'ready'; readonly value: Value };

interface Answer<Value> {
  readonly address: string;
  readonly loaded: Loaded<Value>;
}

/** The same from render to render, so that what is worked out from them is too. */
const IDLE = { is: 'idle' } as const;
const LOADING = { is: 'loading' } as const;

/** What is known of an address: the answer to another one is none. */
export function answerTo<Value>(address: string | undefined, answer: Answer<Value> | undefined): Loaded<Value> {
  if (address === undefined) return IDLE;
  return answer?.address === address ? answer.loaded : LOADING;
}

export const reasonOf = (error: unknown): string =>
  error instanceof LoadError ? error.message : 'Its data cannot be read.';

/** What lies at an address; undefined while nothing is wanted. `load` must be the same from render to render. */
export function useLoaded<Value>(
  load: (address: string) => Promise<Value>,
  address: string | undefined,
): Loaded<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (address === undefined) return;
    let stale = false;
    const settle = (loaded: Loaded<Value>) => {
      if (!stale) setAnswer({ address, loaded });
    };
    const retry = () => {
      setAnswer(undefined);
      setAttempt((before) => before + 1);
    };
    load(address).then(
      (value) => settle({ is: 'ready', value }),
      (error: unknown) => settle({ is: 'failed', reason: reasonOf(error), retry }),
    );
    return () => {
      stale = true;
    };
  }, [load, address, attempt]);
  return answerTo(address, answer);
}
