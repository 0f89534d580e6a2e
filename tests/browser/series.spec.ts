import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { drag, openStrip, readStrip, settle, stripCentre, wheelZoom } from '@/tests/browser/strip';

const EXPLORER = addressOf('bundled', '/leaving-north-korea/');
const SERIES = addressOf('bundled', '/leaving-north-korea/series/');
const LANES = '[data-timeline="series"]';

/** Opens the explorer and goes down to the series, which come then. */
async function openLanes(page: Page, address: string): Promise<void> {
  await openStrip(page, address);
  await page.locator('[data-timeline="series-room"]').evaluate((room) => room.scrollIntoView({ block: 'end' }));
  await page.locator(`${LANES} canvas[data-from]`).waitFor();
}

const shownBy = (page: Page) =>
  page
    .locator(`${LANES} canvas`)
    .evaluate(({ dataset }: HTMLElement) => [Number(dataset['from']), Number(dataset['to'])]);
const words = (page: Page) => page.locator('[data-timeline="series-words"]');

test.describe('series under the strip', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('stand on its axis and move with it', async ({ page }) => {
    await openLanes(page, EXPLORER);
    const before = await readStrip(page);
    expect(await shownBy(page)).toEqual([before.from, before.to]);
    const surface = await page.locator('[data-timeline="surface"] [role="application"]').boundingBox();
    const lanes = await page.locator(LANES).boundingBox();
    expect(lanes!.x).toBeCloseTo(surface!.x, 0);
    expect(lanes!.width).toBeCloseTo(surface!.width, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    const { x, y } = await stripCentre(page);
    await wheelZoom(page, x, y, -300);
    const after = await readStrip(page);
    expect(after.scale).toBeGreaterThan(before.scale);
    expect(await shownBy(page)).toEqual([after.from, after.to]);
  });

  test('are dragged as the strip is', async ({ page }) => {
    await openLanes(page, `${EXPLORER}?from=2009&to=2015`);
    const before = await readStrip(page);
    const { x, y } = (await page.locator(LANES).boundingBox())!;
    await drag(page, x + 600, y + 40, -300);
    expect((await readStrip(page)).from).toBeGreaterThan(before.from + 300);
  });

  test('say a value in words under a pointer', async ({ page }) => {
    await openLanes(page, `${EXPLORER}?from=2008&to=2014`);
    const box = (await page.locator(LANES).boundingBox())!;
    await page.mouse.move(box.x + box.width * (1.5 / 7), box.y + 30); // the middle of 2009
    await expect(words(page)).toHaveText(
      'Arrivals in South Korea (people). 2009: 2,914 (women 2,252, men 662; revised)',
    );
  });

  test('are read by key: along a lane, and down into the rows of another', async ({ page }) => {
    await openLanes(page, `${EXPLORER}?from=2008&to=2014`);
    await page.locator(LANES).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('End');
    await expect(words(page)).toHaveText(
      'Arrivals in South Korea (people). 2025: 223 (women 198, men 25; provisional)',
    );
    await settle(page);
    const { from, to } = await readStrip(page);
    expect(to).toBeGreaterThan(Date.UTC(2025, 6, 1) / 86_400_000); // it came into view
    expect(from).toBeGreaterThan(Date.UTC(2020, 0, 1) / 86_400_000);
    await page.keyboard.press('ArrowDown');
    await expect(words(page)).toHaveText(/^US trafficking tiers \(tier\)\. North Korea, .*Tier 3$/);
    await page.keyboard.press('Escape');
    await expect(words(page)).toHaveText('Point at a value to read it.');
  });

  test('keep their room before they are there, so that the list does not move', async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/series/_lanes.json', async (route) => {
      await held;
      await route.continue();
    });
    await openStrip(page, EXPLORER);
    await page.locator('[data-timeline="series-room"]').evaluate((room) => room.scrollIntoView({ block: 'end' }));
    const top = () =>
      page.locator('[data-timeline="list"]').evaluate((list) => list.getBoundingClientRect().top + window.scrollY);
    const before = await top();
    release();
    await page.locator(`${LANES} canvas[data-from]`).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('no series stand before the events, and a link leads to them', async ({ page }) => {
    await openStrip(page, EXPLORER);
    await expect(page.locator(LANES)).toHaveCount(0);
    await page.locator('[data-timeline="series-room"]').scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: /^All \d+ series/ }).click();
    await expect(page).toHaveURL(SERIES);
  });

  test('the page of series is no wider than the screen', async ({ page }) => {
    await page.goto(SERIES);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of series has every series as picture and table, with what was published before', async ({ page }) => {
    await page.goto(EXPLORER);
    await page
      .getByRole('navigation', { name: 'Parts of this timeline' })
      .getByRole('link', { name: 'Series' })
      .click();
    await expect(page).toHaveURL(SERIES);
    const arrivals = page.locator('article#arrivals');
    await expect(arrivals.getByRole('img')).toBeVisible();
    await arrivals.locator('summary').click();
    const rows = arrivals.locator('tbody tr').filter({ hasText: '2011' });
    await expect(rows.first()).toContainText('1,911');
    await expect(rows.nth(1)).toContainText('also 2011');
    await expect(rows.nth(1)).toContainText('1,918');
    await expect(rows.nth(1)).toContainText('provisional');
  });
});

test('the files for machines are there, and a timeline without series has no link to any', async ({ page }) => {
  const csv = await page.request.get(`${EXPLORER}data/series/arrivals.csv`);
  expect((await csv.text()).split('\r\n')[0]).toBe('period,category,value,published,status,source,note');
  const json = await (await page.request.get(`${EXPLORER}data/series/tiers.json`)).json();
  expect(json).toMatchObject({ id: 'tiers', form: 'bands' });
  await page.goto(addressOf('smallest', '/'));
  await expect(page.getByRole('link', { name: 'Series' })).toHaveCount(0);
});
