'use client';
import { Fragment } from 'react';
import styles from '@/components/explore/Explorer.module.css';
import { countInWords } from '@/lib/base/countInWords';
import type { AsKnown } from '@/lib/query/asKnown';
import { knownWords } from '@/lib/view/knownDate';

interface KnownBannerProps {
  readonly known: string;
  /** Absent while the report dates are on their way. */
  readonly asKnown: AsKnown | undefined;
  /** Lists the events of which it cannot be told whether they were public. */
  readonly onUnrecorded: (events: readonly number[], anchor: Element) => void;
  readonly onLeave: () => void;
}

/** Says, while it is so, that the record is seen as it was known on a date, what that hides, and what cannot be told. */
export function KnownBanner({ known, asKnown, onUnrecorded, onLeave }: KnownBannerProps) {
  const { perhaps, unrecorded } = asKnown ?? { perhaps: [], unrecorded: [] };
  const untold = [
    [perhaps, 'perhaps known by then', ' (their first report is dated no closer)'],
    [unrecorded, 'whose report date is not recorded', ''],
  ] as const;
  return (
    // One paragraph that breaks where words do, whatever it has of buttons.
    <p className={styles.knownBanner} data-known={known}>
      <span role="status">
        <strong>As known {knownWords(known)}</strong>
        {asKnown
          ? `: ${countInWords(asKnown.known, 'event')} public, ${asKnown.later.toLocaleString('en')} not yet known hidden`
          : ': loading the report dates'}
      </span>
      {untold
        .filter(([events]) => events.length > 0)
        .map(([events, words, why]) => (
          <Fragment key={words}>
            {', '}
            <button
              type="button"
              className={styles.textButton}
              onClick={(event) => onUnrecorded(events, event.currentTarget)}
            >
              {events.length.toLocaleString('en')} {words}
            </button>
            {why}
          </Fragment>
        ))}
      .{asKnown && ' Eras, and summaries and source counts in the list, are today’s.'}{' '}
      <button type="button" className={styles.textButton} data-print="hide" onClick={onLeave}>
        Show what is known today
      </button>
    </p>
  );
}
