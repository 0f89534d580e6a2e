'use client';
import { lazy, Suspense } from 'react';
import { Disclosure } from '@/components/explore/Disclosure';
import styles from '@/components/explore/Explorer.module.css';
import { KnownField } from '@/components/explore/KnownField';
import { LoadFailure } from '@/components/explore/LoadFailure';
import { datedLanesAddress, loadDatedLanes } from '@/components/explore/loadDatedLanes';
import tools from '@/components/explore/Toolbar.module.css';
import { useLoaded } from '@/components/explore/useLoaded';
import { useViewState } from '@/components/explore/useViewState';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

const loadPictures = () => import('@/components/explore/KnownLanes');
const KnownLanes = lazy(async () => ({ default: (await loadPictures()).KnownLanes }));

/** Asks for a date on the page of series, and shows them as they were known then. The date is the one of the explorer's address. */
export function KnownSeriesTools({ dataBase }: { readonly dataBase: string }) {
  const [view, setView] = useViewState();
  const { known, ...today } = view;
  const end = known === undefined ? undefined : knownEnd(known);
  const loaded = useLoaded(loadDatedLanes, end === undefined ? undefined : datedLanesAddress(dataBase));
  return (
    <>
      <div data-timeline="known" data-on={known !== undefined || undefined}>
        <Disclosure
          label="As known on …"
          name="As known on a date"
          onNear={() => loadPictures().catch(() => undefined)}
        >
          {(close) => (
            <div className={tools.dateForm}>
              <KnownField
                known={known}
                onKnown={(read) => {
                  setView({ ...today, known: read }, 'push');
                  close();
                }}
              />
              <p className={tools.help}>Numbers that were published later are hidden.</p>
            </div>
          )}
        </Disclosure>
      </div>
      {known !== undefined && (
        <p className={styles.knownBanner} data-known={known}>
          <span role="status">
            <strong>As known {knownWords(known)}.</strong>{' '}
            {loaded.is === 'loading' ? 'Loading.' : 'The words are today’s.'}
          </span>
          <button
            type="button"
            className={styles.textButton}
            data-leave
            data-print="hide"
            onClick={() => setView(today, 'push')}
          >
            Show what is known today
          </button>
        </p>
      )}
      {loaded.is === 'failed' && <LoadFailure failed={loaded} what="The dates of publication could not be loaded." />}
      {loaded.is === 'ready' && known !== undefined && end !== undefined && (
        <Suspense fallback={null}>
          <KnownLanes lanes={loaded.value} known={known} end={end} />
        </Suspense>
      )}
    </>
  );
}
