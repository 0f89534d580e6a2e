import { expect, test } from '@playwright/test';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';

/** As long as a title may be, in the widest letter; what authors write has no other limit. */
const WORD = 'W'.repeat(80);

for (const width of [1280, 320]) {
  for (const { kind, site, path } of PAGES) {
    test(`at ${width} px words without a break widen no page: ${kind}`, async ({ browser }) => {
      const page = await browser.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.js', (route) => route.abort()); // the page as it is sent, which nothing changes under the test
      await page.goto(addressOf(site, path));
      const widths = await page.evaluate((word) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let changed = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.trim() || node.parentElement?.closest('script, svg, label, select, nav, code, sup a'))
            continue;
          node.textContent = word;
          if (++changed === 400) break; // enough of a list of a hundred thousand
        }
        return { changed, page: document.documentElement.scrollWidth, window: document.documentElement.clientWidth };
      }, WORD);
      expect(widths.changed).toBeGreaterThan(3);
      expect(widths.page).toBeLessThanOrEqual(widths.window);
    });
  }
}
