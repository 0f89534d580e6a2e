'use client';
import { useSyncExternalStore } from 'react';
import styles from '@/components/segment/Segment.module.css';
import { MOST_QR_CHARACTERS, qrPath } from '@/lib/segment/qrPath';

interface ShortAddressProps {
  readonly path: string;
  /** Where the site is published, if the build was told; the browser knows it in any case. */
  readonly origin: string;
}

const never = () => () => undefined;

/** Where the sheet is found again: the address in letters and as a code to photograph. */
export function ShortAddress({ path, origin }: ShortAddressProps) {
  const here = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => origin,
  );
  const address = here === '' ? path : new URL(path, here).href;
  const code = here === '' ? undefined : qrPath(address);
  return (
    <div className={styles.address} data-timeline="short-address">
      {code && (
        <svg
          className={styles.code}
          viewBox={`0 0 ${code.side} ${code.side}`}
          role="img"
          aria-label="The address as a QR code"
        >
          <rect className={styles.quiet} width={code.side} height={code.side} />
          <path className={styles.dark} d={code.path} />
        </svg>
      )}
      <p>
        {address}
        {here !== '' && !code && (
          <span className={styles.aside}>
            No code: the address has {address.length} characters, and one of more than {MOST_QR_CHARACTERS} is not read
            from paper for sure.
          </span>
        )}
      </p>
    </div>
  );
}
