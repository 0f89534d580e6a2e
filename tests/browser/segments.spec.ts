import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { addressOf } from '@/tests/browser/sites';
import { decodeQr } from '@/tests/segment/decodeQr';

const at = (path: string): string => addressOf('bundled', `/leaving-north-korea/segments/${path}`);
/** Together they have a task of every type. */
const SEGMENTS = ['counting-a-famine/', 'counting-arrivals/'];
const WORDS = 'Words of a pupil';

const sheetOf = (page: Page): Locator => page.locator('[data-timeline="tasks"]');

async function openSheet(page: Page, path: string): Promise<Locator> {
  await page.goto(at(path), { waitUntil: 'networkidle' });
  await expect(sheetOf(page)).toHaveAttribute('data-live', 'true');
  return sheetOf(page);
}

/** Answers every field of every task. */
async function answerAll(sheet: Locator): Promise<void> {
  for (const box of await sheet.locator('article textarea').all()) await box.fill(WORDS);
  for (const box of await sheet.locator('article input[type="checkbox"]').all()) await box.check();
  for (const group of await sheet.locator('fieldset:has(input[type="radio"])').all())
    await group.getByRole('radio').last().check();
  for (const order of await sheet.locator('fieldset:has(ol)').all())
    await order
      .getByRole('button', { name: /^Later/ })
      .first()
      .click();
}

const storage = (page: Page) =>
  page.evaluate(() => ({ tab: Object.keys(sessionStorage), device: Object.keys(localStorage) }));

test('answers of every type are kept, saved and erased without a request that holds any', async ({ page }) => {
  const types = new Set<string>();
  const strays: string[] = [];
  for (const path of SEGMENTS) {
    const sheet = await openSheet(page, path);
    const origin = new URL(page.url()).origin;
    page.on('request', (request) => {
      const isOwn = new URL(request.url()).origin === origin || request.url().startsWith('blob:');
      if (!isOwn || request.method() !== 'GET' || request.url().includes('Words')) strays.push(request.url());
    });
    for (const task of await sheet.locator('article[data-task]').all())
      types.add((await task.getAttribute('data-task'))!);
    await answerAll(sheet);
    const key = `tidemark.answers.${new URL(page.url()).pathname}`;
    expect(await storage(page)).toEqual({ tab: [key], device: [] });
    await page.getByLabel(/Keep them on this device/).check();
    expect(await storage(page)).toEqual({ tab: [], device: [key] });
    await expect(sheet.getByRole('status').last()).toContainText('Saved on this device at');
    await page.reload({ waitUntil: 'networkidle' });
    await expect(sheet.locator('textarea').first()).toHaveValue(WORDS);
    const files: string[] = [];
    for (const name of ['Save as text', 'Save as JSON']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      files.push(readFileSync((await (await download).path())!, 'utf8'));
    }
    expect(files[0]).toContain(WORDS);
    expect(JSON.parse(files[1]!).items.length).toBeGreaterThan(10);
    const erase = page.getByRole('button', { name: 'Erase', exact: true });
    await erase.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(erase).toBeFocused();
    await expect(sheet.locator('textarea').first()).toHaveValue(WORDS);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, erase' }).press('Enter');
    await expect(erase).toBeFocused();
    expect(await storage(page)).toEqual({ tab: [], device: [] });
    await expect(sheet.locator('textarea').first()).toHaveValue('');
    await expect(sheet.locator('input:checked')).toHaveCount(0);
  }
  expect([...types].sort()).toHaveLength(8);
  expect(strays).toEqual([]);
});

test('answers that the device refuses stay in the tab, and the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (this === window.localStorage) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  const sheet = await openSheet(page, 'counting-arrivals/');
  await sheet.locator('textarea').first().fill(WORDS);
  const keep = page.getByLabel(/Keep them on this device/);
  await keep.click();
  await expect(keep).not.toBeChecked();
  await expect(sheet.getByRole('alert')).toContainText('save them as text or print them');
  expect((await storage(page)).tab).toHaveLength(1);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(sheet.locator('textarea').first()).toHaveValue(WORDS);
});

