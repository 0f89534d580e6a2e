import { expect, type Page, test } from '@playwright/test';
import { explorer } from '@/tests/browser/explorer';
import { openStrip, readStrip, settle } from '@/tests/browser/strip';

const handle = (page: Page, name: string) => page.getByRole('slider', { name });

async function dragHandle(page: Page, name: string, byPx: number): Promise<number> {
  const box = (await handle(page, name).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step++) await page.mouse.move(x + (byPx * step) / 5, y);
  await page.mouse.up();
  await settle(page);
  const after = (await handle(page, name).boundingBox())!;
  return after.x - box.x;
}

test('the ends of the brush follow the pointer, one drag after another', async ({ page }) => {
  await openStrip(page, explorer('?from=2000-01-01&to=2010-01-01'));
  expect(await dragHandle(page, 'Start of the range', -100)).toBeCloseTo(-100, -1);
  expect(await dragHandle(page, 'Start of the range', 200)).toBeCloseTo(200, -1);
  expect(await dragHandle(page, 'End of the range', 90)).toBeCloseTo(90, -1);
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
});

for (const width of [1440, 820, 390]) {
  test(`with the whole record in view both handles can be taken, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStrip(page, explorer());
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await settle(page);
    for (const name of ['Start of the range', 'End of the range']) {
      const box = (await handle(page, name).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    const before = await readStrip(page);
    await dragHandle(page, 'End of the range', -60);
    expect((await readStrip(page)).to).toBeLessThan(before.to);
  });
}
