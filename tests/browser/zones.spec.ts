import { type Browser, expect, test } from '@playwright/test';
import { addressOf, type SiteName } from '@/tests/browser/sites';
import { openStrip, SURFACE } from '@/tests/browser/strip';

/** West, east and far east of UTC: a date that shifts, shifts in one of them. */
const ZONES = ['America/Los_Angeles', 'Asia/Seoul', 'Pacific/Kiritimati'] as const;

const VIEWS: readonly { readonly title: string; readonly site: SiteName; readonly path: string }[] = [
  { title: 'the whole range', site: 'bundled', path: '/leaving-north-korea/?from=1979-01-01&to=2026-12-31' },
  { title: 'one month', site: 'bundled', path: '/leaving-north-korea/?from=2016-04-01&to=2016-04-30' },
  { title: 'an hour', site: 'deeptime', path: '/cosmos/?from=1969-07-21T03:00&to=1969-07-21T04:00' },
];

async function look(browser: Browser, timezoneId: string, address: string) {
  const context = await browser.newContext({
    timezoneId,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openStrip(page, address);
  await page.evaluate(() => document.fonts.ready);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const seen = {
    zone,
    pixels: await page.locator(SURFACE).screenshot({ animations: 'disabled', caret: 'hide' }),
    // Series come when their room is near the screen, in a time of their own: what stands in it is left out.
    words: await page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      copy.querySelector('[data-timeline="series-room"]')?.remove();
      return copy.textContent;
    }),
  };
  await context.close();
  return seen;
}

for (const { title, site, path } of VIEWS) {
  test(`${title} is drawn alike, pixel for pixel, in ${ZONES.join(', ')}`, async ({ browser }) => {
    const seen = [];
    for (const zone of ZONES) seen.push(await look(browser, zone, addressOf(site, path)));
    expect(seen.map(({ zone }) => zone)).toEqual([...ZONES]); // the browser really was there
    const [home, ...away] = seen;
    for (const there of away) {
      expect(there.pixels.equals(home!.pixels), `pixels in ${there.zone}`).toBe(true);
      expect(there.words, there.zone).toBe(home!.words);
    }
  });
}