test('an order is made by keyboard alone, and the device says when it is right', async ({ page }) => {
  const sheet = await openSheet(page, 'counting-arrivals/');
  const order = sheet.locator('[id="task.1.order"]');
  const check = order.getByRole('button', { name: 'Check the order' });
  await check.press('Enter');
  await expect(order.getByRole('status')).toHaveText(/^Not yet: \d of 4/);
  const button = order.getByRole('button', { name: 'Later: Kim Jong-il dies and Kim Jong-un takes over' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(order.getByRole('status')).toHaveText(/now 2 of 4$/);
  await order.getByRole('button', { name: /^Earlier: The year after the peak/ }).press('Enter');
  await order.getByRole('button', { name: /^Earlier: The year after the peak/ }).press('Enter');
  await check.press('Enter');
  await expect(order.getByRole('status')).toHaveText('Right: this is the order of the dates.');
});

test('an order is made by dragging as well', async ({ page }) => {
  const sheet = await openSheet(page, 'counting-arrivals/');
  const items = sheet.locator('[id="task.1.order"] li');
  const first = await items.first().locator('span').nth(1).textContent();
  await items.first().dragTo(items.nth(2));
  await expect(items.nth(2)).toContainText(first!);
});

test('the level of reading changes the words of every event, and says where there are none', async ({ page }) => {
  await openSheet(page, 'two-reporters/');
  const card = page.locator('article#reporters-tell-their-story');
  await expect(card.getByText('Laura Ling and Euna Lee describe')).toBeVisible();
  await page.getByLabel('Plain words').check();
  await expect(card.getByText('Laura Ling and Euna Lee describe')).toBeHidden();
  await expect(card.getByText('the two journalists told what had happened')).toBeVisible();
});

test('without JavaScript a segment reads whole, changes its level and prints with lines to write on', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at('the-border-shuts/'));
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.locator('svg[role="img"]').first()).toBeVisible();
  await page.getByLabel('Plain words').check();
  await expect(page.getByText('In January 2020 North Korea closed its borders')).toBeVisible();
  await expect(sheetOf(page).locator('article[data-task]')).toHaveCount(5);
  await expect(page.getByRole('button', { name: 'Erase' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const lines = page.locator('[id="task.5.words"] [data-print="only"] span');
  await expect(lines).toHaveCount(6);
  await expect(lines.first()).toBeVisible();
  await expect(page.locator('[id="task.5.words"] textarea')).toBeHidden();
});

test('on paper no card is cut, what was written stands in place of lines, and the code leads back', async ({
  page,
}) => {
  const sheet = await openSheet(page, 'thirteen-from-ningbo/');
  await sheet.locator('textarea').first().fill(WORDS);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('main li > article[id]')
    .evaluateAll((all) => all.map((card) => getComputedStyle(card).breakInside));
  expect(breaks.length).toBe(6);
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await expect(sheet.locator('[data-print="only"] p')).toHaveText(WORDS);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  const code = page.locator('[data-timeline="short-address"] svg');
  const side = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d'))!;
  expect(decodeQr(path, side)).toBe(page.url());
  await expect(page.locator('[data-timeline="short-address"] p')).toHaveText(page.url());
});

test('the key is on a page of its own that is not to be indexed, and nowhere on that for pupils', async ({ page }) => {
  await page.goto(at('thirteen-from-ningbo/teacher/'));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByText('speak only through a lawyer')).toBeVisible();
  await expect(page.getByText(/minutes; \d+ are left for talk/)).toBeVisible();
  const pupils = await (await page.request.get(at('thirteen-from-ningbo/'))).text();
  expect(pupils).not.toContain('speak only through a lawyer');
  expect(pupils).not.toContain('Beginning');
  expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pupils)![1]!)).toMatchObject({
    '@type': 'LearningResource',
    timeRequired: 'PT45M',
  });
});

for (const width of [390, 320]) {
  test(`nothing of a segment is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['', 'working-abroad/', 'working-abroad/teacher/']) {
      await page.goto(at(path), { waitUntil: 'networkidle' });
      expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test('a teacher takes a segment along: link, course package, questions, events and slides', async ({ page }) => {
  const strays: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(at(''));
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) strays.push(request.url());
  });
  await page.goto(at('the-border-shuts/teacher/'), { waitUntil: 'networkidle' });
  const address = at('the-border-shuts/');
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expect(page.getByLabel('To show it within another page')).toHaveValue(new RegExp(`^<iframe src="${address}"`));
  await expect(page.getByRole('link', { name: 'Google Classroom' })).toHaveAttribute(
    'href',
    `https://classroom.google.com/share?url=${encodeURIComponent(address)}`,
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Course package/ }).click();
  const file = readFileSync((await (await download).path())!);
  const link = strFromU8(unzipSync(file)['link/link.xml']!);
  expect(link).toContain(`<url href="${address}"`);
  for (const [name, start] of [
    ['GIFT', '::1. Put in order::'],
    ['CSV', 'id,date,kind,title'],
  ] as const) {
    const href = (await page
      .getByRole('link', { name: new RegExp(name) })
      .last()
      .getAttribute('href'))!;
    expect((await (await page.request.get(new URL(href, address).href)).text()).startsWith(start)).toBe(true);
  }
  await page.getByRole('link', { name: 'Slides' }).click();
  await expect(page.getByRole('main').locator('section')).toHaveCount(1 + 8 + 5);
  expect(strays).toEqual([]);
});
