import { expect, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { openStrip, readStrip } from '@/tests/browser/strip';

const EXPLORER = addressOf('bundled', '/leaving-north-korea/');

for (const width of [1280, 390]) {
  test(`at ${width} px the view as it is prints: its range, its events as text, and what the signs mean`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStrip(page, `${EXPLORER}?from=2016-01-01&to=2016-12-31`);
    const printed = page.locator('[data-timeline="printed"]');
    await expect(printed).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(printed).toBeVisible();
    await expect(printed.locator('p')).toContainText(/2016.*in view/);
    await expect(printed.locator('svg[role="img"] text').filter({ hasText: 'Ningbo' }).first()).toBeVisible();
    await expect(printed.getByText('dashed: the source doubts the date')).toBeVisible();
    await expect(page.locator('[data-timeline="surface"]')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(printed).toHaveCount(0);
    expect((await readStrip(page)).labels.length).toBeGreaterThan(2);
  });
}

test('without JavaScript the opening view prints', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(EXPLORER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[role="img"][aria-label^="Timeline from"]')).toBeVisible();
});

test('on paper stands what narrows the view, and the address that brings it back', async ({ page }) => {
  const search = '?from=2015-10-01&kind=crackdown,defection&q=restaurant&to=2016-12-31';
  await openStrip(page, EXPLORER + search);
  const words = page.getByText('Kinds: Crackdowns, Defections · Search: “restaurant”');
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  await expect(page.getByText(EXPLORER + search)).toBeVisible();
});

test('on paper what is folded is unfolded, and an event begins on the first sheet', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/events/petersburg-builders/'));
  const plain = page.locator('details p');
  await expect(plain).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(plain).toBeVisible();
  const breaks = await page.locator('main > article').evaluate((article) => getComputedStyle(article).breakInside);
  expect(breaks).toBe('auto'); // longer than a sheet, it would leave the first one blank
});

test('on paper the year stands over its events, at their edge', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/events/'));
  await page.emulateMedia({ media: 'print' });
  const year = page.locator('[data-year="2016"]');
  const heading = (await year.locator('h2').boundingBox())!;
  const first = (await year.locator('article').first().boundingBox())!;
  expect(heading.y + heading.height).toBeLessThanOrEqual(first.y);
  expect(heading.x).toBe(first.x);
});

test('on paper every entry names its sources: in the explorer, of a year and of a thread', async ({ page }) => {
  for (const path of ['', 'years/2016/', 'threads/ningbo-thirteen/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${EXPLORER}${path}`);
    const entry = page.locator('article#ningbo-restaurant-group');
    const names = entry.getByText(/^: .*Yonhap/);
    await expect(names).toHaveCount(1);
    await expect(names).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(entry.locator('p').last()).toHaveText(/^\d+ sources.*: .*Yonhap/);
    await expect(names).toBeVisible();
  }
});

test('the rest of a long list of events is folded, and unfolded on paper', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/places/#china'));
  const china = page.locator('li#china');
  const links = china.getByRole('list').getByRole('link');
  await expect(links).toHaveCount(12);
  const rest = china.locator('details a');
  await expect(china.locator('summary')).toHaveText(`${await rest.count()} later ones`);
  await expect(rest.last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rest.last()).toBeVisible();
});

test('on paper claims that differ stand apart by lines, for a ground is not printed', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/events/ningbo-restaurant-group/'));
  await page.emulateMedia({ media: 'print' });
  const claim = page.getByRole('listitem').filter({ hasText: 'Yanji, near the border' });
  expect(await claim.evaluate((element) => getComputedStyle(element).outline)).toMatch(/solid 1px$/);
});
