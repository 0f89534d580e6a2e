import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { openStrip, readStrip, settle, textOf } from '@/tests/browser/strip';

const SMALL = addressOf('bundled', '/leaving-north-korea/');
const LARGE = addressOf('large', '/register/');
const THREAD = 'ningbo-thirteen';

const panelOf = (page: Page) => page.locator('[data-timeline="panel"]');
const bodyOf = (page: Page, id: string) => panelOf(page).locator(`[data-event-body="${id}"]`);
const alertOf = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

/** What a data file of a timeline holds. */
async function dataOf<Content>(page: Page, address: string, file: string): Promise<Content> {
  return (await page.request.get(`${address}data/${file}`)).json();
}

test('the panel shows no event under the name of another while it loads', async ({ page }) => {
  const [one, other] = await Promise.all(
    [0, 1].map((file) => dataOf<readonly { id: string }[]>(page, SMALL, `details-${file}.json`)),
  );
  const [from, to] = [one![0]!.id, other![0]!.id];
  await openStrip(page, `${SMALL}#${from}`);
  await expect(bodyOf(page, from)).toBeVisible();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/details-1.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate((id) => {
    window.location.hash = id;
  }, to);
  await expect(panelOf(page)).toHaveAttribute('data-event', to);
  await expect(panelOf(page)).toContainText('Loading the event.');
  await expect(page.locator('[data-event-body]')).toHaveCount(0);
  release();
  await expect(bodyOf(page, to)).toBeVisible();
});

test('threads that cannot be loaded are said to be, and come on a second try', async ({ page }) => {
  const { threads } = await dataOf<{ threads: Record<string, readonly number[]> }>(page, SMALL, 'facets.json');
  const { count } = await dataOf<{ count: number }>(page, SMALL, 'strip.json');
  await page.route('**/facets.json', (route) => route.abort());
  await openStrip(page, `${SMALL}?thread=${THREAD}`);
  const alert = alertOf(page, 'thread');
  await expect(alert).toContainText('The connection failed. Events of all threads and places are shown.');
  await expect(page.locator('[data-timeline="count"]')).toHaveAttribute('aria-busy', 'false');
  expect((await readStrip(page)).events).toBe(count);
  await page.unroute('**/facets.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await settle(page);
  expect((await readStrip(page)).events).toBe(threads[THREAD]!.length);
});

test('in a large record an address with an event alone finds it by one small file', async ({ page }) => {
  const { shards } = await dataOf<{ shards: readonly unknown[] }>(page, LARGE, 'strip.json');
  const last = `text-${shards.length - 1}.json`;
  const { ids, titles } = await dataOf<{ ids: string[]; titles: string[] }>(page, LARGE, last);
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').at(-1)!));
  await openStrip(page, `${LARGE}#${ids.at(-1)}`);
  await expect(panelOf(page).getByRole('heading', { level: 2 }).first()).toHaveText(titles.at(-1)!);
  expect(files.filter((file) => file.startsWith('ids-'))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith('text-')).length).toBeLessThan(shards.length / 4);
});

test('an event that could not be looked up is, on a second try', async ({ page }) => {
  const [event] = await dataOf<readonly { id: string }[]>(page, LARGE, 'details-900.json');
  await page.route('**/ids-*.json', (route) => route.abort());
  await openStrip(page, `${LARGE}#${event!.id}`);
  const alert = alertOf(page, 'could not be looked up');
  await expect(alert).toBeVisible();
  await page.unroute('**/ids-*.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(bodyOf(page, event!.id)).toBeVisible();
});

test('a list that is too long to show says how long it is', async ({ page }) => {
  await openStrip(page, LARGE);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await settle(page);
  const button = page.getByRole('button', { name: /without a label, show them as a list/ }).first();
  const words = await textOf(button);
  const count = Number(words.match(/\d[\d,]*/)?.[0].replaceAll(',', ''));
  expect(count).toBeGreaterThan(500);
  await button.click();
  const list = page.getByRole('group', { name: 'Events here' });
  await expect(list).toContainText(`${count.toLocaleString('en')} events here`);
  const shown = await list.getByRole('button').count();
  await expect(list).toContainText(`And ${(count - shown).toLocaleString('en')} more`);
});
