import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

const RECORD = addressOf('bundled', '/leaving-north-korea/');
const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');

/** Presses on the words of a choice, as a hand does: beside its box. */
async function pressWords(page: Page, sheet: string, words: RegExp): Promise<void> {
  const label = page.getByRole('group', { name: sheet }).locator('label').filter({ hasText: words }).first();
  const box = (await label.boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
}

test('a press on the words of a line chooses it, and its sheet stays open', async ({ page }) => {
  await page.goto(TRENDS);
  await page.locator('[data-trend="ready"]').waitFor();
  await page.getByRole('button', { name: /^Lines/ }).click();
  await pressWords(page, 'Lines that are drawn', /Crackdowns/);
  await expect(page).toHaveURL(/crackdown/);
  await expect(page.getByRole('group', { name: 'Lines that are drawn' })).toBeVisible();
  await page.getByText('Up to 6.').click();
  await expect(page.getByRole('group', { name: 'Lines that are drawn' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('group', { name: 'Lines that are drawn' })).toBeHidden();
});

test('a press on the words of a filter of the timeline chooses it, and its sheet stays open', async ({ page }) => {
  await page.goto(RECORD);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const sheet = page.getByRole('group', { name: 'Filters' });
  const label = sheet.locator('label').first();
  const box = (await label.boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect(sheet).toBeVisible();
  await expect(label.locator('input')).toBeChecked();
});
