/** More than this of a broken address helps nobody to mend it. */
const MOST_QUOTED = 4;

/** What is said of the parts of an address that could not be understood; there is one at least. */
export function misreadWords(parts: readonly string[]): string {
  const more = parts.length - MOST_QUOTED;
  const quoted = parts.slice(0, MOST_QUOTED).join(', ');
  return `Part of the address could not be understood and is left out: ${quoted}${more > 0 ? ` and ${more} more` : ''}.`;
}
