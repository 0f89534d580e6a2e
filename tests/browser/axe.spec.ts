import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { EVENT, explorer, panelOf, search } from '@/tests/browser/explorer';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';
import { openStrip } from '@/tests/browser/strip';

/** A year of a large record has thousands of nodes for axe to weigh. */
const SLOWEST_PAGE_MS = 600_000;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What a reader can open on the explorer, and how. */
const STATES: readonly { state: string; viewport: typeof WIDE; open: (page: Page) => Promise<void> }[] = [
  {
    state: 'an event beside the strip',
    viewport: WIDE,
    open: (page) => panelOf(page).getByRole('heading').first().waitFor(),
  },
  {
    state: 'an event in a sheet',
    viewport: PHONE,
    open: (page) => panelOf(page).getByRole('heading').first().waitFor(),
  },
  {
    state: 'the filter menu',
    viewport: WIDE,
    open: (page) => page.getByRole('button', { name: 'Filter', exact: true }).click(),
  },
  { state: 'the go-to box', viewport: WIDE, open: (page) => page.getByRole('button', { name: 'Go to date' }).click() },
  { state: 'the help on keys', viewport: WIDE, open: (page) => page.keyboard.press('?') },
  {
    state: 'the list of events without a label',
    viewport: WIDE,
    open: (page) =>
      page
        .getByRole('button', { name: /without a label/ })
        .first()
        .click(),
  },
  { state: 'the offers of a search', viewport: WIDE, open: (page) => search(page, 'restaurant 2016') },
];

async function expectNothingFound(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

async function pageIn(browser: Browser, colorScheme: 'light' | 'dark', viewport = WIDE): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
  return context.newPage();
}

for (const scheme of ['light', 'dark'] as const) {
  for (const { kind, site, path } of PAGES) {
    test(`axe finds nothing on ${kind}, ${scheme}`, async ({ browser }) => {
      test.setTimeout(SLOWEST_PAGE_MS);
      const page = await pageIn(browser, scheme);
      await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
      await expectNothingFound(page);
      await page.context().close();
    });
  }

  for (const { state, viewport, open } of STATES) {
    test(`axe finds nothing with ${state} open, ${scheme}`, async ({ browser }) => {
      const page = await pageIn(browser, scheme, viewport);
      const isEvent = state.startsWith('an event');
      await openStrip(page, explorer(isEvent ? `#${EVENT}` : ''));
      const before = await page.locator('button:visible').count();
      await open(page);
      if (!isEvent)
        await expect
          .poll(() => page.locator('button:visible, input:visible, dt:visible').count())
          .toBeGreaterThan(before);
      await page.waitForLoadState('networkidle');
      await expectNothingFound(page);
      await page.context().close();
    });
  }
}
