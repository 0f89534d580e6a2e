import { expect, type Page, test } from '@playwright/test';
import { BASE, countLine, EVENT, entries, explorer, panelOf, search, shownIds } from '@/tests/browser/explorer';
import { addressOf } from '@/tests/browser/sites';
import { openStrip, readStrip, settle } from '@/tests/browser/strip';

const WHOLE = 'from=1979-01-01&to=2026-12-31';
const THREAD = `?${WHOLE}&thread=ningbo-thirteen`;
const banner = (page: Page) => page.locator('[data-known]').filter({ hasText: 'As known' });
const control = (page: Page) => page.locator('[data-timeline="known"]');

/** What the walk through three dates adds, of the thread and of what is said of why the group came. */
const WALK = [
  {
    known: '2016-04-08',
    words: 'As known on 8 April 2016',
    adds: ['ningbo-restaurant-group'],
    says: ['They came of their own will'],
    silent: ['By air to Bangkok', 'abducted them', 'deceived'],
  },
  {
    known: '2016-07-13',
    words: 'As known on 13 July 2016',
    adds: ['ningbo-route-report', 'ningbo-group-leaves-china', 'restaurants-close-2016'],
    says: ['By air to Bangkok', 'Ningbo, on the eastern coast'],
    silent: ['abducted them', 'deceived'],
  },
  {
    known: '2018-05',
    words: 'As known at the end of May 2018',
    adds: ['pyongyang-says-abducted', 'rapporteur-asks-about-thirteen', 'manager-says-deceived'],
    says: ['South Korean intelligence abducted them', 'He deceived the women'],
    silent: [],
  },
] as const;

test('the account of the Ningbo thirteen grows from date to date', async ({ page }) => {
  const seen: string[] = [];
  for (const { known, words, adds, says, silent } of WALK) {
    await openStrip(page, explorer(`?known=${known}&${THREAD.slice(1)}#${EVENT}`));
    await expect(banner(page)).toContainText(words);
    await settle(page);
    const shown = await shownIds(page);
    expect(shown).toEqual(expect.arrayContaining([...seen, ...adds]));
    for (const later of WALK.slice(WALK.findIndex((step) => step.known === known) + 1))
      for (const id of later.adds) expect(shown).not.toContain(id);
    expect((await readStrip(page)).events).toBe(shown.length);
    seen.splice(0, seen.length, ...shown);
    const isDisputed = panelOf(page).getByRole('listitem').filter({ hasText: 'disputed' });
    await expect(isDisputed).toHaveCount(known === '2018-05' ? 3 : 0);
    for (const text of says) await expect(panelOf(page)).toContainText(text);
    for (const text of silent) await expect(panelOf(page)).not.toContainText(text);
  }
  await openStrip(page, explorer(`${THREAD}#${EVENT}`));
  expect((await shownIds(page)).length).toBeGreaterThan(seen.length);
});

test('a date hides and nothing moves: what stays keeps its row and its label; counts, search and the panel follow', async ({
  page,
}) => {
  await openStrip(page, explorer(`?${WHOLE}`));
  const before = await readStrip(page);
  await control(page).getByRole('button').click();
  const box = page.getByRole('textbox', { name: 'Day, month or year' });
  await expect(box).toBeFocused();
  await box.fill('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'not a day, a month or a year' })).toBeVisible();
  await box.fill('8 April 2016');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/known=2016-04-08/);
  await expect(banner(page)).toContainText(/^As known on 8 April 2016: \d+ events public, \d+ not yet known hidden/);
  await settle(page);
  const after = await readStrip(page);
  expect([after.from, after.to, after.scale]).toEqual([before.from, before.to, before.scale]);
  expect(after.events).toBeLessThan(before.events);
  const [known] = (await banner(page).textContent())!.match(/\d+(?= events public)/)!;
  expect(after.events).toBe(Number(known));
  await expect(countLine(page)).toHaveText(`${known} events, all in view`);
  expect((await shownIds(page)).length).toBe(Number(known));
  const placeOf = new Map(before.labels.map(({ event, place, left }) => [event, `${place} ${left}`]));
  for (const { event, place, left } of after.labels) expect(placeOf.get(event)).toBe(`${place} ${left}`);
  await search(page, 'manager deceived');
  await expect(countLine(page)).toContainText(`of ${known} events`);
  expect(await shownIds(page)).not.toContain('manager-says-deceived');
  await expect(page.locator('[data-offer]').filter({ hasText: 'deceived' })).toHaveCount(0);
  await search(page, '');
  await page.goBack(); // from the search
  await page.goBack(); // from the date
  await expect(banner(page)).toHaveCount(0);
  await settle(page);
  const again = new Map((await readStrip(page)).labels.map(({ event, place, left }) => [event, `${place} ${left}`]));
  expect(again).toEqual(placeOf);
});

test('the slider steps by report date, the account of an event of later is not shown, and one can leave', async ({
  page,
}) => {
  await openStrip(page, explorer('?known=2016-04-08#manager-says-deceived'));
  await expect(panelOf(page)).toContainText('This event was not public on 8 April 2016.');
  await expect(panelOf(page)).not.toContainText('manager');
  await page.keyboard.press('Escape');
  await control(page).getByRole('button').click();
  const slider = page.getByRole('slider', { name: 'Days on which something became public' });
  await expect(slider).toHaveAttribute('aria-valuetext', /became public on 8 April 2016, \d+ events by then$/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/known=2016-04-(09|1\d)/);
  await expect(slider).not.toHaveAttribute('aria-valuetext', /8 April 2016/);
  await page.keyboard.press('Escape');
  await banner(page).getByRole('button', { name: 'Show what is known today' }).click();
  await expect(page).not.toHaveURL(/known=/);
  await expect(banner(page)).toHaveCount(0);
});

