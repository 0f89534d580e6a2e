import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import {
  BASE,
  countLine,
  dayOf,
  EVENT,
  explorer,
  panelOf,
  published,
  search,
  shownIds,
  YEAR_2016,
} from '@/tests/browser/explorer';
import { addressOf } from '@/tests/browser/sites';
import { drag, openStrip, readStrip, SURFACE, settle, stripCentre, textOf, wheelZoom } from '@/tests/browser/strip';

test('the list follows the range, there and back', async ({ page }) => {
  const events = await published(page);
  const exact = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date)); // whose place in or out of a year is beyond doubt
  const of2016 = exact.filter(({ date }) => date.startsWith('2016')).map(({ id }) => id);
  const ofOthers = exact.filter(({ date }) => !date.startsWith('2016')).map(({ id }) => id);
  expect(Math.min(of2016.length, ofOthers.length)).toBeGreaterThan(10);
  await openStrip(page, explorer(YEAR_2016));
  await expect.poll(async () => (await shownIds(page)).length).toBeLessThan(events.length);
  const year = new Set(await shownIds(page));
  expect(of2016.filter((id) => !year.has(id))).toEqual([]);
  expect(ofOthers.filter((id) => year.has(id))).toEqual([]);
  await expect(countLine(page)).toHaveText(`${events.length} events, ${year.size} in view`);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(async () => (await shownIds(page)).length).toBe(events.length);
  await page.goBack();
  await expect.poll(async () => new Set(await shownIds(page))).toEqual(year);
});

test('years without an entry in view are hidden with them', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const headings = page.locator('[data-timeline="list"] [data-year] > h2');
  await expect(headings.filter({ visible: true, hasText: /^2016$/ })).toHaveCount(1);
  await expect(headings.filter({ visible: true, hasText: /^2013$/ })).toHaveCount(0);
});

test('the list follows a filter, there and back', async ({ page }) => {
  const events = await published(page);
  const kindOf = new Map(events.map(({ id, kind }) => [id, kind]));
  await openStrip(page, explorer());
  const before = await shownIds(page);
  await page.locator('[data-kind="crackdown"]').click();
  const wanted = before.filter((id) => kindOf.get(id) === 'crackdown');
  expect(wanted.length).toBeGreaterThan(5);
  await expect.poll(() => shownIds(page)).toEqual(wanted);
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect.poll(() => shownIds(page)).toEqual(before);
});

test('a thread is filtered from the menu, and its count is true', async ({ page }) => {
  await openStrip(page, explorer('?from=1979-01-01&to=2026-12-31'));
  await page.getByRole('button', { name: /^Filter/ }).click();
  const choice = page.getByRole('group', { name: 'Threads' }).locator('label').first();
  const said = Number((await textOf(choice)).match(/\d+$/)?.[0]);
  await choice.getByRole('checkbox').check();
  await expect(countLine(page)).toContainText(new RegExp(`^${said} of`));
  await settle(page);
  expect((await readStrip(page)).events).toBe(said);
  await expect(page).toHaveURL(/[?&]thread=/);
});

test('hidden entries leave the accessibility tree', async ({ page }) => {
  const events = await published(page);
  await openStrip(page, explorer(YEAR_2016));
  await expect.poll(async () => (await shownIds(page)).length).toBeLessThan(events.length);
  const shown = new Set(await shownIds(page));
  const tree = await page.locator('[data-timeline="list"]').ariaSnapshot();
  const inTree = (tree.match(/- article\b/g) ?? []).length;
  expect(inTree).toBe(shown.size);
  const hidden = events.find(({ id }) => !shown.has(id))!;
  expect(tree).not.toContain(hidden.title);
});

test('an event chosen in the list is selected on the strip', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const entry = page.locator(`article#${EVENT}`);
  await entry.getByRole('link').first().click();
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await settle(page);
  await expect(page.locator(`[data-timeline="label"][data-event="${EVENT}"][data-state~="selected"]`)).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`#${EVENT}$`));
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(entry).not.toHaveAttribute('aria-current');
});

test('a label opens its event, and the list marks it', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const label = page.locator(`[data-timeline="label"][data-event="${EVENT}"]`);
  await label.click();
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  await expect(page.locator(`article#${EVENT}`)).toHaveAttribute('aria-current', 'true');
});

