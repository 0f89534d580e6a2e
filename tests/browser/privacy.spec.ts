import { expect, test } from '@playwright/test';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';

for (const { kind, site, path } of PAGES) {
  test(`${kind}: no request leaves the site, no cookie, nothing blocked, nothing logged as an error`, async ({
    page,
    context,
  }) => {
    const complaints: string[] = [];
    const origin = new URL(addressOf(site, '/')).origin;
    page.on('request', (request) => {
      if (
        new URL(request.url()).origin !== origin &&
        !request.url().startsWith('blob:') &&
        !request.url().startsWith('data:')
      )
        complaints.push(`left the site: ${request.url()}`);
    });
    page.on('console', (message) => {
      const isExpected404 = kind === 'not found' && message.text().includes('404');
      if (message.type() === 'error' && !isExpected404) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
  });
}
