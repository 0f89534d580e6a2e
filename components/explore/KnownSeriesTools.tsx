'use client';
import { lazy, Suspense, useRef } from 'react';
import styles from '@/components/explore/Explorer.module.css';
import { FindSeries } from '@/components/explore/FindSeries';
import { KnownField } from '@/components/explore/KnownField';
import toolbar from '@/components/explore/Toolbar.module.css';
import { useDatedLanes } from '@/components/explore/useDatedLanes';
import { useKnownParam } from '@/components/explore/useKnownParam';
import { KNOWN_LANES_FILE } from '@/lib/series/seriesLane';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

const KnownLanes = lazy(async () => ({ default: (await import('@/components/explore/KnownLanes')).KnownLanes }));

const STATES = {
  loading: 'Loading.',
  failed:
    'The dates of publication could not be loaded: all is shown as it is known today. Load the page again to try once more.',
  ready: 'Numbers that were published later are hidden. The words are today’s.',
} as const;

/** More letters than this of what is no date help nobody to mend it. */
const MOST_QUOTED = 40;

interface KnownSeriesToolsProps {
  readonly dataBase: string;
  /** There are so many series that one wants to look for one. */
  readonly hasSearch: boolean;
}

/** Asks for a date on the page of series, and shows them as they were known then. The date is the one of the explorer's address. */
export function KnownSeriesTools({ dataBase, hasSearch }: KnownSeriesToolsProps) {
  const { known, misread, setKnown } = useKnownParam();
  const loaded = useDatedLanes(`${dataBase}series/${KNOWN_LANES_FILE}`, known !== undefined);
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <>
      {hasSearch && <FindSeries />}
      <details ref={menu} className={styles.hint} data-timeline="known" data-on={known !== undefined || undefined}>
        <summary className={toolbar.button}>As known on …</summary>
        <KnownField
          known={known}
          onKnown={(read) => {
            setKnown(read);
            menu.current?.removeAttribute('open');
          }}
        />
      </details>
      {misread !== undefined && (
        <p className={styles.hint} role="status">
          Part of the address could not be understood and is left out: known “{misread.slice(0, MOST_QUOTED)}”. It
          should be a day, a month or a year, such as known=2016-04. All is shown as it is known today.
        </p>
      )}
      {known !== undefined && (
        <p className={styles.hint} data-known={known}>
          <span role="status">
            <strong>As known {knownWords(known)}.</strong> {STATES[loaded.is]}
          </span>{' '}
          <a
            href="?"
            data-print="hide"
            onClick={(event) => {
              event.preventDefault();
              setKnown(undefined);
            }}
          >
            Show what is known today
          </a>
        </p>
      )}
      {loaded.is === 'ready' && known !== undefined && (
        <Suspense fallback={null}>
          <KnownLanes lanes={loaded.lanes} known={known} end={knownEnd(known)!} />
        </Suspense>
      )}
    </>
  );
}
