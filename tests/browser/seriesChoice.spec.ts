import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { openStrip } from '@/tests/browser/strip';

const EXPLORER = addressOf('bundled', '/leaving-north-korea/');
const LANES = '[data-timeline="series"]';
const FAMINE = 'Deaths in the famine';

const room = (page: Page) => page.locator('[data-timeline="series-room"]');
const chooser = (page: Page) => room(page).getByRole('button', { name: /^Series shown: / });
const lane = (page: Page, title: string) =>
  room(page).getByRole('listitem').getByRole('link', { name: title, exact: true });
const box = (page: Page, title: string) => room(page).getByRole('checkbox', { name: new RegExp(`^${title}`) });

/** Opens the explorer and goes down to the line over the lanes, which comes then. */
async function openRoom(page: Page, address: string): Promise<void> {
  await openStrip(page, address);
  await room(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(chooser(page)).toBeVisible();
}

/** Names of the files of series that a page asks for, in order. */
function asked(page: Page): readonly string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/data\/series\/([^/]+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) files.push(name);
  });
  return files;
}

test.describe('the choice of series under the strip', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('is made by key, stands in the address, and fetches what is chosen alone', async ({ page }) => {
    const files = asked(page);
    await openRoom(page, EXPLORER);
    await expect(chooser(page)).toHaveText('Series shown: 3 of 17');
    await expect(lane(page, FAMINE)).toHaveCount(0);
    await chooser(page).focus();
    await page.keyboard.press('Enter');
    await expect(box(page, FAMINE)).not.toBeChecked();
    await expect(room(page).getByText(/^Deaths in the famine\s\(\d{4}\sto\s\d{4}\)$/)).toBeVisible();
    const place = async () => {
      const { x, y } = (await chooser(page).boundingBox())!;
      return [x, y];
    };
    const before = await place();
    await box(page, FAMINE).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`${EXPLORER}?series=arrivals,camps,famine-deaths,tiers`);
    await expect(chooser(page)).toHaveText('Series shown: 4 of 17');
    await expect(lane(page, FAMINE)).toBeVisible();
    await expect(box(page, FAMINE)).toBeFocused();
    expect(await place()).toEqual(before); // what grows is below it
    expect(files).toEqual(['_lanes.json', '_series.json', 'famine-deaths.lane.json']);
    await page.keyboard.press('Escape');
    await expect(chooser(page)).toBeFocused();
    await expect(box(page, FAMINE)).toHaveCount(0);
  });

  test('goes back and forward, comes with a link, and is taken back', async ({ page }) => {
    await openRoom(page, `${EXPLORER}?from=1990&kind=policy&to=2020`);
    await chooser(page).click();
    await box(page, 'US trafficking tiers').uncheck();
    await expect(page).toHaveURL(/series=arrivals,camps&to=/);
    await expect(lane(page, 'US trafficking tiers')).toHaveCount(0);
    await box(page, 'Arrivals in South Korea \\(').uncheck();
    await box(page, 'People in political prison camps').uncheck();
    await expect(page).toHaveURL(/series=none&to=/);
    await expect(chooser(page)).toHaveText('Series shown: 0 of 17');
    await expect(page.locator(LANES)).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/series=camps&to=/);
    await expect(lane(page, 'People in political prison camps')).toBeVisible();
    await page.goForward();
    await expect(page.locator(LANES)).toHaveCount(0);
    await room(page).getByRole('button', { name: 'Reset' }).click();
    await expect(page).not.toHaveURL(/series=/);
    await expect(page).toHaveURL(/kind=policy/);
    await expect(chooser(page)).toHaveText('Series shown: 3 of 17');
    await openRoom(page, `${EXPLORER}?series=famine-deaths,nuclear-tests`);
    await expect(room(page).getByRole('listitem')).toHaveText([/^Nuclear tests/, /^Deaths in the famine/]);
    await openRoom(page, addressOf('bundled', '/embed/leaving-north-korea/?series=nuclear-tests'));
    await expect(room(page).getByRole('listitem')).toHaveText([/^Nuclear tests/]);
  });

  test('leads to the same series as trends, and its values are read by key', async ({ page }) => {
    await openRoom(page, `${EXPLORER}?series=nuclear-tests,tiers`);
    await page.locator(`${LANES} canvas[data-from]`).waitFor();
    await page.locator(LANES).focus();
    await page.keyboard.press('End');
    await expect(page.locator('[data-timeline="series-words"]')).toContainText(
      /^(US trafficking tiers|Nuclear tests) \(/,
    );
    await page.keyboard.press('Escape');
    await room(page).getByRole('link', { name: 'This view as trends' }).click();
    await expect(page).toHaveURL(/\/trends\/\?bands=tiers&lines=nuclear-tests&series=nuclear-tests,tiers$/);
  });

  test('says what of it the record has not', async ({ page }) => {
    await openRoom(page, `${EXPLORER}?series=gone,nuclear-tests`);
    const notice = page.getByRole('status').filter({ hasText: 'could not be understood' });
    await expect(notice).toContainText('series “gone”');
    await expect(chooser(page)).toHaveText('Series shown: 1 of 17');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page).toHaveURL(`${EXPLORER}?series=nuclear-tests`);
    await openRoom(page, `${EXPLORER}?series=gone`);
    await expect(chooser(page)).toHaveText('Series shown: 3 of 17');
  });

  test('is seen as it was known on a date, from the files of the chosen ones', async ({ page }) => {
    const files = asked(page);
    await openRoom(page, `${EXPLORER}?from=2008&known=2012-01-11&series=arrivals-reported,nuclear-tests&to=2014`);
    await expect(room(page)).toContainText(/As known on 11 January 2012: \d+ values/);
    expect(files.toSorted()).toEqual(['arrivals-reported.known.json', 'nuclear-tests.known.json']);
    await expect(lane(page, 'Arrivals in South Korea as reported at the time')).toBeVisible();
  });

  test('keeps the room of what is chosen before it is there', async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/series/famine-deaths.lane.json', async (route) => {
      await held;
      await route.continue();
    });
    await openRoom(page, `${EXPLORER}?series=famine-deaths`);
    const top = () =>
      page.locator('[data-timeline="list"]').evaluate((list) => list.getBoundingClientRect().top + window.scrollY);
    const before = await top();
    release();
    await page.locator(`${LANES} canvas[data-from]`).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds while it is open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openRoom(page, `${EXPLORER}?series=camps,tiers,workers-abroad`);
      await chooser(page).click();
      await box(page, FAMINE).waitFor();
      const { violations } = await new AxeBuilder({ page }).include('[data-timeline="series-room"]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('the timeline runs down and has no lanes: that is said, with the way to all series', async ({ page }) => {
    const files = asked(page);
    await openStrip(page, `${EXPLORER}?series=nuclear-tests`);
    await room(page).scrollIntoViewIfNeeded();
    await expect(room(page)).toContainText('Series are drawn under a timeline that runs across');
    await expect(room(page).getByRole('link', { name: /^All 17 series/ })).toBeVisible();
    await expect(chooser(page)).toHaveCount(0);
    expect(files).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