test('an address that names an event opens it, its narrative and its place', async ({ page }) => {
  await openStrip(page, explorer(`#${EVENT}`));
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  await expect.poll(async () => (await textOf(panelOf(page))).split(/\s+/).length).toBeGreaterThan(200);
  await expect(page.locator(`[data-timeline="label"][data-event="${EVENT}"][data-state~="selected"]`)).toBeInViewport();
  const { date } = (await published(page)).find(({ id }) => id === EVENT)!;
  const { from, to } = await readStrip(page);
  expect(from).toBeLessThan(dayOf(date.slice(0, 10)));
  expect(to).toBeGreaterThan(dayOf(date.slice(0, 10)));
});

/** A view made by hand: zoomed, filtered, searched, and an event opened. */
async function makeView(page: Page): Promise<void> {
  await openStrip(page, explorer(YEAR_2016));
  const { x, y } = await stripCentre(page);
  await wheelZoom(page, x, y, -40);
  await page.locator('[data-kind="defection"]').click();
  await page.locator('[data-kind="crackdown"]').click();
  await expect(page).toHaveURL(/kind=crackdown,defection/);
  await search(page, 'restaurant');
  await expect(page).toHaveURL(/q=restaurant/);
  await page.keyboard.press('Escape');
  await page.locator(`article#${EVENT}`).getByRole('link').first().click();
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  await settle(page);
}

async function copyOf(context: BrowserContext, page: Page): Promise<Page> {
  const copy = await context.newPage();
  await openStrip(copy, page.url());
  return copy;
}

test('an address copied from one window makes the same view in another', async ({ page, context }) => {
  await makeView(page);
  const copy = await copyOf(context, page);
  await expect(panelOf(copy)).toHaveAttribute('data-event', EVENT);
  await expect(countLine(copy)).toHaveText(await textOf(countLine(page)));
  await settle(copy);
  const [one, other] = [await readStrip(page), await readStrip(copy)];
  const pixel = 1 / one.scale;
  expect(Math.abs(one.from - other.from)).toBeLessThan(pixel);
  expect(Math.abs(one.to - other.to)).toBeLessThan(pixel);
  expect(other.labels.map(({ event }) => event).sort()).toEqual(one.labels.map(({ event }) => event).sort());
  expect(copy.url()).toBe(page.url()); // and it does not creep
});

test('back and forward restore range, filter and event, one at a time', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const opening = await readStrip(page);
  const all = await textOf(countLine(page));
  const start = page.url();
  const { x, y } = await stripCentre(page);
  await wheelZoom(page, x, y, -60);
  const zoomed = await readStrip(page);
  const zoomedUrl = page.url();
  await page.locator('[data-kind="report"]').click();
  await expect(countLine(page)).toContainText('match');
  await settle(page);
  const filteredUrl = page.url();
  await page.locator('[data-timeline="list"] article[id]:visible a').first().click();
  await expect(panelOf(page)).toBeVisible();
  const opened = await panelOf(page).getAttribute('data-event');
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
  expect(page.url()).toBe(filteredUrl);
  await page.goBack();
  await expect(countLine(page)).not.toContainText('match');
  expect(page.url()).toBe(zoomedUrl);
  await page.goBack();
  await expect(countLine(page)).toHaveText(all);
  await settle(page);
  expect(page.url()).toBe(start);
  expect((await readStrip(page)).from).toBeCloseTo(opening.from, 3);
  await page.goForward();
  await expect.poll(async () => (await readStrip(page)).scale).toBeCloseTo(zoomed.scale, 6);
  await page.goForward();
  await page.goForward();
  await expect(panelOf(page)).toHaveAttribute('data-event', opened!);
});

test('a drag makes one entry in the history', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const start = page.url();
  const before = await page.evaluate(() => window.history.length);
  const { x, y } = await stripCentre(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(x - 8 * step, y);
  await page.mouse.up();
  await settle(page);
  expect(page.url()).not.toBe(start);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(start);
});

test('a plain wheel scrolls the page and leaves the strip alone', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const before = await readStrip(page);
  const { x, y } = await stripCentre(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await settle(page);
  const after = await readStrip(page);
  expect([after.from, after.to]).toEqual([before.from, before.to]);
});

