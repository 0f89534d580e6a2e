import { expect, type Page, test } from '@playwright/test';
import { explorer } from '@/tests/browser/explorer';
import { type LabelBox, openStrip, overlaps, readStrip, SURFACE, settle } from '@/tests/browser/strip';

const HEIGHT_PX = 900;

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT_PX });
  await page.waitForTimeout(200); // a resize is told to the page in a frame of its own
  await settle(page);
}

test('a strip that is resized from wide to narrow and back shows each label once', async ({ page }) => {
  await openStrip(page, explorer());
  const before = await readStrip(page);
  expect(before.labels.length).toBeGreaterThan(20);
  for (const width of [320, 1440, 390, 1440]) {
    await resize(page, width);
    const { labels } = await readStrip(page);
    expect(new Set(labels.map(({ event }) => event)).size, `${width} px`).toBe(labels.length);
    expect(overlaps(labels), `${width} px`).toEqual([]);
  }
  const inOrder = (labels: readonly LabelBox[]) => [...labels].sort((a, b) => a.event.localeCompare(b.event));
  expect(inOrder((await readStrip(page)).labels)).toEqual(inOrder(before.labels));
});

test('labels come back when the axis turns in mid-drag', async ({ page }) => {
  await openStrip(page, explorer());
  await page.mouse.move(800, 700);
  await page.mouse.down();
  await page.mouse.move(860, 700);
  await resize(page, 390);
  await page.mouse.up();
  await settle(page);
  const shown = await page
    .locator(`${SURFACE} [data-timeline="label"]`)
    .first()
    .evaluate((label) => label.checkVisibility({ opacityProperty: true }));
  expect(shown).toBe(true);
});
