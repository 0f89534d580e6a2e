import { expect, type Locator, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { textOf } from '@/tests/browser/strip';

test.use({ javaScriptEnabled: false });

test('without JavaScript the list reads whole', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/'));
  const articles = page.locator('[data-timeline="list"] article[id]');
  expect(await articles.count()).toBeGreaterThanOrEqual(90);
  await expect(articles.first()).toBeVisible();
  await expect(articles.last()).toBeVisible();
  await expect(page.locator('[data-timeline="list"] time').first()).toBeVisible();
  await expect(page.locator('svg text').first()).toBeVisible(); // the opening view, drawn at build
});

test('without JavaScript an event page and its narrative read whole', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/'));
  await page.locator('[data-timeline="list"] article#ningbo-restaurant-group a').first().click();
  await expect(page).toHaveURL(/\/events\/ningbo-restaurant-group\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const narrative = page.locator('[data-narrative]');
  await expect(narrative).toBeVisible();
  expect((await textOf(narrative)).split(/\s+/).length).toBeGreaterThan(100);
});

test('without JavaScript a source is found by the letter it begins with, and its events from there', async ({
  page,
}) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/sources/'));
  const letters = page.getByRole('navigation', { name: 'Sources by first letter' });
  await letters.getByRole('link', { name: 'N', exact: true }).click();
  const section = page.getByRole('region', { name: 'N', exact: true });
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  const texts = await page.getByRole('region').locator('li[id] > p:first-child').allTextContents();
  const { length } = await (
    await page.request.get(addressOf('bundled', '/leaving-north-korea/data/sources.json'))
  ).json();
  expect(texts).toHaveLength(length);
  const underN = await section.locator('li[id] > p:first-child').allTextContents();
  expect(underN.length).toBeGreaterThan(3);
  for (const text of underN) expect(text).toMatch(/^[“‘"'[]*N/i);
  await section.getByRole('link', { name: 'US human rights report calls conditions extremely poor' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'US human rights report calls conditions extremely poor',
  );
});

/** Words of a table's cells, links aside, that stand on more than one line. */
const brokenWords = (table: Locator): Promise<readonly string[]> =>
  table.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const word of node.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  });

/** A tablet, and what a sheet of A4 leaves between margins of 1 cm. */
for (const [media, width] of [
  ['screen', 820],
  ['print', 718],
] as const) {
  test(`the tables of series break no word and lose no column, on ${media}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1100 });
    await page.emulateMedia({ media });
    await page.goto(addressOf('bundled', '/leaving-north-korea/series/'));
    const tables = page.getByRole('table', { includeHidden: true });
    const count = await tables.count();
    expect(count).toBeGreaterThan(5);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    for (let at = 0; at < count; at++) expect.soft(await brokenWords(tables.nth(at))).toEqual([]);
    if (media === 'screen') return; // there a frame scrolls
    const over = (table: Element): number => table.scrollWidth - table.parentElement!.clientWidth;
    for (let at = 0; at < count; at++) expect.soft(await tables.nth(at).evaluate(over)).toBeLessThanOrEqual(0);
  });
}

test('without JavaScript ways lead from an event to its year, to what rests on a source and to where sources differ', async ({
  page,
}) => {
  const event = addressOf('bundled', '/leaving-north-korea/events/ningbo-restaurant-group/');
  const header = page.getByRole('navigation', { name: 'Parts of this timeline' });
  await page.goto(event);
  await expect(header.locator('[aria-current="true"]')).toHaveText('Timeline');
  await expect(page.getByRole('definition').filter({ hasText: '1 person' })).toBeVisible();
  await page.getByRole('link', { name: '2016: all events' }).click();
  await expect(page).toHaveURL(/\/years\/2016\/#ningbo-restaurant-group$/);
  await page.locator('article#ningbo-restaurant-group').getByRole('link', { name: 'accounts differ' }).click();
  await expect(page).toHaveURL(/\/differences\/#ningbo-restaurant-group$/);
  await expect(header.locator('[aria-current="true"]')).toHaveText('Sources');
  await expect(page.locator('li#ningbo-restaurant-group')).toContainText('Yanji, near the border');
  await page.goto(event);
  await page.getByRole('link', { name: 'What rests on it' }).first().click();
  await expect(page).toHaveURL(/\/sources\/#[a-z0-9-]+$/);
  await expect(page.locator('li:target')).toContainText('Thirteen restaurant workers leave Ningbo together');
});
