import { expect, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

const RECORD = addressOf('bundled', '/leaving-north-korea/');
const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');

test('a press on the words of a line chooses it, and its sheet stays open', async ({ page }) => {
  await page.goto(TRENDS);
  await page.locator('[data-trend="ready"]').waitFor();
  await page.getByRole('button', { name: /^Lines/ }).click();
  await page.getByRole('group', { name: 'Lines that are drawn' }).getByText('Events: Crackdowns').click();
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
  await label.click({ position: { x: box.width * 0.8, y: box.height / 2 } });
  await expect(sheet).toBeVisible();
  await expect(label.locator('input')).toBeChecked();
});
