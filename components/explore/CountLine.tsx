'use client';
import { type Counts, countWords } from '@/components/explore/countWords';
import styles from '@/components/explore/Toolbar.module.css';

interface CountLineProps {
  readonly counts: Counts;
  /** A search or a filter is being worked out. */
  readonly pending: boolean;
  readonly onShowAll: () => void;
  readonly onClear: () => void;
}

/** How many events match and are in view, announced when it settles; and what to do when there are none. */
export function CountLine({ counts, pending, onShowAll, onClear }: CountLineProps) {
  const { matching, inView, narrowed, total } = counts;
  const elsewhere = !pending && matching > inView;
  return (
    <div className={styles.countLine}>
      <p data-timeline="count" role="status" aria-live="polite" aria-busy={pending}>
        {countWords(counts)}
      </p>
      {inView === 0 && matching > 0 && !pending && (
        <p className={styles.hint}>Nothing lies in this stretch of time. Zoom out, move along, or show them all.</p>
      )}
      {matching === 0 && total > 0 && !pending && (
        <p className={styles.hint}>Try fewer words or fewer filters, or clear them.</p>
      )}
      <p className={styles.actions} data-print="hide">
        {elsewhere && (
          <button type="button" className={styles.textButton} onClick={onShowAll}>
            Show all {matching.toLocaleString('en')}
          </button>
        )}
        {narrowed && (
          <button type="button" className={styles.textButton} onClick={onClear} aria-label="Clear search and filters">
            Clear
          </button>
        )}
      </p>
    </div>
  );
}
