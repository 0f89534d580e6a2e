/** FNV-1a (Fowler, Noll, Vo): 32 bits tell two builds of one record apart. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short name for a numbering of events: files that bear the same one mean the same events by their numbers. */
export function knownEdition(order: readonly { readonly id: string }[]): string {
  let hash = OFFSET;
  for (const { id } of order) {
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), PRIME);
    hash = Math.imul(hash ^ 0x20, PRIME); // where one id ends
  }
  return (hash >>> 0).toString(36);
}
