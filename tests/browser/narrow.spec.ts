import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '@/tests/browser/pages';
import { addressOf } from '@/tests/browser/sites';
import { openStrip, overlaps, plotOf, readStrip, SURFACE, settle, stripCentre } from '@/tests/browser/strip';
import { walk } from '@/tests/browser/walk';

const EXPLORER = addressOf('bundled', '/leaving-north-korea/');
const YEAR_2016 = '?from=2016-01-01&to=2016-12-31';
const STEPS = 200;
/** WCAG 2.5.5 and the platforms' own guides. */
const TARGET_PX = 44;

/** The moves of a gesture. */
const MOVES = 10;

type Fingers = readonly { readonly x: number; readonly y: number; readonly id: number }[];

/** Fingers on the screen, wherever `at` has them on their way from 0 to 1: touches as a hand makes them, not a script's scrolling. */
async function touch(page: Page, at: (done: number) => Fingers): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...at(0)] });
  for (let move = 1; move <= MOVES; move++)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [...at(move / MOVES)] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
  await settle(page);
}

const panelOf = (page: Page) => page.locator('[data-timeline="panel"]');

for (const width of [320, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

    test('the axis runs down, nothing overlaps, and the page does not scroll sideways', async ({ page }) => {
      await openStrip(page, EXPLORER);
      await expect(page.locator('[data-orientation="vertical"]')).toBeVisible();
      for (const path of ['', YEAR_2016, '?from=2016-04-01&to=2016-04-30']) {
        await openStrip(page, `${EXPLORER}${path}`);
        const { labels } = await readStrip(page);
        expect(labels.length).toBeGreaterThan(2);
        expect(overlaps(labels)).toEqual([]);
        const tops = labels.map(({ top }) => top).sort((a, b) => a - b);
        expect(new Set(tops).size).toBe(tops.length); // one column: no two on a line
        expect(labels.filter(({ left, right }) => left < 0 || right > width + 0.5)).toEqual([]);
        expect(labels.filter(({ top, bottom }) => bottom - top < TARGET_PX - 0.5)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

    test('one finger over the strip scrolls the page and leaves the range alone', async ({ page }) => {
      await openStrip(page, `${EXPLORER}${YEAR_2016}`);
      await plotOf(page).evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
      const before = await readStrip(page);
      const scrolled = await page.evaluate(() => window.scrollY);
      const { x, y } = await stripCentre(page);
      await touch(page, (done) => [{ x, y: y - 250 * done, id: 0 }]);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 150);
      const after = await readStrip(page);
      expect([after.from, after.to]).toEqual([before.from, before.to]);
    });

    test('two fingers zoom the strip and not the page', async ({ page }) => {
      await openStrip(page, `${EXPLORER}${YEAR_2016}`);
      await plotOf(page).evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
      const before = await readStrip(page);
      const { x, y } = await stripCentre(page);
      await touch(page, (done) => {
        const apart = 40 + 60 * done;
        return [
          { x, y: y - apart, id: 0 },
          { x, y: y + apart, id: 1 },
        ];
      });
      expect((await readStrip(page)).scale).toBeGreaterThan(before.scale * 1.5);
      expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    });

    test('a tapped label opens a sheet, which its button and Esc close', async ({ page }) => {
      await openStrip(page, `${EXPLORER}${YEAR_2016}`);
      const label = page.locator('[data-timeline="label"]').nth(2);
      const id = await label.getAttribute('data-event');
      for (const close of ['button', 'Esc'] as const) {
        await label.tap();
        await expect(panelOf(page)).toHaveAttribute('data-event', id!);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expect(panelOf(page).getByRole('heading').first()).toBeInViewport();
        expect(await panelOf(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
        if (close === 'button') await panelOf(page).getByRole('button', { name: 'Close' }).tap();
        else await page.keyboard.press('Escape');
        await expect(panelOf(page)).toHaveCount(0);
        await expect(page.locator(SURFACE)).toBeVisible();
      }
    });
  });
}

/** A window of 1280 x 1024 px at 400 %, as WCAG 1.4.10 counts it. */
const ZOOMED = { width: 320, height: 256 };

for (const { kind, site, path } of PAGES) {
  test(`at 400 % nothing of a page lies beside the window: ${kind}`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const beside = await page.evaluate((width) => {
      /** What scrolls by itself or is not meant to be seen may be wider. */
      const isFree = (element: Element): boolean => {
        for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
          if (at.matches('[data-timeline="surface"], [hidden]')) return true;
          const { overflowX, position, clipPath } = getComputedStyle(at);
          if (overflowX === 'auto' || overflowX === 'scroll' || (position === 'absolute' && clipPath !== 'none'))
            return true;
        }
        return false;
      };
      return [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => {
          const { left, right, width: own, height } = element.getBoundingClientRect();
          return own > 0 && height > 0 && (right > width + 1 || left < -1) && !isFree(element);
        })
        .map((element) => element.outerHTML.slice(0, 120));
    }, ZOOMED.width);
    expect(beside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ZOOMED.width);
  });
}

test(`${STEPS} random zoom and pan steps down the page: no overlap, no row change, no label lost, few nodes`, async ({
  page,
}) => {
  test.setTimeout(600_000);
  const seed = Number(process.env['SEED'] ?? 20161121);
  console.log(`seed ${seed} (390 px)`);
  await page.setViewportSize({ width: 390, height: 780 });
  await openStrip(page, EXPLORER);
  await plotOf(page).evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
  await expect(page.locator('[data-orientation="vertical"]')).toBeVisible();
  const { labels, zoomedIn, mostNodes } = await walk(page, { seed, steps: STEPS, isDown: true });
  console.log(`390 px: ${labels} labels seen, ${zoomedIn} steps zoomed in, at most ${mostNodes} nodes`);
  expect(labels).toBeGreaterThan(25);
  expect(zoomedIn).toBeGreaterThan(50);
});
