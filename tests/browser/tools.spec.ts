import { expect, test } from '@playwright/test';
import { BASE, countLine, explorer, published } from '@/tests/browser/explorer';
import { openStrip, readStrip, settle } from '@/tests/browser/strip';

test('a list asked for while one is open, from the same place, opens: the browser tells late that it closed the old one', async ({
  page,
}) => {
  await openStrip(page, explorer());
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await settle(page);
  const list = page.getByRole('group', { name: 'Events here' });
  const button = page.getByRole('button', { name: /without a label, show them as a list/ }).first();
  for (const time of ['first', 'second', 'third']) {
    await button.click();
    await page.waitForTimeout(150); // the event that tells of the closing comes after the click
    await expect(list, time).toBeVisible();
    await expect(list.getByRole('button').first()).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('an address that makes no sense is left out, said once, and mended on request', async ({ page }) => {
  await openStrip(page, explorer('?from=banana&to=2016&kind=foo,crackdown&thread=gone&utm_source=letter'));
  const notice = page.getByRole('status').filter({ hasText: 'could not be understood' });
  await expect(notice).toContainText(
    'Part of the address could not be understood and is left out: from “banana”, to “2016”, kind “foo”, thread “gone”.',
  );
  await expect(page.locator('[data-kind="crackdown"]')).toHaveAttribute('aria-pressed', 'true');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(explorer('?kind=crackdown'));
});

test('a kind that the record has not switches no chip off', async ({ page }) => {
  await openStrip(page, explorer('?kind=foo'));
  await expect(page.locator('[data-kind][data-faded]')).toHaveCount(0);
  expect((await readStrip(page)).events).toBe((await published(page)).length);
  await expect(countLine(page)).not.toContainText('match');
});

test('the record can be taken along from the toolbar, and it is said that it is whole', async ({ page }) => {
  await openStrip(page, explorer('?kind=crackdown'));
  const total = (await published(page)).length;
  await page.getByRole('button', { name: 'Download' }).click();
  const sheet = page.getByRole('group', { name: 'Download' });
  await expect(sheet).toContainText(`The whole record, ${total} events, whatever is shown now.`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('link', { name: /spreadsheet/ }).click(),
  ]);
  expect(new URL(download.url()).pathname).toBe(`${BASE}data/events.csv`);
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Download' }).click();
  for (const link of await sheet.getByRole('link').all())
    expect((await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href)).ok()).toBe(true);
});
