import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');
const part = (page: Page, name: string) => page.locator(`[data-trend="${name}"]`);

async function openTrends(page: Page, search = ''): Promise<void> {
  await page.goto(`${TRENDS}${search}`);
  await part(page, 'ready').waitFor();
}

const range = (page: Page) =>
  part(page, 'chart').evaluate(({ dataset }: HTMLElement) => [Number(dataset['from']), Number(dataset['to'])] as const);

test.describe('the page of trends', () => {
  test('opens with the first series, in words, as picture and as table', async ({ page }) => {
    await openTrends(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arrivals in South Korea');
    await expect(part(page, 'summary')).toContainText('highest 2,914 in 2009');
    await page.getByText(/^Table of \d+ periods$/).click();
    await expect(part(page, 'table').getByRole('row', { name: /^2009/ })).toContainText(
      '2,914 (also 2,927, published 2012-01-11)',
    );
  });

  test('draws what is chosen, and says it in the address, which opens the same again', async ({ page }) => {
    await openTrends(page);
    await page.getByRole('combobox', { name: 'Values' }).selectOption('index');
    await page.getByRole('button', { name: 'Lines: 1' }).click();
    await page.getByRole('checkbox', { name: 'All events' }).check();
    await expect(page).toHaveURL(/\?lines=arrivals,\.all&transform=index$/);
    const verdict = part(page, 'turns').getByRole('status');
    await expect(verdict).toBeVisible(); // what the panel tells of turns then stands in no note
    const before = await part(page, 'notes').textContent();
    expect(before).toContain('turned into an index with 2002 as 100');
    await page.reload();
    await part(page, 'ready').waitFor();
    await expect(verdict).toBeVisible();
    expect(await part(page, 'notes').textContent()).toBe(before);
    await page.goBack();
    await expect(page).toHaveURL(/\?transform=index$/);
  });

  test('refuses what would mislead, and says why', async ({ page }) => {
    await openTrends(page, '?lines=.all&scale=log');
    await expect(part(page, 'notes')).toContainText(
      'Not drawn: Log scale, because it has no place for 0: All events has values of 0 or less',
    );
    await openTrends(page, '?lines=tiers');
    await expect(part(page, 'notes')).toContainText('a rating is a step on a scale of words');
  });

  test('says how many events are too imprecise for a period, and what becomes of them', async ({ page }) => {
    await openTrends(page, '?lines=.all');
    const notes = part(page, 'notes');
    await expect(notes).toContainText(/\d+ of \d+ events are not precise enough for a year: left out/);
    await page.getByRole('button', { name: 'Events', exact: true }).click();
    await page.getByRole('combobox', { name: /imprecise/ }).selectOption('spread');
    await expect(notes).toContainText('spread evenly over the time it may mean');
  });

  test('goes back to what was known on a date, vintages too', async ({ page }) => {
    await openTrends(page, '?known=2013');
    await expect(part(page, 'summary')).toContainText('2,737 in 2011');
    await page.getByRole('button', { name: 'As known today' }).click();
    await expect(part(page, 'summary')).toContainText('223 in 2025');
  });

  test('comes to every point by key, and says it', async ({ page }) => {
    await openTrends(page);
    await part(page, 'chart').focus();
    await page.keyboard.press('ArrowRight');
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      seen.add((await part(page, 'readout').textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect([...seen][0]).toMatch(/^2002: 1,142 people/);
    expect([...seen].at(-1)).toMatch(/^2025: 223 people, provisional/);
    expect(seen.size).toBe(24);
  });

  test('zooms and moves by wheel, drag and key, within one entry of the history each', async ({ page }) => {
    await openTrends(page);
    const [from, to] = await range(page);
    const box = (await part(page, 'chart').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 120);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect(page).toHaveURL(/from=.*to=/);
    const zoomed = page.url();
    const [zoomedFrom, zoomedTo] = await range(page);
    expect(zoomedTo - zoomedFrom).toBeLessThan(to - from);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 200, box.y + 120, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(zoomed); // the address follows at rest
    expect((await range(page))[0]).toBeGreaterThan(zoomedFrom + 100);
    await page.goBack();
    await expect(page).toHaveURL(zoomed);
    await expect.poll(async () => Math.abs((await range(page))[0] - zoomedFrom)).toBeLessThan(2);
    await part(page, 'chart').focus();
    await page.keyboard.press('0');
    await expect.poll(async () => (await range(page))[0]).toBeCloseTo(from, 3);
  });

  test('shares range and filters with the timeline, both ways', async ({ page }) => {
    await openTrends(page, '?from=2010&kind=report&lines=.all&to=2016');
    await expect(part(page, 'notes')).toContainText('events of kind Reports');
    await part(page, 'timeline').click();
    await expect(page).toHaveURL(/\/leaving-north-korea\/\?from=2010-01-01&kind=report&to=2016-12-31$/);
  });

  test('picks a window by drag, and calls it chosen after seeing the data', async ({ page }) => {
    await openTrends(page);
    const box = (await part(page, 'chart').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + box.width * 0.4, box.y + 120);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 120, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page).toHaveURL(/picked=20\d\d\/20\d\d/);
    await expect(part(page, 'chart').getByText('Window chosen after seeing the data').first()).toBeAttached();
  });

  test('lays the time before and after events over each other', async ({ page }) => {
    await openTrends(page, '?least=5');
    await page.getByText('Before and after events').click();
    await part(page, 'aligned')
      .getByRole('button', { name: /^Choose all/ })
      .click();
    const table = part(page, 'aligned').getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(8);
    await expect(table.getByRole('row', { name: /^event/ })).toContainText(/\d/);
  });

  test('never says that one thing brought about another', async ({ page }) => {
    await openTrends(page);
    expect((await page.locator('main').textContent())!.toLowerCase()).not.toMatch(/\bcaused\b|\bbecause of\b/);
  });
});

test.describe('where a line turns', () => {
  const panel = (page: Page) => part(page, 'turns');

  test('is said with verdict, place, slopes and p, drawn on the chart, and beside all events near it', async ({
    page,
  }) => {
    await openTrends(page, '?least=3&lines=missile-launches');
    await expect(panel(page).getByRole('status')).toContainText(/^\d+ changes?: /);
    const card = part(page, 'turn').first();
    await expect(card).toContainText(/(agreed|model-dependent)[\s\S]*p (?:0|<|≤)/);
    await expect(card).toContainText(/Before[\s\S]*After[\s\S]*Models/);
    const year = (await card.getByRole('heading').textContent())!.slice(0, 4);
    await expect(part(page, 'chart').locator('text').filter({ hasText: year }).first()).toBeAttached();
    await expect(part(page, 'base-rate')).toContainText(/within one year \d+ % of the time here \(\d+ of \d+ years\)/);
    const near = Number((await card.locator('summary').textContent())!.split(' ')[0]);
    await expect(card.locator('li')).toHaveCount(near);
    await expect(panel(page)).toContainText(/A halving .* would have been seen \d+ % of the time/);
  });

  test('is worked out aside, and can be stopped and begun again', async ({ page }) => {
    await openTrends(page);
    await expect(panel(page).getByRole('status')).toBeVisible();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('combobox', { name: 'Values' }).selectOption('change');
    await expect(panel(page).getByRole('progressbar')).toBeVisible();
    await panel(page).getByRole('button', { name: 'Stop' }).click();
    await expect(panel(page)).toContainText('Stopped: nothing was tested.');
    release();
    await panel(page).getByRole('button', { name: 'Run again' }).click();
    await expect(panel(page).getByRole('status')).toBeVisible();
  });

  test('is not asked of what is too short, and a picked window is called too hopeful', async ({ page }) => {
    await openTrends(page, '?picked=2016/2019');
    await expect(panel(page)).toContainText('Nothing was tested.');
    await expect(panel(page)).toContainText('The window was chosen after seeing the data');
  });
});

test.describe('what can be taken along', () => {
  async function download(page: Page, name: RegExp): Promise<Buffer> {
    await expect(part(page, 'turns').getByRole('status')).toBeVisible(); // a picture waits for the turns
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    await page.keyboard.press('Escape');
    return readFile((await file.path())!);
  }

  test('CSV and SVG are the same bytes twice, and in a window of another size', async ({ page }) => {
    const take = async (width: number): Promise<readonly Buffer[]> => {
      await page.setViewportSize({ width, height: 900 });
      await openTrends(page, '?lines=arrivals,.all&transform=change');
      return [
        await download(page, /as a table.*CSV/),
        await download(page, /^The picture\s*SVG/),
        await download(page, /checksums/),
      ];
    };
    const [first, second] = [await take(1440), await take(900)];
    first.forEach((bytes, index) => {
      expect(bytes.length).toBeGreaterThan(500);
      expect(bytes.equals(second[index]!)).toBe(true);
    });
  });

  test('the picture in pixels is drawn, at twice the size too', async ({ page }) => {
    await openTrends(page);
    const widthOf = (png: Buffer): number => png.readUInt32BE(16);
    const [one, two] = [await download(page, /^The picture\s*PNG/), await download(page, /twice as fine/)];
    expect(widthOf(one)).toBe(1008);
    expect(widthOf(two)).toBe(2016);
    expect(two.length).toBeGreaterThan(20_000); // an empty picture packs to next to nothing
  });

  test('two styles of citation name the record, the day and the address', async ({ page }) => {
    await openTrends(page);
    await page.getByRole('button', { name: 'Cite' }).click();
    await expect(page.getByRole('definition').first()).toContainText(
      /^Leaving North Korea\. \(20\d\d\)\. Arrivals in South Korea \[Chart\]\. Tidemark .*\/trends\/$/,
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the chart comes before the lesser settings, which open at a button', async ({ page }) => {
    await openTrends(page);
    const scale = page.getByLabel('Scale');
    await expect(scale).toBeHidden();
    await page.getByRole('button', { name: 'More settings' }).press('Enter');
    await scale.selectOption('log');
    await expect(page).toHaveURL(/scale=log/);
  });

  test('the page is no wider than the screen, and its chart is drawn for it', async ({ page }) => {
    await openTrends(page, '?lines=arrivals,camps,.all');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const size = await part(page, 'chart')
      .locator('svg')
      .first()
      .evaluate((svg) => svg.getAttribute('viewBox')!.split(' ')[2]);
    expect(Number(size)).toBeLessThan(390);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the default view is there as picture, words and table, and every page leads to it', async ({ page }) => {
    await page.goto(addressOf('bundled', '/leaving-north-korea/'));
    await page
      .getByRole('navigation', { name: 'Parts of this timeline' })
      .getByRole('link', { name: 'Trends' })
      .click();
    await expect(page).toHaveURL(TRENDS);
    await expect(page.getByRole('img').first()).toBeVisible();
    await page.getByText(/^Table of \d+ periods$/).click();
    await expect(part(page, 'table').getByRole('row', { name: /^2021/ })).toContainText('63');
  });
});

for (const [site, path] of [
  ['deeptime', '/cosmos/trends/'],
  ['smallest', '/leaving-north-korea/trends/'],
] as const) {
  test(`a record of another kind has the page too: ${site}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(addressOf(site, path));
    await part(page, 'ready').waitFor();
    expect(faults).toEqual([]);
    expect(await part(page, 'chart').innerHTML()).not.toContain('NaN');
  });
}
