import { describe, expect, it } from 'vitest';
import { parseSiteOrigin } from '@/lib/load/siteOrigin';

describe('parseSiteOrigin', () => {
  it('takes the address of a site with or without its last slash', () => {
    expect(parseSiteOrigin('https://example.org')).toBe('https://example.org');
    expect(parseSiteOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
  });

  it('refuses a path, a query, a name without a scheme and whatever does not lead to a web page', () => {
    const refused = [
      'https://example.org/a/',
      'https://example.org/?a',
      'example.org',
      'mailto:a',
      'https://me:x@example.org',
    ];
    for (const text of refused) expect(() => parseSiteOrigin(text)).toThrow(`invalid SITE_URL: ${text}`);
    expect(() => parseSiteOrigin('example.org')).toThrowErrorMatchingInlineSnapshot(`
      [Error: invalid SITE_URL: example.org
          expected: the site's own address without a path, such as https://example.org]
    `);
  });
});
