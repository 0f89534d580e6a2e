import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

test.use({ javaScriptEnabled: false });

/** What a browser's own XML reader makes of a feed. */
interface FeedRead {
  readonly faults: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Reads a feed from a page that runs scripts: its site's own policy would not let a test run one there. */
async function readFeed(page: Page, address: string): Promise<FeedRead> {
  const response = await page.request.get(address);
  expect(response.ok()).toBe(true);
  const context = await page.context().browser()!.newContext();
  const blank = await context.newPage();
  const read = await blank.evaluate(
    (text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      const textsOf = (selector: string) => [...feed.querySelectorAll(selector)].map((node) => node.textContent ?? '');
      return {
        faults: feed.querySelectorAll('parsererror').length,
        ids: textsOf('id'),
        links: [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? ''),
      };
    },
    await response.text(),
  );
  await context.close();
  return read;
}

test('every feed that pages name is well-formed, names each entry once and leads to pages', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/threads/ningbo-thirteen/'));
  const feeds = await page
    .locator('link[rel="alternate"][type="application/atom+xml"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(feeds).toHaveLength(3); // the thread's, the events', the corrections'
  for (const feed of feeds) {
    const { faults, ids, links } = await readFeed(page, feed);
    expect(faults).toBe(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of links.slice(0, 3)) expect((await page.request.get(new URL(link, feed).href)).ok()).toBe(true);
  }
  await page.getByRole('link', { name: 'JSON Feed' }).click();
  await expect(page).toHaveURL(/\/data\/threads\/ningbo-thirteen\.json$/);
});

test('the log of corrections leads to each change, and says of what was withdrawn no more than that', async ({
  page,
}) => {
  await page.goto(addressOf('deeptime', '/cosmos/corrections/'));
  const entries = page.getByRole('main').locator('ol > li');
  await expect(entries).toHaveText([
    /5 October 2026 · Update of the title/,
    /4 October 2026 · Withdrawn\s*withdrawn-flight/,
    /3 October 2026/,
  ]);
  expect(await page.content()).not.toContain('must not be told');
  await expect(entries.last()).toContainText('Was: 2000-11');
  await entries.last().getByRole('link').click();
  await expect(page).toHaveURL(/\/events\/station-crewed\/#station-crewed\.revision-1$/);
  await expect(page.locator('[id="station-crewed.revision-1"]')).toContainText('The first crew came aboard');
  const { ids } = await readFeed(page, addressOf('deeptime', '/cosmos/data/corrections.atom'));
  expect(ids).toHaveLength(4);
});

test('a person of an event is found among all people, with the basis and with the event', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/events/hwang-jang-yop/'));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: 'Hwang Jang-yop', exact: true }).click();
  await expect(page).toHaveURL(/\/people\/#hwang-jang-yop$/);
  const entry = page.locator('li#hwang-jang-yop');
  await expect(entry).toContainText('Basis for the name: public official');
  await entry.getByRole('link', { name: title! }).click();
  await expect(page).toHaveURL(/\/events\/hwang-jang-yop\/$/);
});

test('the page about the record tells how it was made and counts what is in it', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/'));
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What to doubt' })).toBeVisible();
  const { length } = await (
    await page.request.get(addressOf('bundled', '/leaving-north-korea/data/events.json'))
  ).json();
  await expect(page.getByText(`${length} events, `)).toBeVisible();
});

test('a year names its era and leads to what is said of it, and from there into the record', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/years/2016/'));
  await page.getByRole('main').getByRole('link', { name: 'The border tightens' }).click();
  await expect(page).toHaveURL(/\/years\/#tightening$/);
  const era = page.locator('li#tightening');
  const essay = (await era.locator('p').allTextContents()).join(' ');
  expect(essay.split(/\s+/).length).toBeGreaterThan(100);
  await era.getByRole('link', { name: 'Seoul closes the Kaesong complex' }).click();
  await expect(page).toHaveURL(/\/events\/kaesong-closed\/$/);
});

test('the address of a withdrawn event says that and no more, and no list or data file holds it', async ({ page }) => {
  const cosmos = (path: string): string => addressOf('deeptime', `/cosmos/${path}`);
  await page.goto(cosmos('events/withdrawn-flight/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Withdrawn');
  await expect(page.getByRole('main')).toContainText('This entry has been withdrawn.');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const silent = ['', 'events/', 'years/', 'threads/', 'sources/', 'people/', 'places/', 'series/', 'about/'];
  const data = [
    'events.json',
    'events.csv',
    'sources.json',
    'strip.json',
    'search.json',
    'details-0.json',
    'feed.atom',
    'feed.json',
  ];
  for (const path of [...silent, ...data.map((file) => `data/${file}`)]) {
    const response = await page.request.get(cosmos(path));
    expect.soft(response.ok(), path).toBe(true);
    expect.soft(await response.text(), path).not.toMatch(/withdrawn-flight|must not be told/);
  }
});

test('a record without an address for corrections says whom to tell', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/about/'));
  await expect(page.getByRole('heading', { level: 2, name: 'A mistake?' })).toBeVisible();
  await expect(page.getByText('Tell whoever publishes it')).toBeVisible();
});

test('where sources differ is led to by thread; a folded entry opens by its address, and paper has all of it', async ({
  page,
}) => {
  const address = addressOf('bundled', '/leaving-north-korea/differences/');
  await page.goto(address);
  const ways = page.getByRole('navigation', { name: 'What they differ on' }).getByRole('link');
  expect(await ways.count()).toBeGreaterThanOrEqual(10);
  await ways.filter({ hasText: 'Wages of workers abroad' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wages of workers abroad' })).toBeInViewport();
  const folded = page.locator('details li[id]');
  const id = await folded.first().getAttribute('id');
  await expect(folded.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('about:blank');
  await page.goto(`${address}#${id}`);
  await expect(page.locator(`li[id="${id}"]`)).toBeInViewport();
});

test('every source has an address or says why it has none, and the page about the record counts those', async ({
  page,
}) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/about/'));
  const counted = await page.locator('dt:has-text("Without an address") + dd').textContent();
  await page.getByRole('link', { name: 'Without an address' }).click();
  await expect(page).toHaveURL(/\/sources\/$/);
  const entries = page.getByRole('main').locator('li[id]');
  const without = entries.filter({ hasText: 'No address: ' });
  expect(`${await without.count()} sources, each with the reason`).toBe(counted);
  const outward = entries.filter({ has: page.locator('a[rel="noreferrer"]') });
  expect((await without.count()) + (await outward.count())).toBe(await entries.count());
  await expect(without.filter({ has: page.locator('a[rel="noreferrer"]') })).toHaveCount(0);
});

test('what was told of only years later stands by the year in which it became known', async ({ page }) => {
  await page.goto(addressOf('bundled', '/leaving-north-korea/about/'));
  await page.getByRole('link', { name: 'Became known late' }).click();
  await expect(page).toHaveURL(/\/known\/$/);
  await page.getByRole('link', { name: '2016', exact: true }).click();
  const told = page.getByRole('list', { name: 'Became known in 2016', exact: true });
  const strike = told
    .getByRole('listitem')
    .filter({ hasText: 'North Korean builders in Kuwait strike over their pay' });
  await expect(strike).toContainText('December 2015');
  await expect(strike).toContainText('reported 8 June 2016');
  await strike.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/builders in Kuwait/);
});