test('the first day of the slider is reached by key from before it and from anywhere, and says its date', async ({
  page,
}) => {
  await openStrip(page, explorer('?known=1900'));
  await control(page).getByRole('button').click();
  const slider = page.getByRole('slider', { name: 'Days on which something became public' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Nothing was public at the end of 1900');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const first = /^\d+ events? became public on \d+ \w+ \d{4}, \d+ events? by then$/;
  await expect(slider).toHaveAttribute('aria-valuetext', first);
  const words = await slider.getAttribute('aria-valuetext');
  const address = page.url();
  await page.keyboard.press('End');
  await expect(slider).not.toHaveAttribute('aria-valuetext', words!);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', words!);
  expect(page.url()).toBe(address);
});

test('report dates that number other events than the strip are told, and hide nothing', async ({ page }) => {
  await page.route('**/data/known.json?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), edition: 'another' } });
  });
  await openStrip(page, explorer(`?${WHOLE}&known=2012`));
  await expect(
    page.getByRole('alert').filter({ hasText: 'The record was published anew since this page was opened' }),
  ).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await expect(countLine(page)).toContainText('all in view');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the words of a date are one paragraph, with its buttons in it and nothing cut', async ({ page }) => {
    await openStrip(page, explorer('?known=2016-07-13'));
    const words = banner(page);
    await expect(words).toContainText(
      /^As known on 13 July 2016: \d+ events public, \d+ not yet known hidden, \d+ perhaps known by then \(their first report is dated no closer\), \d+ whose report date is not recorded\. Eras, and summaries/,
    );
    const status = words.getByRole('status');
    const [own, next] = await Promise.all([
      status.evaluate((element) => [...element.getClientRects()].at(-1)!.toJSON()),
      words
        .getByRole('button')
        .first()
        .evaluate((element) => element.getClientRects()[0]!.toJSON()),
    ]);
    const lineHeight = await words.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
    expect(next.top - own.top).toBeLessThan(1.5 * lineHeight); // on its line, or on the very next
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('events whose report has no date are counted and listed apart', async ({ page }) => {
  await openStrip(page, explorer('?known=2026'));
  const button = banner(page).getByRole('button', { name: /^\d+ whose report date is not recorded$/ });
  const [count] = (await button.textContent())!.match(/\d+/)!;
  await button.click();
  const list = page.getByRole('group', { name: 'Events here' });
  await expect(list.getByRole('listitem')).toHaveCount(Number(count));
  await list.getByRole('button').first().click();
  await expect(panelOf(page)).toContainText('when this became public is not recorded');
  const id = await panelOf(page).getAttribute('data-event');
  await expect(entries(page).and(page.locator(`[id="${id}"]`))).toBeHidden();
});

test('events that were perhaps known are counted and listed apart, and the page of one is said to be of today', async ({
  page,
}) => {
  await openStrip(page, explorer('?known=2016-07-13'));
  await expect(banner(page)).toContainText('Eras, and summaries and source counts in the list, are today’s.');
  const button = banner(page).getByRole('button', { name: /^\d+ perhaps known by then$/ });
  await expect(banner(page)).toContainText('(their first report is dated no closer)');
  const [count] = (await button.textContent())!.match(/\d+/)!;
  await button.click();
  const list = page.getByRole('group', { name: 'Events here' });
  await expect(list.getByRole('listitem')).toHaveCount(Number(count));
  await list.getByRole('button').first().click();
  await expect(panelOf(page)).toContainText('perhaps public by then, for its first report is dated no closer');
  await expect(panelOf(page).getByRole('link', { name: 'Open as a page, as of today' })).toBeVisible();
});

test('what is no date is left out with a word; dates that cannot be loaded are said to be; an embed keeps the date', async ({
  page,
}) => {
  await openStrip(page, explorer('?known=soon'));
  await expect(page.getByRole('status').filter({ hasText: 'known “soon”' })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await page.route('**/data/known.json?*', (route) => route.abort());
  await openStrip(page, explorer('?known=2016'));
  const alert = page.getByRole('alert').filter({ hasText: 'The report dates could not be loaded.' });
  await expect(alert).toBeVisible();
  await page.unroute('**/data/known.json?*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(banner(page)).toContainText('As known at the end of 2016: ');
  await openStrip(page, addressOf('bundled', `/embed${BASE}?known=2016`));
  await expect(banner(page)).toContainText('As known at the end of 2016: ');
});

test('the report dates are not fetched while nobody asks', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await openStrip(page, explorer());
  expect(files.filter((file) => file.endsWith('known.json'))).toEqual([]);
});

for (const width of [1440, 1000, 820, 390]) {
  test(`what a control opens lies inside the screen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStrip(page, explorer());
    for (const name of ['Filter', 'Go to date', 'As known on …', 'Download']) {
      await page.getByRole('button', { name, exact: true }).click();
      const sheet = page.locator('[role="group"]:not([hidden])[id]').filter({ has: page.locator(':scope > *') });
      const box = (await sheet.last().boundingBox())!;
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  });
}