test('what has no label is counted, listed and opened', async ({ page }) => {
  await openStrip(page, explorer());
  const button = page.getByRole('button', { name: /without a label, show them as a list/ }).first();
  const count = Number((await textOf(button)).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await button.click();
  const list = page.getByRole('group', { name: 'Events here' });
  await expect(list.getByRole('button')).toHaveCount(count);
  const first = list.getByRole('button').first();
  await expect(first).toBeFocused();
  await expect(first).not.toContainText('Loading');
  const labelled = await page
    .locator('[data-timeline="label"]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  const events = await published(page);
  const words = await textOf(first);
  const event = events.find(({ title }) => words.includes(title))!;
  expect(labelled).not.toContain(event.title);
  await first.click();
  await expect(panelOf(page)).toHaveAttribute('data-event', event.id);
  await expect(list).toHaveCount(0);
});

test('each lane counts its events, and labelled and unlabelled make the whole', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const lanes = await page
    .locator(`${SURFACE} ul > li`)
    .evaluateAll((all) => all.map((lane) => lane.textContent ?? ''));
  const inView = lanes.reduce((sum, words) => sum + Number(words.match(/(\d+) in view/)?.[1]), 0);
  expect(inView).toBe((await shownIds(page)).length);
});

test('hints at the edges say how many lie beyond and lead there', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const events = await published(page);
  const earlier = page.getByRole('button', { name: /^[\s←]*\d+ earlier$/ });
  const later = page.getByRole('button', { name: /^\d+ later/ });
  const figure = async (button: Locator): Promise<number> => Number((await textOf(button)).match(/\d+/)?.[0]);
  const inView = (await shownIds(page)).length;
  expect((await figure(earlier)) + inView + (await figure(later))).toBe(events.length);
  const before = await readStrip(page);
  await earlier.click();
  await settle(page);
  const after = await readStrip(page);
  expect(after.from).toBeLessThan(before.from);
  expect((await shownIds(page)).length).toBeGreaterThan(0);
});

test('the embed keeps deep links, and its ways out open beside the frame', async ({ page }) => {
  await openStrip(page, addressOf('bundled', `/embed${BASE}?from=2016-01-01&kind=defection&to=2016-12-31#${EVENT}`));
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  await expect(page.locator('[data-kind="defection"]')).toHaveAttribute('aria-pressed', 'true');
  const { from, to } = await readStrip(page);
  expect(from).toBeCloseTo(dayOf('2016-01-01'), 2);
  expect(to).toBeCloseTo(dayOf('2017-01-01'), 2);
  const out = panelOf(page).getByRole('link', { name: 'Open as a page' });
  await expect(out).toHaveAttribute('target', '_blank');
  await expect(out).toHaveAttribute('rel', /noreferrer/);
  await page.keyboard.press('Escape');
});

test('an empty stretch says so, and shows the way out', async ({ page }) => {
  await openStrip(page, explorer('?from=1981-01-01&to=1982-12-31'));
  await expect(page.getByText(/Nothing lies in this stretch of time/)).toBeVisible();
  expect(await shownIds(page)).toEqual([]);
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expect.poll(async () => (await shownIds(page)).length).toBe((await published(page)).length);
});

test('a range link in a narrative moves the strip, an event link opens the event', async ({ page }) => {
  await openStrip(page, explorer(`${YEAR_2016}#${EVENT}`));
  const event = panelOf(page).locator('a[data-event]').first();
  const span = panelOf(page).locator('a[data-span-from]').first();
  await expect(span).toBeVisible();
  const [from, to] = await span.evaluate(({ dataset }) => [Number(dataset.spanFrom), Number(dataset.spanTo)]);
  await span.click();
  await settle(page);
  await expect.poll(async () => (await readStrip(page)).from).toBeCloseTo(from!, 2);
  expect((await readStrip(page)).to).toBeCloseTo(to!, 2);
  await expect(panelOf(page)).toHaveAttribute('data-event', EVENT);
  const id = await event.getAttribute('data-event');
  await event.click();
  await expect(panelOf(page)).toHaveAttribute('data-event', id!);
});

test('a drag on the strip is no click on what lies under it', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const box = (await page.locator(`[data-timeline="label"][data-event="${EVENT}"]`).boundingBox())!;
  const before = await readStrip(page);
  await drag(page, box.x + 20, box.y + box.height / 2, -120);
  expect((await readStrip(page)).from).toBeGreaterThan(before.from);
  await expect(panelOf(page)).toHaveCount(0);
});
