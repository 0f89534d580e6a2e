import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import {
  composer,
  copied,
  copyLink,
  events,
  mayCopy,
  open,
  share,
  tasks,
  titles,
  VIEW,
} from '@/tests/browser/composer';
import { explorer } from '@/tests/browser/explorer';
import { addressOf } from '@/tests/browser/sites';
import { settle } from '@/tests/browser/strip';

const MOST_ACTIONS = 6;

test('from a filtered view to a shared link and a printed sheet is six actions at most', async ({ page, browser }) => {
  await mayCopy(page.context());
  await page.goto(explorer(VIEW), { waitUntil: 'networkidle' });
  await settle(page);
  let actions = 0;
  const act = async (action: Promise<unknown>): Promise<void> => {
    actions += 1;
    await action;
  };
  await act(page.getByRole('link', { name: 'Make a lesson of this view' }).click());
  await act(page.getByLabel('Title').fill('Sanctions and labour'));
  await act(page.getByRole('button', { name: 'Suggest tasks for this lesson' }).click());
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
  await expect(share(page).getByText(/\d+ minutes? left for talk/)).toBeVisible();
  await act(share(page).getByRole('button', { name: 'Copy the link for pupils' }).click());
  await expect(share(page).getByText('The link for pupils is copied.')).toBeVisible();
  const link = await copied(page);
  const tab = page.context().waitForEvent('page');
  await act(share(page).getByRole('button', { name: 'Print the sheet' }).click());
  const sheet = await tab;
  await expect(sheet.locator('[data-timeline="tasks"]')).toHaveAttribute('data-live', 'true');
  expect((await sheet.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);

  // A pupil: another browser, nothing kept, nothing asked.
  const fresh = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  fresh.on('dialog', (dialog) => asked.push(dialog.message()));
  await fresh.goto(link, { waitUntil: 'networkidle' });
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Sanctions and labour');
  const cards = await fresh.locator('.segment-card h3 a').allTextContents();
  expect(cards).toEqual(await titles(page));
  expect(cards.length).toBeGreaterThan(5);
  await expect(fresh.locator('article[data-task]')).toHaveCount(await tasks(page).count());
  expect(await tasks(page).count()).toBeGreaterThan(2);
  expect(asked).toEqual([]);
});

test('a record without series has the way into a lesson in its menu', async ({ page }) => {
  await page.goto(addressOf('deeptime', '/cosmos/'), { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('link', { name: 'Make a lesson of this view' }).click();
  await expect(page.locator('[data-compose="ready"]')).toBeVisible();
  expect(await events(page).count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Suggest tasks for this lesson' }).click();
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
});

test('what is typed and chosen can be undone, by button and by key', async ({ page }) => {
  await open(page);
  const before = await titles(page);
  await events(page)
    .nth(1)
    .getByRole('button', { name: /^Take out/ })
    .click();
  await events(page)
    .nth(0)
    .getByRole('button', { name: /^Later in the order/ })
    .click();
  expect(await titles(page)).toEqual([before[2], before[0], ...before.slice(3)]);
  await page.keyboard.press('Control+z');
  await share(page).getByRole('button', { name: 'Undo' }).click();
  expect(await titles(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  expect(await titles(page)).toEqual([before[0], ...before.slice(2)]);
  await page.getByLabel('Title').fill('One');
  await page.getByLabel('Title').press('Control+z'); // the field's own
  await share(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title')).not.toHaveValue('One');
});

test('the whole job can be done by keyboard alone', async ({ page }) => {
  await mayCopy(page.context());
  await open(page);
  const later = events(page)
    .nth(0)
    .getByRole('button', { name: /^Later in the order/ });
  const [first, second] = await titles(page);
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(events(page).nth(1)).toContainText(first!);
  await expect(events(page).nth(0)).toContainText(second!);
  await expect(
    events(page)
      .nth(1)
      .getByRole('button', { name: /^Later in the order/ }),
  ).toBeFocused();
  await page.getByText('Add events', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill('restaurant');
  const choice = page.locator('.compose-choices input:not(:checked)').first();
  await expect(choice).toBeVisible();
  const count = await events(page).count();
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(events(page)).toHaveCount(count + 1);
  await page.getByRole('button', { name: 'Suggest: Claim and evidence' }).focus();
  await page.keyboard.press('Enter');
  await expect(tasks(page)).toHaveCount(1);
  const copy = share(page).getByRole('button', { name: 'Copy the link for pupils' });
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(share(page).getByText('The link for pupils is copied.')).toBeVisible();
  expect(await copied(page)).toMatch(/#s=1\./);
});

test('nothing stays on the device unless that is asked for, and it can be erased', async ({ page }) => {
  await open(page);
  await page.getByLabel('Title').fill('A lesson of mine');
  const stored = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(await stored()).toEqual([]);
  const asked = page.waitForEvent('dialog');
  const leaving = page.goto(composer(''), { waitUntil: 'commit' }).catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss(); // what is not kept would be gone: stay
  await leaving;
  await page.getByLabel('Keep this draft on the device').check();
  await expect(share(page)).toContainText('Saved on this device at');
  expect(await stored()).toEqual(['tidemark.lesson.leaving-north-korea']);
  await page.goto(composer(''), { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Title')).toHaveValue('A lesson of mine');
  await expect(page.getByLabel('Keep this draft on the device')).toBeChecked();
  await page.getByRole('button', { name: 'Erase it from the device' }).click();
  expect(await stored()).toEqual([]);
  await page.goto(composer(''), { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Title')).not.toHaveValue('A lesson of mine');
});

test('a kept draft comes back on reload, gives way to no view unasked, and is written by one tab at a time', async ({
  page,
}) => {
  await open(page);
  const [title, kept] = [page.getByLabel('Title'), page.getByLabel('Keep this draft on the device')];
  await title.fill('First');
  await kept.check();
  await page.goto(`${composer('')}#_frame.title`, { waitUntil: 'networkidle' });
  await expect(title).toHaveValue('First');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(title).toHaveValue('First');
  await open(page, VIEW);
  await expect(title).not.toHaveValue('First');
  await expect(page.locator('.compose-note').filter({ hasText: 'This device keeps another draft' })).toBeVisible();

  await open(page, '');
  const other = await page.context().newPage();
  await open(other, '');
  await other.getByLabel('Title').fill('Second');
  await expect(share(page)).toContainText('Another tab keeps a newer draft');
  await expect(kept).not.toBeChecked();
  await title.fill('Third');
  await open(other, '');
  await expect(other.getByLabel('Title')).toHaveValue('Second');
});

test('what is missing is said at its field before anything is shared', async ({ page }) => {
  await open(page);
  await page.getByLabel('Central question').fill('');
  await page.getByRole('button', { name: 'Write it yourself: Who else says so?' }).click();
  await share(page).getByRole('button', { name: 'Copy the link for pupils' }).click();
  await expect(page.getByLabel('Central question')).toBeFocused();
  await expect(page.getByLabel('Central question')).toHaveAccessibleDescription(/write something here/);
  await share(page)
    .getByRole('link', { name: /^Task 1\. Key/ })
    .click();
  await expect(page.getByLabel('Key', { exact: true })).toBeFocused();
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeHidden();
});

test('a teacher’s link opens for editing with its key, and words of whoever made it are words', async ({
  page,
  browser,
}) => {
  const hostile = '<img src=x onerror="document.title=1"> {1+1} \u202eback\u202c';
  await mayCopy(page.context());
  await open(page);
  await page.getByLabel('Central question').fill(hostile);
  await page.getByRole('button', { name: 'Suggest: Claim and evidence' }).click();
  await page.getByLabel('Key', { exact: true }).fill(`The key. ${hostile}`);
  const link = await copyLink(page, 'Copy the teacher’s link with the key');
  const pupils = await copyLink(page);
  expect(link).toMatch(/segments\/link\/#t=1\./);
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(composer(new URL(link).hash), { waitUntil: 'networkidle' });
  await expect(fresh.getByLabel('Central question')).toHaveValue(hostile);
  await fresh.locator('.compose-task summary').click();
  await expect(fresh.getByLabel('Key', { exact: true })).toHaveValue(`The key. ${hostile}`);
  await expect(fresh.getByText('This is a copy of the lesson in the link')).toBeVisible();
  await fresh.goto(pupils, { waitUntil: 'networkidle' });
  await expect(fresh.getByText(hostile)).toBeVisible();
  expect(await fresh.content()).not.toContain('The key.');
  expect(await fresh.title()).not.toBe('1');

  // Pasted over the address of an open page.
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(pupils).hash);
  await page.locator('.compose-task summary').click();
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('');
  await share(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue(`The key. ${hostile}`);
});

test('a link that is not whole says so, and leaves a lesson of the view', async ({ page }) => {
  await open(page, `${VIEW}#t=1.abcdef`);
  await expect(page.getByText('The link is not whole')).toBeVisible();
  expect(await events(page).count()).toBeGreaterThan(5);
});

test('a record that does not load is told, and can be tried again', async ({ page }) => {
  await page.route('**/data/marks.bin', (route) => route.abort());
  await page.goto(composer());
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(page.getByText('Lessons that are published need none')).toBeVisible();
  await page.unroute('**/data/marks.bin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-compose="ready"]')).toBeVisible();
});

test('a saved file goes to an author, and opens here again', async ({ page }) => {
  await open(page);
  await page.getByLabel('Title').fill('Sanctions: 2016');
  await page.getByRole('button', { name: 'Suggest tasks for this lesson' }).click();
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
  const download = page.waitForEvent('download');
  await share(page).getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('sanctions-2016.mdx');
  const path = (await file.path())!;
  expect(readFileSync(path, 'utf8')).toMatch(/^---\n# To go on with it: http/);
  const count = await tasks(page).count();
  await page.goto(composer(''), { waitUntil: 'networkidle' });
  const left = page.getByText(/ are left out\. Add others/);
  await expect(left).toBeVisible();
  await page.getByText('Go on with a lesson made before').click();
  await page.getByLabel('A file saved here').setInputFiles(path);
  await expect(page.getByLabel('Title')).toHaveValue('Sanctions: 2016');
  await expect(tasks(page)).toHaveCount(count);
  await expect(left).toHaveCount(0); // of a lesson that is no longer on the bench
  await page.getByLabel('A link').fill('https://example.org/');
  await expect(page.getByText('There is no lesson in it')).toBeVisible();
});

test('a record of 100,000 events loads the cards of the chosen events alone', async ({ page }) => {
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await page.goto(addressOf('large', '/register/segments/new/'), { waitUntil: 'networkidle' });
  await expect(events(page)).toHaveCount(12);
  const cards = [...requested].filter((path) => path.includes('/segment/cards-'));
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.length).toBeLessThanOrEqual(12);
  expect([...requested].filter((path) => /details-|events\.json/.test(path))).toEqual([]);
});

test('without scripts the page says what it is, and leads to lessons that need none', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(composer(''));
  await expect(page.getByText('it needs JavaScript')).toBeVisible();
  expect(await page.locator('main li a').count()).toBeGreaterThan(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with everything open and at fault, on a phone, ${colorScheme}, it is in order for axe and no wider than the screen`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await open(page);
    await page.getByLabel('Title').fill('W'.repeat(200));
    await page.getByRole('button', { name: 'Suggest tasks for this lesson' }).click();
    for (const type of ['Who else says so?', 'Read the numbers', 'What was known then?']) {
      await page.locator('.compose-adder > details').evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
      await page.getByRole('button', { name: `Write it yourself: ${type}` }).click();
    }
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    await page.getByRole('button', { name: 'Add a word' }).click();
    await share(page).getByRole('button', { name: 'Copy the link for pupils' }).click();
    await expect(page.locator('.compose-fault').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
