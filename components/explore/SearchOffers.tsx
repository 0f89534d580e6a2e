'use client';
import type { TextSource } from '@/components/chart/textSource';
import styles from '@/components/explore/Toolbar.module.css';
import type { SearchState } from '@/components/explore/useSearch';
import { useTexts } from '@/components/explore/useTexts';
import { countInWords } from '@/lib/base/countInWords';
import type { StripHead } from '@/lib/layout/stripData';
import { findThreads } from '@/lib/query/findThreads';
import type { TypedRange } from '@/lib/query/typedQuery';

/** Threads come before the events, and must leave them in sight. */
const THREADS_OFFERED = 3;

export interface SearchOffersProps {
  /** Address of the timeline, with a closing slash. */
  readonly base: string;
  readonly search: SearchState;
  /** Where the typed range would lead; absent where it lies outside the record. */
  readonly destination: TypedRange | undefined;
  readonly matching: number;
  readonly texts: TextSource;
  /** The record is seen as it was known on a date: what is counted of it today is not said. */
  readonly isDated: boolean;
  /** All threads of the record. */
  readonly threads: StripHead['threads'];
  readonly onGoToRange: () => void;
  readonly onShowAll: () => void;
  readonly onSelect: (event: number) => void;
  /** Shuts the offers, then does it. */
  readonly choose: (action: () => void) => () => void;
}

type ThreadOffersProps = Pick<SearchOffersProps, 'base' | 'threads' | 'isDated'>;

/** Threads by their titles: links, for each has a page of its own, which tells what ties its events together. */
function ThreadOffers({ base, threads, isDated }: ThreadOffersProps) {
  if (threads.length === 0) return null;
  return (
    <ul aria-label="Threads">
      {threads.map(({ id, title, count }) => (
        <li key={id}>
          <a data-offer className={styles.offer} href={`${base}threads/${id}/`}>
            <span>{title}</span>
            <span className={styles.offerDate}>{isDated ? 'Thread' : `Thread, ${countInWords(count, 'event')}`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a query leads to: a date, threads, the best events, all of them. */
export function SearchOffers({
  base,
  search,
  destination,
  isDated,
  matching,
  texts,
  threads: all,
  onGoToRange,
  onShowAll,
  onSelect,
  choose,
}: SearchOffersProps) {
  useTexts(texts, search.best);
  const { typed, is, best } = search;
  const threads = findThreads(all, typed.words).slice(0, THREADS_OFFERED);
  return (
    <div className={styles.offers}>
      {destination && (
        <button type="button" data-offer className={styles.offer} onClick={choose(onGoToRange)}>
          Go to <strong>{destination.text}</strong>
        </button>
      )}
      <ThreadOffers {...{ base, threads, isDated }} />
      {search.failed && (
        <button type="button" data-offer className={styles.offer} onClick={search.failed.retry}>
          The search index could not be loaded. <strong>Try again</strong>
        </button>
      )}
      {is === 'ready' && best.length + threads.length === 0 && (
        <p className={styles.help}>Nothing matches. Try fewer or shorter words, or a date such as June 2015.</p>
      )}
      {best.length > 0 && (
        <ul aria-label="Events">
          {best.map((event) => (
            <li key={event}>
              <button type="button" data-offer className={styles.offer} onClick={choose(() => onSelect(event))}>
                <span>{texts.text(event)?.title ?? 'Loading'}</span>
                <span className={styles.offerDate}>{texts.text(event)?.date}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {search.mask && matching > 1 && (
        <button type="button" data-offer className={styles.offer} data-all onClick={choose(onShowAll)}>
          Show all {matching.toLocaleString('en')} on the timeline
        </button>
      )}
    </div>
  );
}
