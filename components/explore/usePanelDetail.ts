'use client';
import { useEffect, useState } from 'react';
import { createFileCache, LoadError, loadJson } from '@/components/explore/loadFile';
import type { EventDetail } from '@/lib/query/eventDetail';

/** Events in one `details-<n>.json`, in event-number order. */
const DETAILS_A_FILE = 100;

export type DetailState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly reason: string; readonly retry: () => void }
  | { readonly is: 'ready'; readonly detail: EventDetail };

const detailFile = createFileCache((address) => loadJson<readonly EventDetail[]>(address));

async function loadDetail(dataBase: string, event: number): Promise<EventDetail> {
  const details = await detailFile(`${dataBase}details-${Math.floor(event / DETAILS_A_FILE)}.json`);
  const detail = details[event % DETAILS_A_FILE];
  if (!detail) throw new LoadError('Its data files do not fit together: reload the page.');
  return detail;
}

/** All that is shown of an event, from the file that holds it. */
export function usePanelDetail(dataBase: string, event: number): DetailState {
  const [state, setState] = useState<DetailState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let stale = false;
    loadDetail(dataBase, event).then(
      (detail) => {
        if (!stale) setState({ is: 'ready', detail });
      },
      (error: unknown) => {
        const reason = error instanceof LoadError ? error.message : 'Its data cannot be read.';
        if (!stale) setState({ is: 'failed', reason, retry: () => setAttempt((before) => before + 1) });
      },
    );
    return () => {
      stale = true;
    };
  }, [dataBase, event, attempt]);
  return state;
}
