import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copyLink, events, mayCopy, open, share, titles, VIEW } from '@/tests/browser/composer';
import { BASE, explorer, published, shownIds } from '@/tests/browser/explorer';
import { addressOf } from '@/tests/browser/sites';
import { settle } from '@/tests/browser/strip';

test('the page of an event leads to a lesson with it, in a range of those around it', async ({ page }) => {
  await page.goto(addressOf('bundled', `${BASE}events/ningbo-restaurant-group/`));
  await page.getByRole('link', { name: 'Make a lesson with this event' }).click();
  await expect(events(page).first()).toHaveAttribute('data-event', 'ningbo-restaurant-group');
  expect(await events(page).count()).toBeGreaterThan(5);
  await expect(page.getByText(/^From the lesson the timeline opens/)).toHaveCount(0);
  await expect(page.getByText('The address names an event')).toHaveCount(0);
  await page.getByRole('button', { name: 'Suggest tasks for this lesson' }).click();
  await expect(share(page).getByRole('link', { name: 'See it as a pupil' })).toBeVisible();
});

test('a lesson keeps the view it was made of: its page opens the timeline as it was, and so does its file', async ({
  page,
}) => {
  await mayCopy(page.context());
  await open(page, '?from=2016-02-15&kind=policy&known=2018&q=sanctions&series=arrivals&to=2017-12-31');
  const note = page.getByText(/^From the lesson the timeline opens as in your view/);
  await expect(note).toContainText('15 February 2016 to 31 December 2017; only');
  await expect(note).toContainText('with “sanctions” in its search');
  await page.getByRole('button', { name: 'Suggest: Claim and evidence' }).click();
  const link = await copyLink(page);
  const download = page.waitForEvent('download');
  await share(page).getByRole('button', { name: 'Save as a file' }).click();
  const file = readFileSync((await (await download).path())!, 'utf8');
  expect(file).toContain(
    'known: 2018\nopening:\n  from: 2016-02-15\n  to: 2017-12-31\n  kinds: [policy]\n  search: sanctions\n',
  );
  const pupil = await page.context().newPage();
  await pupil.goto(link, { waitUntil: 'networkidle' });
  await expect(pupil.getByText('as the record was known at the end of 2018')).toBeVisible();
  await pupil.getByRole('link', { name: 'See this part on the timeline' }).click();
  await settle(pupil);
  const search = '?from=2016-02-15&kind=policy&known=2018&q=sanctions&series=arrivals&to=2017-12-31';
  await expect(pupil).toHaveURL(explorer(search));
  await page.getByRole('button', { name: 'Open the whole range instead' }).click();
  await expect(note).toHaveCount(0);
});

test('what cannot be used of the address is told with its reason, and the lesson begins with the rest', async ({
  page,
}) => {
  await open(page, '?from=20x6&kind=nope,policy&to=2017#gone-event');
  const notes = page.locator('.compose-note');
  await expect(notes.filter({ hasText: 'kind “nope” (this record has no such kind)' })).toContainText('from “20x6”');
  await expect(notes.filter({ hasText: 'does not have, or no longer: “gone-event”' })).toBeVisible();
  await expect(page.getByText('The event that was open')).toHaveCount(0);
  expect(await events(page).count()).toBeGreaterThan(3);
  await expect(page.getByText(/^From the lesson the timeline opens/)).not.toContainText('nope');
});

for (const view of [
  VIEW,
  '?from=2016-01-01&q=restaurant&to=2016-12-31',
  '?from=2014-01-01&thread=ningbo-thirteen&to=2018-12-31',
]) {
  test(`a lesson of ${view} has the weightiest of the events that the explorer lists, but for those that began before`, async ({
    page,
  }) => {
    await page.goto(explorer(view), { waitUntil: 'networkidle' });
    await settle(page);
    const listed = await shownIds(page);
    const dates = new Map((await published(page)).map(({ id, date }) => [id, date]));
    const first = new URLSearchParams(view).get('from')!;
    await open(page, view);
    const ids = await events(page).evaluateAll((all) => all.map((item) => item.dataset['event']!));
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
    const begun = listed.filter((id) => dates.get(id)! >= first.slice(0, 4));
    const note = page.locator('.compose-note').filter({ hasText: 'left out' });
    const told = (await note.count()) > 0 ? await note.textContent() : `holds ${ids.length} events`;
    expect(told).toContain(`holds ${begun.length} events`);
    expect(ids).toHaveLength(Math.min(begun.length, 12));
  });
}

test('a view as known on a date makes a lesson of what was public then, with the open event first', async ({
  page,
}) => {
  await open(page, '?from=2016-01-01&known=2016-05-01&to=2016-12-31#ningbo-restaurant-group');
  await expect(page.getByText('As known on 1 May 2016: what became public later is not offered.')).toBeVisible();
  const known = await titles(page);
  expect(known.length).toBeGreaterThan(3);
  await expect(events(page).first()).toHaveAttribute('data-event', 'ningbo-restaurant-group');
  await open(page, '?from=2016-01-01&to=2016-12-31#ningbo-restaurant-group');
  await expect(page.getByText(/The 12 that carry most weight are here.* are left out/)).toBeVisible();
  await expect(events(page)).toHaveCount(12);
  await open(page, '?from=2010-01-01&to=2012-12-31#ningbo-restaurant-group');
  await expect(page.getByText('The event that was open does not begin in the range')).toBeVisible();
});
