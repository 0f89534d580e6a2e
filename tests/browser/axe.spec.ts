import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { EVENT, explorer, panelOf, search } from '@/tests/browser/explorer';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';
import { openStrip } from '@/tests/browser/strip';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** A part of the year that is among the pages. */
const MONTH = { kind: 'month of a large record', site: 'large', path: '/register/years/2016-04/' } as const;

/** Pages of a kind that is among them, with what those have not: or without what those have. */
const VARIANTS = [
  { kind: 'event without a narrative', site: 'bundled', path: '/leaving-north-korea/events/one-child-policy/' },
  { kind: 'corrections with one change', site: 'bundled', path: '/leaving-north-korea/corrections/' },
  { kind: 'withdrawn event', site: 'deeptime', path: '/cosmos/events/withdrawn-flight/' },
  { kind: 'about without words of an author', site: 'deeptime', path: '/cosmos/about/' },
  { kind: 'sources of a record that has none', site: 'deeptime', path: '/cosmos/sources/' },
  { kind: 'series of a record that has none', site: 'deeptime', path: '/cosmos/series/' },
] as const;

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
  { state: 'threads among the offers', viewport: WIDE, open: (page) => search(page, 'ningbo') },
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

/** Colours differ by scheme and what scrolls by width: dark on a phone has nothing that the others have not. */
const VIEWS = [
  { view: 'light', scheme: 'light', viewport: WIDE },
  { view: 'dark', scheme: 'dark', viewport: WIDE },
  { view: 'a phone', scheme: 'light', viewport: PHONE },
] as const;

for (const { view, scheme, viewport } of VIEWS) {
  for (const { kind, site, path } of [...PAGES, MONTH, ...VARIANTS]) {
    test(`axe finds nothing on ${kind}, ${view}`, async ({ browser }) => {
      const page = await pageIn(browser, scheme, viewport);
      await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
      await expectNothingFound(page);
      await page.context().close();
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  for (const { state, viewport, open } of STATES) {
    test(`axe finds nothing with ${state} open, ${scheme}`, async ({ browser }) => {
      const page = await pageIn(browser, scheme, viewport);
      const isEvent = state.startsWith('an event');
      await openStrip(page, explorer(isEvent ? `#${EVENT}` : ''));
      const before = await page.locator('button:visible').count();
      await open(page);
      if (!isEvent)
        await expect
          .poll(() => page.locator('button:visible, input:visible, dt:visible, a[data-offer]:visible').count())
          .toBeGreaterThan(before);
      await page.waitForLoadState('networkidle');
      await expectNothingFound(page);
      await page.context().close();
    });
  }
}

test('every event of a crowded year is reached by links alone, month by month', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(addressOf('large', '/register/years/'));
  await page.getByRole('link', { name: '2016', exact: true }).click();
  const parts = page.getByRole('main').locator('ol a');
  const hrefs = await parts.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs[0]).toBe('/register/years/2016-01/');
  const count = Number(
    (await page.getByText(/^[\d,]+ events, in \d+ parts$/).textContent())!.split(' ')[0]!.replace(',', ''),
  );
  const ids = new Set<string>();
  for (const href of hrefs) {
    await page.goto(addressOf('large', href));
    for (const id of await page
      .getByRole('main')
      .locator('ol > li')
      .evaluateAll((all) => all.map((li) => li.id)))
      ids.add(id);
  }
  expect(ids.size).toBe(count);
  await page.getByRole('link', { name: '2016: all parts' }).click();
  await expect(page).toHaveURL(addressOf('large', '/register/years/2016/'));
});

test('in high contrast, where shadows and grounds go, what is current, chosen or apart keeps a line', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ forcedColors: 'active' })).newPage();
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  await page.goto(addressOf('bundled', `/leaving-north-korea/events/${EVENT}/#${EVENT}.source-2`));
  const claim = page.getByRole('listitem').filter({ hasText: 'Yanji, near the border' });
  expect(await claim.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  expect(await styleOf('li:target', 'outline-style')).toBe('solid');
  expect(await styleOf('li:target', 'outline-color')).not.toMatch(/, 0\)$/);
  await page.goto(addressOf('bundled', '/leaving-north-korea/sources/'));
  expect(await styleOf('nav [aria-current="page"]', 'text-decoration-line')).toBe('underline');
});
