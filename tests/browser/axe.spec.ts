import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { kind, site, path } of PAGES) {
    test(`axe finds nothing on ${kind}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(600_000); // a year of a large record has two thousand entries to look at
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      await context.close();
    });
  }
}
