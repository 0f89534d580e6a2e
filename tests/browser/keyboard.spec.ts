import { expect, type Locator, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import { openStrip, plotOf, readStrip, settle } from '@/tests/browser/strip';

const BASE = '/leaving-north-korea/';
const MAX_TABS = 60;
/** More stops than the page has: a walk that long has been caught. */
const MAX_STOPS = 900;

interface PublicEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
}

/** The record as it is published, in time order. */
async function publishedEvents(page: Page): Promise<readonly PublicEvent[]> {
  return (await page.request.get(addressOf('bundled', `${BASE}data/events.json`))).json();
}

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Presses Tab, or Shift and Tab, until the focus is where it should be. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < MAX_TABS; press++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${MAX_TABS} presses of ${key}: ${target}`);
}

async function openByKeyboard(page: Page): Promise<Locator> {
  await openStrip(page, addressOf('bundled', BASE));
  await tabTo(page, plotOf(page));
  return plotOf(page);
}

/** What a screen reader is told of the event that the keyboard stands on. */
const announcement = (page: Page): Locator =>
  page.getByRole('region', { name: /^Timeline of/ }).locator('[aria-live="polite"]');

const panelOf = (page: Page): Locator => page.locator('[data-timeline="panel"]');

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await openStrip(page, addressOf('bundled', BASE));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('arrows move between events in time and between lanes, and each is announced', async ({ page }) => {
  await openByKeyboard(page);
  const [first, second] = await publishedEvents(page);
  await page.keyboard.press('Home');
  await expect(announcement(page)).toContainText(first!.title);
  await page.keyboard.press('ArrowRight');
  await expect(announcement(page)).toContainText(second!.title);
  await page.keyboard.press('ArrowLeft');
  await expect(announcement(page)).toContainText(first!.title);
  await page.keyboard.press('ArrowDown');
  await expect(announcement(page)).not.toContainText(first!.title);
  await expect(announcement(page)).toContainText('Labour and trafficking.'); // the lane below
  await page.keyboard.press('ArrowUp');
  await expect(announcement(page)).toContainText('Policy and law.');
  await page.keyboard.press('End');
  const last = (await publishedEvents(page)).at(-1)!;
  await expect(announcement(page)).toContainText(last.title);
  await settle(page);
  await expect(
    page.locator(`[data-timeline="label"][data-event="${last.id}"][data-state~="current"]`),
  ).toBeInViewport();
});

test('Enter opens the event to be read, Esc closes it and the strip has the focus again', async ({ page }) => {
  const strip = await openByKeyboard(page);
  const events = await publishedEvents(page);
  await page.keyboard.press('End');
  await expect(announcement(page)).toContainText(events.at(-1)!.title);
  await page.keyboard.press('ArrowLeft');
  await expect(announcement(page)).not.toContainText(events.at(-1)!.title);
  const announced = (await announcement(page).textContent())!;
  const event = events.find(({ title }) => announced.startsWith(title))!;
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toHaveAttribute('data-event', event.id);
  await expect(panelOf(page)).toBeFocused();
  await expect(panelOf(page).getByRole('heading', { name: event.title })).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await panelOf(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(strip).toBeFocused();
  await page.keyboard.press('ArrowRight'); // from where it was
  await expect(announcement(page)).toContainText(events.at(-1)!.title);
});

test('plus and minus zoom, 0 shows the whole record', async ({ page }) => {
  await openByKeyboard(page);
  const opening = await readStrip(page);
  await page.keyboard.press('+');
  await settle(page);
  const nearer = await readStrip(page);
  expect(nearer.scale).toBeGreaterThan(opening.scale * 1.2);
  expect((nearer.from + nearer.to) / 2).toBeCloseTo((opening.from + opening.to) / 2, 3);
  await page.keyboard.press('-');
  await settle(page);
  expect((await readStrip(page)).scale).toBeCloseTo(opening.scale, 6);
  await page.keyboard.press('0');
  await settle(page);
  const { domain } = await (await page.request.get(addressOf('bundled', `${BASE}data/strip.json`))).json();
  const whole = await readStrip(page);
  expect(whole.from).toBeCloseTo(domain[0], 6);
  expect(whole.to).toBeCloseTo(domain[1], 6);
});

test('the zoom buttons work by keyboard too', async ({ page }) => {
  await openStrip(page, addressOf('bundled', BASE));
  const { scale } = await readStrip(page);
  await tabTo(page, page.getByRole('button', { name: 'Zoom in' }));
  await page.keyboard.press('Enter');
  await settle(page);
  expect((await readStrip(page)).scale).toBeGreaterThan(scale * 1.2);
  await tabTo(page, page.getByRole('button', { name: 'Fit', exact: true }));
  await page.keyboard.press(' ');
  await settle(page);
  expect((await readStrip(page)).scale).toBeLessThan(scale);
});

test('a kind is filtered and brought back', async ({ page }) => {
  await openStrip(page, addressOf('bundled', BASE));
  const events = await publishedEvents(page);
  const crackdowns = events.filter(({ kind }) => kind === 'crackdown').length;
  const chip = page.locator('[data-kind="crackdown"]');
  await tabTo(page, chip);
  await page.keyboard.press(' ');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-timeline="count"]')).toContainText(`${crackdowns} of ${events.length} events match`);
  await settle(page);
  expect((await readStrip(page)).events).toBe(crackdowns);
  await page.keyboard.press(' ');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await settle(page);
  expect((await readStrip(page)).events).toBe(events.length);
});

test('a slash leads to the search, arrows walk what it finds, Enter opens one', async ({ page }) => {
  const strip = await openByKeyboard(page);
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('restaurant');
  const offer = page.locator('[data-offer]').first();
  await expect(offer).toContainText(/restaurant/i);
  await page.keyboard.press('ArrowDown');
  await expect(offer).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(strip).toBeFocused();
});

test('a question mark explains the keys, Esc leads back', async ({ page }) => {
  const strip = await openByKeyboard(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help).toBeVisible();
  await expect(help).toContainText('zoom in and out');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(strip).toBeFocused();
});

test('a slash and a question mark work from anywhere on the page, but not where one types or with another key', async ({
  page,
}) => {
  await openStrip(page, addressOf('bundled', BASE));
  const box = page.getByRole('searchbox');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await page.locator('body').press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b?');
  await expect(box).toHaveValue('a/b?');
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Control+/');
  await expect(box).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused(); // the dialog covers it
});

test('the single keys can be switched off, and stay off', async ({ page }) => {
  await openStrip(page, addressOf('bundled', BASE));
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await page.locator('body').press('?');
  await help.getByRole('checkbox').uncheck();
  await expect(help).not.toContainText('go to the search box');
  for (const visit of ['this', 'next'] as const) {
    if (visit === 'next') await openStrip(page, addressOf('bundled', BASE));
    else await page.keyboard.press('Escape');
    await page.locator('body').press('/');
    await page.locator('body').press('?');
    await expect(page.getByRole('searchbox')).not.toBeFocused();
    await expect(help).toBeHidden();
  }
});

for (const [width, along, across] of [
  [1440, '← →', '↑ ↓'],
  [390, '↑ ↓', '← →'],
] as const) {
  test(`the help names the arrows as they work at ${width} px, and the keys that page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStrip(page, addressOf('bundled', BASE));
    await page.locator('body').press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    const row = (key: string) => help.locator('dl > div').filter({ has: page.getByText(key, { exact: true }) });
    await expect(row(along)).toContainText('previous and next event in time');
    await expect(row(across)).toContainText('the lane before and after');
    await expect(row('Page Up, Page Down')).toContainText('move along the timeline');
    await page.keyboard.press('Escape');
    await plotOf(page).focus();
    const before = await readStrip(page);
    await page.keyboard.press('PageDown');
    await settle(page);
    expect((await readStrip(page)).from).toBeGreaterThan(before.from);
  });
}

