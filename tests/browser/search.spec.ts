import { expect, type Locator, test } from '@playwright/test';
import {
  countLine,
  dayOf,
  EVENT,
  explorer,
  panelOf,
  places,
  published,
  search,
  shownIds,
  YEAR_2016,
} from '@/tests/browser/explorer';
import { openStrip, readStrip, settle, textOf } from '@/tests/browser/strip';

test('a search dims and lists, counts aloud, and moves nothing', async ({ page }) => {
  await openStrip(page, explorer(YEAR_2016));
  const before = await readStrip(page);
  const shown = await shownIds(page);
  await search(page, 'restaurant');
  await expect(countLine(page)).toContainText(/^\d+ of \d+ events match/);
  await expect(countLine(page)).toHaveAttribute('role', 'status');
  await settle(page);
  expect(places(await readStrip(page))).toEqual(places(before));
  const found = await shownIds(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(shown.length);
  expect(found).toContain(EVENT);
  const states = await page
    .locator('[data-timeline="label"]')
    .evaluateAll((labels) => labels.map((label) => [label.dataset.event, /dimmed/.test(label.dataset.state ?? '')]));
  for (const [event, dimmed] of states)
    if (shown.includes(String(event))) expect(dimmed).toBe(!found.includes(String(event)));
  await search(page, '');
  await expect.poll(() => shownIds(page)).toEqual(shown);
});

const YEAR_2011 = [dayOf('2011-01-01'), dayOf('2012-01-01')] as const;

for (const [typed, from, to] of [
  ['2011', ...YEAR_2011],
  ['June 2015', dayOf('2015-06-01'), dayOf('2015-07-01')],
  ['2009-2011', dayOf('2009-01-01'), YEAR_2011[1]],
  ['7 April 2016', dayOf('2016-04-07'), dayOf('2016-04-08')],
] as const) {
  test(`typing "${typed}" offers the range, and only choosing it moves there`, async ({ page }) => {
    await openStrip(page, explorer());
    const before = await readStrip(page);
    await search(page, typed);
    const offer = page.getByRole('button', { name: /^Go to/ }).and(page.locator('[data-offer]'));
    await expect(offer).toBeVisible();
    await settle(page);
    expect(places(await readStrip(page))).toEqual(places(before));
    await offer.click();
    await expect(page).toHaveURL(/from=/);
    await settle(page);
    const after = await readStrip(page);
    expect(after.from).toBeCloseTo(from, 2);
    expect(after.to).toBeCloseTo(to, 2);
  });
}

test('"before 1998" finds what lies before', async ({ page }) => {
  const events = await published(page);
  const early = events.filter(({ date }) => date.slice(0, 4) < '1998').map(({ id }) => id);
  const late = events.filter(({ date }) => date.slice(0, 4) > '1998').map(({ id }) => id);
  await openStrip(page, explorer('?from=1979-01-01&to=2026-12-31'));
  await search(page, 'before 1998');
  await expect(countLine(page)).toContainText(new RegExp(`^${early.length} of`));
  const shown = await shownIds(page);
  expect(early.filter((id) => !shown.includes(id))).toEqual([]);
  expect(late.filter((id) => shown.includes(id))).toEqual([]);
});

test('the go-to box takes a date and says what is wrong with another', async ({ page }) => {
  await openStrip(page, explorer());
  await page.getByRole('button', { name: 'Go to date' }).click();
  const box = page.getByRole('textbox', { name: 'Date or range' });
  await expect(box).toBeFocused();
  await page.keyboard.type('the day after');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'not a date' })).toBeVisible();
  await box.fill('March 2014');
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
  await settle(page);
  const { from, to } = await readStrip(page);
  expect(from).toBeCloseTo(dayOf('2014-03-01'), 2);
  expect(to).toBeCloseTo(dayOf('2014-04-01'), 2);
});

