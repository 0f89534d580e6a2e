import { expect, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { openStrip } from '@/tests/browser/strip';

const EXPLORER = addressOf('bundled', '/leaving-north-korea/');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('lanes have names, signs and counts, and a list of what has no label', async ({ page }) => {
    await openStrip(page, EXPLORER);
    const lanes = page.getByRole('list', { name: 'Lanes, from left to right' }).getByRole('listitem');
    expect(await lanes.count()).toBeGreaterThan(3);
    for (const lane of await lanes.all()) {
      await expect(lane).toContainText(/\d+ in view/);
      await expect(lane.locator('svg').first()).toBeVisible();
    }
    const unlabelled = lanes.getByRole('button', { name: /without a label, show them as a list/ }).first();
    const [count] = /\d+/.exec((await unlabelled.textContent()) ?? '') ?? [];
    await unlabelled.click();
    await expect(page.getByText(new RegExp(`^${count} events? here$`)).first()).toBeVisible();
  });
});

test('"How to read this" says what each sign means', async ({ page }) => {
  await openStrip(page, EXPLORER);
  await page.getByText('How to read this').click();
  for (const words of ['filled: known to the day', 'hollow: about then', 'dashed: the source doubts the date'])
    await expect(page.getByText(words)).toBeVisible();
});
