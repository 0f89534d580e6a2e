import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { joinFragment } from '@/lib/segment/fragment';
import { decodeSegment, encodeSegment } from '@/lib/segment/segmentCode';
import { pupilDraft, type SegmentDraft } from '@/lib/segment/segmentDraft';
import { DRAFT, FIRST_LINK } from '@/tests/browser/linkLesson';
import { addressOf } from '@/tests/browser/sites';

const PAGE = '/leaving-north-korea/segments/link/';
const at = (code: string): string => addressOf('bundled', `${PAGE}#${code}`);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const sheetOf = (page: Page) => page.locator('[data-timeline="tasks"]');

/** Somebody who has never been here, with what the page asks of the network and complains about. */
async function stranger(browser: Browser, code: string) {
  const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
  const strays: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    asked.push(pathname);
    const isOwn = origin === new URL(at('')).origin || request.url().startsWith('blob:');
    if (
      !isOwn ||
      request.method() !== 'GET' ||
      request.url().includes('#') ||
      request.url().includes(code.slice(0, 40))
    )
      strays.push(`${request.method()} ${request.url()}`);
  });
  page.on('dialog', (dialog) => strays.push(`a prompt: ${dialog.message()}`));
  page.on('pageerror', (error) => strays.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && strays.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`blocked: ${event.blockedURI}`));
  });
  await page.goto(at(code), { waitUntil: 'networkidle' });
  return { page, strays, asked };
}

test('a pupil opens a link in a fresh browser, answers, and nothing leaves the device', async ({ browser }) => {
  const code = await encodeSegment(DRAFT, 'pupils');
  const { page, strays, asked } = await stranger(browser, code);
  await expect(title(page)).toHaveText('Numbers that change');
  await expect(page).toHaveTitle(/^Numbers that change · Leaving North Korea/);
  await expect(page.getByText('Later it may be counted again.')).toBeVisible();
  await expect(page.locator('main svg[role="img"]').first()).toBeVisible();
  await expect(page.locator('main li > article[id]')).toHaveCount(4);
  await expect(page.locator('#arrivals-2010').getByText('says your teacher')).toBeVisible();
  await expect(page.locator('#arrivals-2010').getByText(/those of whoever made the lesson/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByText(/Whoever gave you this link made the lesson/)).toBeVisible();
  await page.getByLabel('Plain words').check();
  await expect(page.locator('#arrivals-2010').getByText('says your teacher')).toBeHidden();

  const sheet = sheetOf(page);
  await expect(sheet.locator('article[data-task]')).toHaveCount(5);
  const order = sheet.locator('[id="task.1.order"]');
  await order.getByRole('button', { name: /^Later: Kim/ }).press('Enter');
  await order.getByRole('button', { name: /^Later: Kim/ }).press('Enter');
  await order.getByRole('button', { name: 'Check the order' }).press('Enter');
  await expect(order.getByRole('status')).toHaveText('Right: this is the order of the dates.');
  await sheet.locator('textarea').first().fill('Words of a pupil');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(sheet.locator('textarea').first()).toHaveValue('Words of a pupil');
  const keys = await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);
  expect(keys).toEqual([`tidemark.answers.${PAGE}#${code.split('.').at(-1)}`]);

  expect(await page.content()).not.toContain('SECRET');
  expect(strays).toEqual([]);
  const cards = asked.filter((path) => path.includes('/data/segment/cards-'));
  expect(new Set(cards).size).toBeLessThanOrEqual(4);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('another lesson keeps its own answers, and a way within the page keeps the lesson', async ({ page }) => {
  const one = await encodeSegment(DRAFT, 'pupils');
  const other = await encodeSegment({ ...DRAFT, title: 'Another lesson' }, 'pupils');
  await page.goto(at(one), { waitUntil: 'networkidle' });
  await sheetOf(page).locator('textarea').first().fill('Words of a pupil');
  await page.evaluate((code) => {
    window.location.hash = code;
  }, other);
  await expect(title(page)).toHaveText('Another lesson');
  await expect(sheetOf(page).locator('textarea').first()).toHaveValue('');
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(other));
  await expect(title(page)).toHaveText('Another lesson');
  await page.goBack();
  await expect(title(page)).not.toHaveText('No lesson in this address');
});

test('the teacher’s link has plan, key and notes, and gives the link for pupils', async ({ browser }) => {
  const code = await encodeSegment(DRAFT, 'teacher');
  const { page, strays } = await stranger(browser, code);
  await expect(title(page)).toHaveText('For teachers: Numbers that change');
  for (const words of ['SECRET order', 'SECRET most', 'SECRET thought'])
    await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(/minutes; \d+ are left for talk|= \d+ of 30 minutes/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'sources differ' })).toBeVisible();
  const link = await page.getByLabel(/^The link for pupils/).inputValue();
  expect(link.startsWith(at('s=1.'))).toBe(true);
  expect(await decodeSegment(new URL(link).hash)).toMatchObject({ of: 'pupils', draft: pupilDraft(DRAFT) });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /GIFT/ }).click();
  expect(readFileSync((await (await download).path())!, 'utf8')).toContain('::1. Put in order::');
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Events (CSV)' }).click();
  const rows = readFileSync((await (await table).path())!, 'utf8').split('\r\n');
  expect(rows[0]).toMatch(/^id,date,kind,title,.*confidence$/);
  expect(rows.slice(1, -1).map((row) => row.split(',')[0])).toEqual(DRAFT.scope.events);
  await page.getByRole('button', { name: 'Slides' }).press('Enter');
  const slides = page.getByRole('dialog', { name: 'Slides' });
  await expect(slides.locator('section')).toHaveCount(1 + 4 + 5);
  await expect(slides).not.toContainText('SECRET');
  await page.keyboard.press('Escape');
  await expect(slides).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Change a copy' })).toHaveAttribute(
    'href',
    `/leaving-north-korea/segments/new/#${code}`,
  );
  expect(strays).toEqual([]);
  await page.getByRole('link', { name: 'The page for pupils' }).click();
  await expect(title(page)).toHaveText('Numbers that change');
  expect(await page.content()).not.toContain('SECRET');
});

