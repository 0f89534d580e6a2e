import { encode } from 'uqr';

/** Longer addresses make a code so fine that a printed one is not read for sure. */
export const MOST_QR_CHARACTERS = 300;
/** White modules around the code (ISO/IEC 18004, 5.3.8). */
const QUIET_MODULES = 4;

export interface QrCode {
  /** Dark modules as SVG path data, a module being one unit. */
  readonly path: string;
  /** Side of the whole code with its quiet zone, in modules. */
  readonly side: number;
}

/** An address as a QR code that survives a fold or a smudge (error correction M); undefined for one that is too long to print. */
export function qrPath(address: string): QrCode | undefined {
  if (address.length > MOST_QR_CHARACTERS) return undefined;
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : []))).join('');
  return { path, side: size };
}