test('nothing found says so and what to do', async ({ page }) => {
  await openStrip(page, explorer());
  const events = await published(page);
  await search(page, 'zeppelin quarterly');
  await expect(countLine(page)).toHaveText(`None of ${events.length} events match`);
  await expect(page.getByText('Try fewer words or fewer filters, or clear them.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('zeppelin quarterly');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(countLine(page)).toContainText(/^\d+ events/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('with a search on, a kind and a thread count what the search left, and show as many when chosen', async ({
  page,
}) => {
  await openStrip(page, explorer('?from=1979-01-01&to=2026-12-31'));
  const chip = page.locator('[data-kind="crackdown"]');
  const countOf = async (choice: Locator) => Number((await textOf(choice)).match(/[\d,]+$/)?.[0].replaceAll(',', ''));
  const all = await countOf(chip);
  await search(page, 'restaurant');
  await expect.poll(() => countOf(chip)).toBeLessThan(all);
  const kind = await countOf(chip);
  await chip.click();
  await expect(countLine(page)).toContainText(new RegExp(`^${kind} of`));
  await page.getByRole('button', { name: /^Filter/ }).click();
  const thread = page
    .getByRole('group', { name: 'Threads' })
    .locator('label')
    .filter({ hasText: /[1-9]\d*$/ })
    .first();
  const both = await countOf(thread);
  expect(both).toBeLessThanOrEqual(kind);
  await thread.getByRole('checkbox').check();
  await expect(countLine(page)).toContainText(new RegExp(`^${both} of`));
});

test('words of a thread offer the thread, which the arrow keys reach and which leads to its page', async ({ page }) => {
  await openStrip(page, explorer());
  await search(page, 'thirteen ning');
  const offer = page.getByRole('link', { name: /^The Ningbo thirteen.*Thread, \d+ events$/ });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('list', { name: 'Events' }).getByRole('button').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(offer).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await offer.press('Enter');
  await expect(page).toHaveURL(explorer('threads/ningbo-thirteen/'));
});

test('the panel goes on to what stands next in the list, also past a year whose month nobody knows', async ({
  page,
}) => {
  const events = await published(page);
  await openStrip(page, explorer('?from=1979-01-01&to=2026-12-31'));
  expect(await shownIds(page)).toEqual(events.map(({ id }) => id));
  // Its mark stands at the year's start, before the one that is listed before it.
  const at = events.findIndex(
    ({ date }, here) => here > 1 && /^\d{4}$/.test(date) && events[here - 1]!.date.startsWith(`${date}-`),
  );
  const steps = panelOf(page).getByRole('navigation', { name: 'Events before and after' });
  for (const here of [at - 1, at]) {
    await page.evaluate((id) => {
      window.location.hash = id;
    }, events[here]!.id);
    await expect(panelOf(page)).toHaveAttribute('data-event', events[here]!.id);
    await expect(steps.getByRole('button', { name: 'Next' })).toContainText(events[here + 1]!.title);
    await expect(steps.getByRole('button', { name: 'Previous' })).toContainText(events[here - 1]!.title);
  }
});

test('the go-to box has the focus at once: what is typed right after the click is in it, spaces too', async ({
  page,
}) => {
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openStrip(page, explorer());
  await page.getByRole('button', { name: 'Go to date' }).click();
  await page.keyboard.type('7 April 2016');
  const box = page.getByRole('textbox', { name: 'Date or range' });
  await expect(box).toHaveValue('7 April 2016');
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
  await settle(page);
  expect((await readStrip(page)).from).toBeCloseTo(dayOf('2016-04-07'), 2);
});

test('a date outside the record leads nowhere, and where the record begins or ends is said', async ({ page }) => {
  await openStrip(page, explorer());
  const before = await readStrip(page);
  await page.getByRole('button', { name: 'Go to date' }).click();
  const box = page.getByRole('textbox', { name: 'Date or range' });
  for (const [typed, words] of [
    ['1900', /^The record begins in 19\d\d\.$/],
    ['2090', /^The record ends in 20\d\d\.$/],
  ] as const) {
    await box.fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'Go to a date' }).getByRole('alert')).toHaveText(words);
  }
  await settle(page);
  expect(places(await readStrip(page))).toEqual(places(before));
  expect(page.url()).toBe(explorer());
  await search(page, 'March 1900');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go to March/ })).toHaveCount(0);
});

test('while a search is on, it is said that matches are dark; neither that nor its buttons move the strip', async ({
  page,
}) => {
  for (const width of [1440, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    await openStrip(page, explorer());
    const top = (await page.locator('[data-timeline="surface"]').boundingBox())!.y;
    await search(page, 'restaurant');
    await expect(countLine(page)).toContainText(/^\d+ of \d+ events match and are dark, (all|\d+) in view$/);
    await settle(page);
    expect((await page.locator('[data-timeline="surface"]').boundingBox())!.y).toBe(top);
  }
});

test('a search that cannot be loaded says so on a link too, offers nothing false, and comes on a second try', async ({
  page,
}) => {
  await page.route('**/search.json', (route) => route.abort());
  await openStrip(page, explorer('?q=report'));
  const alert = page.getByRole('alert').filter({ hasText: 'The search could not be loaded.' });
  await expect(alert).toContainText('The connection failed.');
  await page.getByRole('searchbox').focus();
  await expect(page.getByRole('button', { name: /The search index could not be loaded/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show all .* on the timeline$/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.unroute('**/search.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(countLine(page)).toContainText(/^\d+ of \d+ events match/);
});