test('a link of the first days is still read', async ({ page }) => {
  await page.goto(at(FIRST_LINK), { waitUntil: 'networkidle' });
  await expect(title(page)).toHaveText(DRAFT.title);
  await expect(sheetOf(page).locator('article[data-task]')).toHaveCount(DRAFT.tasks.length);
});

test('both print: the sheet with lines and why it has no code, the key with its answers', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(await encodeSegment(DRAFT, 'pupils')), { waitUntil: 'networkidle' });
  await expect(sheetOf(page).locator('[id="task.5.words"] [data-print="only"] span').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await expect(page.locator('[data-timeline="short-address"]')).toHaveText(
    /^The address is not printed: it has [\d,]+ characters/,
  );
  const breaks = await page
    .locator('main li > article[id]')
    .evaluateAll((all) => all.map((card) => getComputedStyle(card).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await page.goto(at(await encodeSegment(DRAFT, 'teacher')), { waitUntil: 'networkidle' });
  await expect(page.getByText('SECRET order')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
});

test('what is gone from the record is told, and the rest is shown', async ({ page }) => {
  const draft = {
    ...DRAFT,
    scope: { ...DRAFT.scope, events: [...DRAFT.scope.events, 'never-was'] },
    tasks: [
      ...DRAFT.tasks,
      { type: 'claim' as const, prompt: 'Of nothing.', minutes: '5', events: ['never-was'], key: '-' },
    ],
    reviewed: '2001',
  };
  await page.goto(at(await encodeSegment(draft, 'pupils')), { waitUntil: 'networkidle' });
  await expect(
    page.getByText('1 of 5 events is no longer in this record: never-was. The rest is shown.'),
  ).toBeVisible();
  await expect(page.getByText('Left out with it: task 6 of the lesson as it was made.')).toBeVisible();
  await expect(sheetOf(page).locator('article[data-task]')).toHaveCount(5);
  await expect(page.getByRole('main')).not.toContainText(/reviewed 2001|, form 1/);
  const none = { ...DRAFT, scope: { ...DRAFT.scope, events: ['never-was'] }, tasks: [DRAFT.tasks[4]!], texts: [] };
  await page.goto(at(await encodeSegment(none, 'pupils')), { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(title(page)).toHaveText('None of its events are in this record any more');
});

test('a table that is gone is told, with the tasks that cannot be done and those that have lost events', async ({
  page,
}) => {
  const [sequence, ...others] = DRAFT.tasks;
  const draft = {
    ...DRAFT,
    scope: { ...DRAFT.scope, events: [...DRAFT.scope.events, 'never-was'], series: ['arrivals', 'never-counted'] },
    tasks: [
      { ...sequence!, events: [...sequence!.events!, 'never-was'] },
      { ...sequence!, events: ['never-was', 'arrivals-2010', 'kim-jong-il-dies'] },
      { type: 'read-the-data' as const, prompt: 'Read.', minutes: '5', series: 'never-counted', key: '-' },
      ...others,
    ],
  };
  await page.goto(at(await encodeSegment(draft, 'pupils')), { waitUntil: 'networkidle' });
  await expect(page.getByText('1 table of numbers is no longer in this record: never-counted.')).toBeVisible();
  await expect(page.getByText('Left out with them: tasks 2, 3 of the lesson as it was made.')).toBeVisible();
  await expect(
    page.getByText('Of the lesson as it was made, task 1 has lost events and may still speak of them.'),
  ).toBeVisible();
  await expect(sheetOf(page).locator('article[data-task]')).toHaveCount(DRAFT.tasks.length);
});

test('a link that is none, cut, wrong, newer or of another timeline says so and what to do', async ({ page }) => {
  const code = await encodeSegment(DRAFT, 'pupils');
  const wrong = joinFragment('pupils', 'AAAA');
  const elsewhere = await encodeSegment({ ...DRAFT, timeline: 'cosmos' }, 'pupils');
  for (const [hash, words] of [
    ['', 'No lesson in this address'],
    ['_content', 'No lesson in this address'],
    [code.slice(0, 200), 'This link is not whole'],
    [code.replace('s=1.', 's=9.'), 'This link is newer than this page'],
    [wrong, 'This link holds no lesson that can be shown'],
    [elsewhere, 'A lesson of another timeline'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(at(hash), { waitUntil: 'networkidle' });
    await expect(title(page)).toHaveText(words);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.getByRole('link', { name: 'Lessons that are published' })).toHaveAttribute(
      'href',
      /\/segments\/$/,
    );
  }
  await expect(page.getByRole('link', { name: 'Open it there' })).toHaveAttribute(
    'href',
    `/cosmos/segments/link/#${elsewhere}`,
  );
});

test('a file that does not come is asked for again', async ({ page }) => {
  await page.route('**/data/segment/record.json', (route) => route.abort());
  await page.goto(at(await encodeSegment(DRAFT, 'pupils')), { waitUntil: 'networkidle' });
  await expect(title(page)).toHaveText('The lesson could not be loaded');
  await page.unroute('**/data/segment/record.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('Numbers that change');
});

const GARBAGE = [
  ['record.json', '{}'],
  ['record.json', '<!doctype html><title>Sign in</title>'],
  ['cards-*.json', '[{}]'],
  ['cards-*.json', '{}'],
  ['series-arrivals.json', '{"entry":{},"periods":[]}'],
] as const;

test('a file that is garbage is named, and nothing of the answers is lost over it', async ({ page }) => {
  await page.goto(at(await encodeSegment(DRAFT, 'pupils')), { waitUntil: 'networkidle' });
  const words = sheetOf(page).locator('textarea').first();
  await words.fill('Words of a pupil');
  for (const [file, body] of GARBAGE) {
    const pattern = `**/data/segment/${file}`;
    await page.route(pattern, (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.reload({ waitUntil: 'networkidle' });
    await expect(title(page)).toHaveText('The lesson could not be loaded');
    await expect(page.locator('.segment-message')).toContainText(`segment/${file.split('*')[0]}`);
    await expect(page.locator('.segment-message')).toContainText('Nothing of the link is lost');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(words).toHaveValue('Words of a pupil');
  }
});

test('two tabs of one pupil lose nothing: each shows and keeps what was typed in the other', async ({ context }) => {
  const code = await encodeSegment(DRAFT, 'pupils');
  const [one, other] = [await context.newPage(), await context.newPage()];
  const boxOf = (page: Page, at: number) => sheetOf(page).locator('textarea').nth(at);
  await one.goto(at(code), { waitUntil: 'networkidle' });
  await one.getByLabel(/Keep them on this device/).check();
  await boxOf(one, 0).fill('first, in one');
  await other.goto(at(code), { waitUntil: 'networkidle' });
  await expect(boxOf(other, 0)).toHaveValue('first, in one');
  await boxOf(other, 1).fill('second, in the other');
  await expect(boxOf(one, 1)).toHaveValue('second, in the other');
  await boxOf(one, 0).fill('first, changed in one');
  await expect(boxOf(other, 0)).toHaveValue('first, changed in one');
  await one.reload({ waitUntil: 'networkidle' });
  await expect(boxOf(one, 0)).toHaveValue('first, changed in one');
  await expect(boxOf(one, 1)).toHaveValue('second, in the other');

  await one.getByLabel(/Keep them on this device/).uncheck();
  await expect(other.getByLabel(/Keep them on this device/)).not.toBeChecked();
  await expect(boxOf(other, 1)).toHaveValue('second, in the other');
  await expect(sheetOf(other).getByText(/Another tab took them off this device/)).toBeVisible();
  await other.reload({ waitUntil: 'networkidle' });
  await expect(boxOf(other, 1)).toHaveValue('second, in the other');

  for (const page of [one, other]) await page.getByLabel(/Keep them on this device/).check();
  await one.getByRole('button', { name: 'Erase' }).click();
  await one.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(boxOf(other, 0)).toHaveValue('');
  await other.reload({ waitUntil: 'networkidle' });
  await expect(boxOf(other, 1)).toHaveValue('');
});

test('without JavaScript the page says what it is', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at(await encodeSegment(DRAFT, 'pupils')));
  await expect(page.getByText(/scripts are switched off here/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'lessons that are published with this timeline' })).toBeVisible();
});

/** Words of somebody who means no good, all within what the form allows. */
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const hostile: SegmentDraft = {
  ...DRAFT,
  title: '<b onclick=alert(1)>\u202eback\u202c שלום',
  question: HOSTILE,
  objective: `\u2067${'مرحبا '.repeat(40)}\u2069`,
  told: `${HOSTILE}\n\n${'x'.repeat(4_000)}`,
  glossary: [{ term: 'W'.repeat(80), means: HOSTILE }],
  tasks: [
    {
      type: 'claim',
      prompt: 'm'.repeat(5_000),
      hint: HOSTILE,
      minutes: '5',
      key: 'x'.repeat(5_000),
      starters: ['w'.repeat(500)],
    },
    {
      type: 'corroborate',
      prompt: HOSTILE,
      minutes: '5',
      key: HOSTILE,
      statements: [
        { says: 'q'.repeat(500), answer: 'sources differ' },
        { says: HOSTILE, answer: 'sources differ' },
      ],
      rubric: ['r'.repeat(500), HOSTILE, 'r'],
    },
  ],
  standards: [
    { framework: 'f'.repeat(80), code: 'c'.repeat(500), says: HOSTILE, URL: 'https://example.org/"onclick="a' },
  ],
};

for (const reader of ['pupils', 'teacher'] as const) {
  test(`whatever the author typed is text, and no wider than a narrow window: ${reader}`, async ({ browser }) => {
    const { page, strays } = await stranger(browser, await encodeSegment(hostile, reader));
    await expect(title(page)).toContainText('<b onclick=alert(1)>');
    await expect(page.getByText(HOSTILE).first()).toBeVisible();
    await expect(page.locator('main :is(img, script, b, [onclick], [onerror])')).toHaveCount(0);
    expect(await page.title()).toContain('<b onclick=alert(1)>');
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(strays).toEqual([]);
  });
}

test('a key smuggled into a link for pupils is refused', async ({ page }) => {
  const smuggled = { ...pupilDraft(DRAFT), tasks: DRAFT.tasks } as unknown as SegmentDraft;
  const code = await encodeSegment({ ...smuggled, tasks: DRAFT.tasks }, 'teacher');
  await page.goto(at(joinFragment('pupils', code.split('.')[1]!)), { waitUntil: 'networkidle' });
  await expect(title(page)).toHaveText('This link holds no lesson that can be shown');
  await expect(page.getByRole('status')).toContainText('Task 1 holds what has no place there: “key”');
  expect(await page.content()).not.toContain('SECRET');
});
