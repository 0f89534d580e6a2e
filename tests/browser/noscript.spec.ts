import { expect, test } from '@playwright/test';
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
