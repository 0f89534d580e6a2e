const EXAMPLE = 'https://example.org';

/** The origin in what somebody wrote as the site's address; pages lie at its root. Throws with what was expected. */
export function parseSiteOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new Error(`invalid SITE_URL: ${text}\n    expected: the site's own address without a path, such as ${EXAMPLE}`);
}

/** Where the site will stand: SITE_URL, or nothing. Only feeds write it, for those who read them elsewhere; every other link counts from the site's root. */
export function siteOrigin(): string {
  const text = process.env['SITE_URL'];
  return text ? parseSiteOrigin(text) : '';
}
