/** Whether an address leads off the site: it has a scheme that fetches, or a host. Browsers drop tabs and line breaks, and read `\` as `/`. */
export function isCrossOrigin(address: string): boolean {
  const plain = address
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll('\\', '/')
    .trim();
  return /^(?:(?:https?|wss?|ftp):|\/\/)/i.test(plain);
}

/** Addresses of a `srcset`. */
export const srcsetAddresses = (value: string): readonly string[] =>
  value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');

const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))/gi;

/** Addresses in `url(…)`, with their offsets. */
export function cssAddresses(text: string): readonly { readonly offset: number; readonly address: string }[] {
  return [...text.matchAll(CSS_URL)].map((match) => ({
    offset: match.index,
    address: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}
