/**
 * 32 bits of a text, as a whole number of 0 or more: FNV-1a (Fowler, Noll, Vo; RFC 9923) over UTF-16 code units, which of text in ASCII are its bytes.
 * It tells texts apart and spreads them evenly, and is no guard against forgers.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
