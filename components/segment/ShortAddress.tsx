'use client';
import { useOrigin } from '@/components/segment/useOrigin';
import { MOST_QR_CHARACTERS, qrPath } from '@/lib/segment/qrPath';

interface ShortAddressProps {
  readonly path: string;
  /** Where the site is published, if the build was told; the browser knows it in any case. */
  readonly origin: string;
}

/** Where the sheet is found again: the address in letters and as a code to photograph. */
export function ShortAddress({ path, origin }: ShortAddressProps) {
  const here = useOrigin(origin);
  const address = here === '' ? path : new URL(path, here).href;
  const code = here === '' ? undefined : qrPath(address);
  return (
    <div className="segment-address" data-timeline="short-address">
      {code && (
        <svg
          className="segment-code"
          viewBox={`0 0 ${code.side} ${code.side}`}
          role="img"
          aria-label="The address as a QR code"
        >
          <rect className="segment-quiet" width={code.side} height={code.side} />
          <path className="segment-dark" d={code.path} />
        </svg>
      )}
      <p>
        {here !== '' && !code
          ? `The address is not printed: it has ${address.length.toLocaleString('en')} characters, and as a code one of more than ${MOST_QR_CHARACTERS} is not read from paper for sure. Open the lesson by its link again.`
          : address}
      </p>
    </div>
  );
}
