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
