import { MOST_QR_CHARACTERS, qrPath } from '@/lib/segment/qrPath';

/** The link as a code to photograph, or why there is none. */
export function QrLink({ address }: { readonly address: string }) {
  const code = qrPath(address);
  if (code === undefined)
    return (
      <p className="compose-aside">
        No QR code: the link has {address.length.toLocaleString('en')} characters, and a code of more than{' '}
        {MOST_QR_CHARACTERS} is not read for sure.
      </p>
    );
  return (
    <svg
      className="compose-code"
      viewBox={`0 0 ${code.side} ${code.side}`}
      role="img"
      aria-label="The link for pupils as a QR code"
    >
      <rect className="compose-quietzone" width={code.side} height={code.side} />
      <path className="compose-dark" d={code.path} />
    </svg>
  );
}
