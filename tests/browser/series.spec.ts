import AxeBuilder from '@axe-core/playwright';
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

test.describe('series as known on a date', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('show under the strip the vintage of then, and lead to their page on the same date', async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await openLanes(page, `${EXPLORER}?from=2008&to=2014`);
    const bar = async (): Promise<string> => {
      const box = (await page.locator(LANES).boundingBox())!;
      await page.mouse.move(0, 0);
      await page.mouse.move(box.x + box.width * (3.5 / 7), box.y + 70); // the middle of 2011
      return (await words(page).textContent())!;
    };
    expect(await bar()).toContain('2011: 2,706 (women 1,911, men 795; revised)');
    expect(files.filter((file) => file.endsWith('_known.json'))).toEqual([]);
    await openLanes(page, `${EXPLORER}?from=2008&known=2012-01-11&to=2014`);
    expect(await bar()).toContain('2011: 2,737 (women 1,918, men 819; provisional)');
    const room = page.locator('[data-timeline="series-room"]');
    await expect(room).toContainText(/As known on 11 January 2012: \d+ values, \d+ published later hidden/);
    await openLanes(page, `${EXPLORER}?from=2008&known=2012-01-10&to=2014`);
    expect(await bar()).toBe('Point at a value to read it.');
    await room.getByRole('link', { name: /^All \d+ series/ }).click();
    await expect(page).toHaveURL(`${SERIES}?known=2012-01-10`);
  });

  test('are asked for on their page: rows and pictures of later go, and come back', async ({ page }) => {
    await page.goto(SERIES);
    const arrivals = page.locator('article#arrivals');
    await arrivals.locator('summary').click();
    const rowsOf2011 = arrivals.locator('tbody tr:visible').filter({ hasText: '2011' });
    const before = await rowsOf2011.allTextContents();
    const control = page.locator('[data-timeline="known"]');
    await control.locator('summary').click();
    await page.getByRole('textbox', { name: 'Day, month or year' }).fill('January 2012');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?known=2012-01$/);
    await expect(page.locator('[data-known]')).toContainText('As known at the end of January 2012.');
    await expect(rowsOf2011).toHaveCount(2);
    await expect(rowsOf2011.first()).toContainText('1,918');
    await expect(rowsOf2011.first()).not.toContainText('also', { useInnerText: true });
    await expect(arrivals.getByRole('img', { name: /, as known at the end of January 2012$/ })).toBeVisible();
    await expect(arrivals).toContainText(/As known at the end of January 2012: \d+ values, \d+ published later hidden/);
    await expect(arrivals.getByText('2011: 2,706')).toHaveCount(0);
    await page.getByRole('link', { name: 'Show what is known today' }).click();
    await expect(page).toHaveURL(SERIES);
    await expect(arrivals.getByRole('img', { name: /a picture of the table below$/ })).toBeVisible();
    expect(await rowsOf2011.allTextContents()).toEqual(before);
  });
});

test('a date on the page of series that is none is said to be left out', async ({ page }) => {
  await page.goto(`${SERIES}?known=soon`);
  await expect(page.getByRole('status').filter({ hasText: 'known “soon”' })).toBeVisible();
  await expect(page.locator('[data-known]')).toHaveCount(0);
  await page.goto(SERIES);
  await expect(page.locator('[data-timeline="known"]')).toBeVisible();
  await expect(page.getByText('could not be understood')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the page of series as known on a date, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test('has nothing that axe finds, and is no wider than the screen', async ({ page }) => {
      await page.goto(`${SERIES}?known=2012-01`);
      await expect(page.locator('article#arrivals')).toContainText('As known at the end of January 2012: ');
      await page.locator('[data-timeline="known"] summary').click();
      await page.getByRole('textbox', { name: 'Day, month or year' }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
}

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

  test('the page of series asks for no date, for nothing could answer', async ({ page }) => {
    await page.goto(`${SERIES}?known=2012`);
    await expect(page.locator('[data-timeline="known"]')).toHaveCount(0);
    await expect(page.locator('article#arrivals').getByRole('img')).toBeVisible();
  });

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
