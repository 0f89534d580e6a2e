'use client';
import { useCallback, useEffect, useState } from 'react';
import { createTextSource, type TextSource } from '@/components/chart/textSource';
import { LoadError, loadBytes, loadJson } from '@/components/explore/loadFile';
import { decodeMarks } from '@/lib/layout/marksFile';
import type { Marks, StripHead } from '@/lib/layout/stripData';

/** What the strip is drawn from. */
export interface StripData {
  readonly head: StripHead;
  readonly marks: Marks;
  readonly texts: TextSource;
}

export type StripDataState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly reason: string; readonly retry: () => void }
  | { readonly is: 'ready'; readonly data: StripData };

async function loadStripData(dataBase: string): Promise<StripData> {
  const [head, bytes] = await Promise.all([
    loadJson<StripHead>(`${dataBase}strip.json`),
    loadBytes(`${dataBase}marks.bin`),
  ]);
  const texts = createTextSource(dataBase, head.shards);
  if (head.count > 0) texts.request(0); // the coarsest titles: whatever the view, some of them are in it
  return { head, marks: decodeMarks(bytes), texts };
}

/** Loads the strip of a record. `dataBase` is the address of its data folder, with a closing slash. */
export function useStripData(dataBase: string): StripDataState {
  const [state, setState] = useState<StripDataState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let stale = false;
    setState({ is: 'loading' });
    loadStripData(dataBase).then(
      (data) => {
        if (!stale) setState({ is: 'ready', data });
      },
      (error: unknown) => {
        const reason = error instanceof LoadError ? error.message : 'Its data files cannot be read.';
        if (!stale) setState({ is: 'failed', reason, retry });
      },
    );
    return () => {
      stale = true;
    };
  }, [dataBase, attempt, retry]);
  return state;
}
