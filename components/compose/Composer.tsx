'use client';
import { type ReactNode, useEffect, useState } from 'react';
import type { SeriesHead } from '@/components/compose/deskContext';
import { type ComposedRecord, type Opened, openDraft } from '@/components/compose/openDraft';
import { Workbench } from '@/components/compose/Workbench';
import { reasonOf } from '@/components/explore/useLoaded';
import { type StripData, useStripData } from '@/components/explore/useStripData';

interface ComposerProps extends ComposedRecord {
  /** Address of the timeline. */
  readonly base: string;
  readonly series: readonly SeriesHead[];
  /** What is read until, and without, scripts. */
  readonly children: ReactNode;
}

type Opening =
  | { readonly is: 'waiting' }
  | { readonly is: 'failed'; readonly reason: string }
  | ({ readonly is: 'open' } & Opened);

/** The draft that the work begins with, once the record is here. */
function useOpening(
  { timeline, title, dataBase }: ComposedRecord,
  data: StripData | undefined,
  attempt: number,
): Opening {
  const [opening, setOpening] = useState<Opening>({ is: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    if (data === undefined) return;
    let isStale = false;
    openDraft({ timeline, title, dataBase }, data).then(
      (opened) => !isStale && setOpening({ is: 'open', ...opened }),
      (error: unknown) => !isStale && setOpening({ is: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [timeline, title, dataBase, data, attempt]);
  return opening;
}

/** The page on which a teacher makes a lesson. All of it happens on the device. */
export function Composer({ children, ...props }: ComposerProps) {
  const loaded = useStripData(props.dataBase);
  const [attempt, setAttempt] = useState(0);
  const opening = useOpening(props, loaded.is === 'ready' ? loaded.value : undefined, attempt);
  if (loaded.is === 'ready' && opening.is === 'open')
    return <Workbench {...props} data={loaded.value} opened={opening} />;
  const reason = loaded.is === 'failed' ? loaded.reason : opening.is === 'failed' ? opening.reason : undefined;
  const retry = () => {
    if (loaded.is === 'failed') loaded.retry();
    setAttempt(attempt + 1);
  };
  return (
    <div data-compose="waiting">
      {reason && (
        <p className="compose-note" role="alert">
          The record could not be loaded. {reason}{' '}
          <button type="button" className="compose-quiet" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
