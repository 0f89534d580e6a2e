'use client';
import styles from '@/components/explore/Explorer.module.css';
import { LoadFailure } from '@/components/explore/LoadFailure';
import type { Failed } from '@/components/explore/useLoaded';
import { misreadWords } from '@/lib/view/misreadWords';

interface NoticesProps {
  /** What in the address could not be understood. */
  readonly misread: readonly string[];
  /** Gives the address the view as it was understood. */
  readonly onDismiss: () => void;
  /** What could not be loaded. */
  readonly filters: Failed | undefined;
  readonly lookup: Failed | undefined;
  readonly search: Failed | undefined;
  readonly known: Failed | undefined;
}

/** What the reader must know of the view before reading it: what was left out of it, and what of it could not be had. */
export function Notices({ misread, onDismiss, filters, lookup, search, known }: NoticesProps) {
  return (
    <>
      {misread.length > 0 && (
        <p className={styles.failure} role="status" data-print="hide">
          {misreadWords(misread)}{' '}
          <button type="button" className={styles.textButton} onClick={onDismiss}>
            Dismiss
          </button>
        </p>
      )}
      {filters && (
        <LoadFailure failed={filters} what="The filters by thread and place could not be loaded.">
          Events of all threads and places are shown.
        </LoadFailure>
      )}
      {lookup && <LoadFailure failed={lookup} what="The event of this address could not be looked up." />}
      {known && (
        <LoadFailure failed={known} what="The report dates could not be loaded.">
          Events are shown whenever they became public.
        </LoadFailure>
      )}
      {search && (
        <LoadFailure failed={search} what="The search could not be loaded.">
          Events are shown whether they match or not.
        </LoadFailure>
      )}
    </>
  );
}