test('an edge of the range is moved by keyboard in the overview', async ({ page }) => {
  await openByKeyboard(page);
  const before = await readStrip(page);
  const start = page.getByRole('slider', { name: 'Start of the range' });
  const said = await start.getAttribute('aria-valuetext');
  await tabTo(page, start, 'Shift+Tab'); // the overview stands before the strip
  await page.keyboard.press('ArrowRight');
  await settle(page);
  const after = await readStrip(page);
  expect(after.from).toBeGreaterThan(before.from);
  expect(after.to).toBeCloseTo(before.to, 3);
  expect(await start.getAttribute('aria-valuetext')).not.toBe(said);
});

for (const state of ['closed', 'open'] as const) {
  test(`Tab goes through the whole page and is caught nowhere, panel ${state}`, async ({ page }) => {
    await openStrip(page, addressOf('bundled', state === 'open' ? `${BASE}#ningbo-restaurant-group` : BASE));
    if (state === 'open') await expect(panelOf(page).getByRole('heading').first()).toBeVisible();
    // What comes only near the screen comes now: the walk is quicker than any hand, and than its loading.
    await page.locator('[data-timeline="series-room"]').scrollIntoViewIfNeeded();
    await page.locator('[data-timeline="series"] canvas[data-from]').waitFor();
    await page.evaluate(() => {
      const seen = new Set<Element>();
      Object.assign(window, { seen });
      document.addEventListener('focusin', ({ target }) => seen.add(target as Element));
    });
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await skip.focus();
    let stops = 0;
    do {
      await page.keyboard.press('Tab');
      stops++;
    } while (
      stops < MAX_STOPS &&
      !(await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.matches('a[href="#_content"]'),
      ))
    );
    expect(stops).toBeLessThan(MAX_STOPS);
    const unseen = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: Set<Element> };
      const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex="0"]');
      return [...stops]
        .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
        .filter((stop) => !stop.matches(':disabled') && !seen.has(stop))
        .map((stop) => stop.outerHTML.slice(0, 120));
    });
    expect(unseen).toEqual([]);
  });
}
