import { expect, type Page, test } from '@playwright/test';
import { explorer, YEAR_2016 } from '@/tests/browser/explorer';
import { type LabelBox, openStrip, plotOf, readStrip, SURFACE, settle } from '@/tests/browser/strip';

/** A label that stands well inside the strip, so that it is still there after a small move. */
async function labelInside(page: Page): Promise<LabelBox> {
  const plot = (await plotOf(page).boundingBox())!;
  const { labels } = await readStrip(page);
  const label = labels.find(({ left, right }) => left > plot.x + 300 && right < plot.x + plot.width - 300);
  if (!label) throw new Error('missing label');
  return label;
}

/** How many pixels of the canvas are painted in a box of the screen, over its text. */
async function ink(page: Page, box: { left: number; right: number; top: number; bottom: number }): Promise<number> {
  return page.evaluate(
    ({ selector, left, right, top, bottom }) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas`);
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('missing canvas');
      const frame = canvas.getBoundingClientRect();
      const { data } = context.getImageData(left - frame.left, top - frame.top, right - left, bottom - top);
      let dark = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]! > 150) dark += 1;
      return dark;
    },
    { selector: SURFACE, ...box },
  );
}

/** Whether the labels that are elements can be seen. */
const elementsSeen = (page: Page): Promise<boolean> =>
  page
    .locator(`${SURFACE} [data-timeline="label"]`)
    .first()
    .evaluate((label) => label.checkVisibility({ opacityProperty: true }));

/** Two frames: what was asked for in the first is drawn in the second. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

test('labels are drawn while the strip is dragged, and elements again once it rests', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const label = await labelInside(page);
  const words = { ...label, left: label.left + 20 }; // past its mark, which is always drawn
  const atRest = await ink(page, words);
  expect(await elementsSeen(page)).toBe(true);
  await page.mouse.move(label.left + 40, label.bottom + 40);
  await page.mouse.down();
  await page.mouse.move(label.left + 60, label.bottom + 40);
  await twoFrames(page);
  expect(await elementsSeen(page)).toBe(false);
  expect(await ink(page, { ...words, left: words.left + 20, right: words.right + 20 })).toBeGreaterThan(atRest + 100);
  await page.mouse.up();
  await settle(page);
  expect(await elementsSeen(page)).toBe(true);
});

test('a click while the strip still moves takes the label that is seen there, not the one that stood there', async ({
  page,
}) => {
  await openStrip(page, explorer(YEAR_2016));
  const label = await labelInside(page);
  const plot = (await plotOf(page).boundingBox())!;
  const [x, y] = [plot.x + plot.width / 2, (label.top + label.bottom) / 2];
  await page.mouse.move(x, y);
  // A sideways wheel pans by as many pixels as it says, and holds the strip for a moment after.
  await page.mouse.wheel(label.left + 30 - x, 0);
  await page.mouse.click(x, y);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${label.event}`);
});
