/** Schemes that a link of a narrative may have. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Browsers drop these from an address before they read its scheme, so `java\tscript:` must not pass. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const DROPPED = /[\u0000-\u0020\u007f]/g;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** From the top of the site, or from the page: `/a/`, `./a/`, `../a/`, `#a`. `//host` leads elsewhere without saying how, and `a` is more often a slip than a page. */
const PAGE = /^(?:\/(?!\/)|\.\.?\/|#.)/;

/** Whether an address leads to the web, a mailbox, or another page of this site. */
export function isAllowedAddress(address: string): boolean {
  const plain = address.replace(DROPPED, '').replaceAll('\\', '/'); // browsers read `\` as `/` here
  const scheme = SCHEME.exec(plain)?.[1];
  return scheme === undefined ? PAGE.test(plain) : SCHEMES.has(scheme.toLowerCase());
}

/** Whether an allowed address leaves the site. */
export const leavesSite = (address: string): boolean => SCHEME.test(address);

/** An address as seen from a page, so that it still leads there when the narrative is shown on another page. */
export function resolveAddress(address: string, page: string): string {
  if (leavesSite(address)) return address;
  const { pathname, search, hash } = new URL(address, `https://site.invalid${page}`);
  return `${pathname}${search}${hash}`;
}
