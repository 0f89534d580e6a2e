import { expect, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');

test('where no line can be tested the panel says why', async ({ page }) => {
  await page.goto(`${TRENDS}?lines=arrivals&transform=cumulative`);
  await page.locator('[data-trend="ready"]').waitFor();
  const panel = page.locator('[data-trend="untested"]');
  await expect(panel).toContainText('Nothing was tested.');
  await expect(panel).toContainText('Arrivals in South Korea: ');
  await expect(page.locator('[data-trend="turns"]')).toHaveCount(0);
});

test('on a phone the verdict stands over the chart, with the way to the panel', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(TRENDS);
  const line = page.locator('[data-trend="verdict-line"]');
  await expect(line).toContainText('No change was detected.');
  const chart = (await page.locator('[data-trend="chart"]').boundingBox())!;
  expect((await line.boundingBox())!.y).toBeLessThan(chart.y);
  await line.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Where the line turns' })).toBeInViewport();
});
