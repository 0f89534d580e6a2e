'use client';
import styles from '@/components/explore/Explorer.module.css';
import type { AsKnown } from '@/lib/query/asKnown';
import { countInWords } from '@/lib/query/countInWords';
import { knownWords } from '@/lib/view/knownDate';

interface KnownBannerProps {
  readonly known: string;
  /** Absent while the report dates are on their way. */
  readonly asKnown: AsKnown | undefined;
  /** Lists the events of which nobody recorded when they became public. */
  readonly onUnrecorded: (events: readonly number[], anchor: Element) => void;
  readonly onLeave: () => void;
}

/** Says, while it is so, that the record is seen as it was known on a date, what that hides, and what cannot be told. */
export function KnownBanner({ known, asKnown, onUnrecorded, onLeave }: KnownBannerProps) {
  const { unrecorded } = asKnown ?? { unrecorded: [] };
  const count = unrecorded.length.toLocaleString('en');
  return (
    <p className={styles.knownBanner} data-known={known}>
      <span role="status">
        <strong>As known {knownWords(known)}</strong>
        {asKnown
          ? `: ${countInWords(asKnown.known, 'event')} public, ${asKnown.later.toLocaleString('en')} not yet known hidden${unrecorded.length > 0 ? ', ' : ''}`
          : ': loading the report dates'}
      </span>
      {unrecorded.length > 0 && (
        <button
          type="button"
          className={styles.textButton}
          onClick={(event) => onUnrecorded(unrecorded, event.currentTarget)}
        >
          {count} whose report date is not recorded
        </button>
      )}
      <button type="button" className={styles.textButton} data-leave data-print="hide" onClick={onLeave}>
        Show what is known today
      </button>
    </p>
  );
}
