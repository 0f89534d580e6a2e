import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { BASE } from '@/tests/browser/explorer';
import { addressOf } from '@/tests/browser/sites';

/** A view of two years and one kind. */
export const VIEW = '?from=2016-01-01&kind=policy&to=2017-12-31';
export const composer = (view = VIEW): string => addressOf('bundled', `${BASE}segments/new/${view}`);

export const events = (page: Page): Locator =>
  page.getByRole('list', { name: /^Events of the lesson/ }).getByRole('listitem');
export const tasks = (page: Page): Locator => page.locator('.compose-tasks > li');
export const share = (page: Page): Locator => page.getByRole('complementary', { name: 'Share' });
export const titles = (page: Page): Promise<readonly string[]> =>
  events(page).locator('.compose-title').allTextContents();

export async function open(page: Page, view?: string): Promise<void> {
  await page.goto(composer(view), { waitUntil: 'networkidle' });
  await expect(page.locator('[data-compose="ready"]')).toBeVisible();
}

export const mayCopy = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Waits until the links are made, and copies one. */
export async function copyLink(page: Page, name = 'Copy the link for pupils'): Promise<string> {
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
  await share(page).getByRole('button', { name }).click();
  await expect(share(page).getByText(/link.* is copied/)).toBeVisible();
  return copied(page);
}
