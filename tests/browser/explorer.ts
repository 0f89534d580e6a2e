import type { Locator, Page } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';
import type { StripState } from '@/tests/browser/strip';

export const BASE = '/leaving-north-korea/';
export const explorer = (view = ''): string => addressOf('bundled', `${BASE}${view}`);
export const YEAR_2016 = '?from=2016-01-01&to=2016-12-31';
export const EVENT = 'ningbo-restaurant-group';
const DAY_MS = 86_400_000;
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

export interface PublicEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
}

export const published = async (page: Page): Promise<readonly PublicEvent[]> =>
  (await page.request.get(explorer('data/events.json'))).json();

export const countLine = (page: Page): Locator => page.locator('[data-timeline="count"]');
export const panelOf = (page: Page): Locator => page.locator('[data-timeline="panel"]');
export const entries = (page: Page): Locator => page.locator('[data-timeline="list"] article[id]');

/** Ids of the list's entries that can be seen. */
export const shownIds = (page: Page): Promise<readonly string[]> =>
  entries(page).evaluateAll((all) => all.filter((entry) => entry.checkVisibility()).map(({ id }) => id));

/** Everything that says where the strip's labels are; the same before and after when nothing has moved. */
export const places = ({ from, to, labels }: StripState): unknown => ({ from, to, labels });

export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
}
