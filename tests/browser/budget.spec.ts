import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { addressOf, type SiteName } from '@/tests/browser/sites';
import { openStrip, readStrip, settle } from '@/tests/browser/strip';

const KB = 1000;
const OWN_SCRIPTS_KB = 60;
const FIRST_READ_KB = 50;
const FIRST_READ_EVENTS = 300;
const MAX_NODES = 600;

const gzipKb = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / KB;

/** Opens an address and adds up the scripts it loads, gzip kB. Workers' scripts count. `use` may do more on the page before the sum is made. */
async function scriptsKb(page: Page, address: string, use: () => Promise<void> = async () => {}): Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && response.ok()) scripts.set(pathname, response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await use();
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('response');
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipKb(await body)));
  return sizes.reduce((sum, kb) => sum + kb, 0);
}

/** Every this many entries one is left out to weigh it. */
const LEFT_OUT_EVERY = 3;

/** What an entry of the list adds to a packed page, gzip kB: by leaving a third of them out. */
function entryKb(html: string): number {
  const entries = html.match(/<li><article id=.*?<\/article><\/li>/gs) ?? [];
  const leftOut = entries.filter((_, at) => at % LEFT_OUT_EVERY === 0);
  const without = leftOut.reduce((rest, entry) => rest.replace(entry, ''), html);
  return (gzipKb(Buffer.from(html)) - gzipKb(Buffer.from(without))) / leftOut.length;
}

async function stylesKb(page: Page, html: string, address: string): Promise<number> {
  const hrefs = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href]) => href!);
  const sheets = [...new Set(hrefs)].map(async (href) => (await page.request.get(new URL(href, address).href)).body());
  return (await Promise.all(sheets)).reduce((sum, sheet) => sum + gzipKb(sheet), 0);
}

test(`own scripts of the explorer are within ${OWN_SCRIPTS_KB} kB over the framework's floor`, async ({ browser }) => {
  // The floor: what the page of a thread loads, which has nothing of ours that runs but the switch of the theme.
  const fresh = async () => (await browser.newContext()).newPage();
  const floor = await scriptsKb(await fresh(), addressOf('bundled', '/leaving-north-korea/threads/'));
  const explorer = await scriptsKb(await fresh(), addressOf('bundled', '/leaving-north-korea/'));
  const page = await fresh();
  const used = await scriptsKb(
    page,
    addressOf('bundled', '/leaving-north-korea/#ningbo-restaurant-group'),
    async () => {
      await settle(page);
      await page.getByRole('searchbox').fill('restaurant 2016');
      await page.locator('[data-offer]').first().waitFor();
      await page.getByRole('button', { name: 'Go to date' }).click();
      await page.getByRole('textbox', { name: 'Date or range' }).waitFor();
    },
  );
  console.log(
    `gzip kB: floor ${floor.toFixed(1)}, explorer ${(explorer - floor).toFixed(1)} over it; with panel, search and typed dates used ${(used - floor).toFixed(1)}`,
  );
  expect(floor).toBeGreaterThan(50); // a floor that is not the framework's would let anything pass
  expect(explorer - floor).toBeGreaterThan(5);
  expect(explorer - floor).toBeLessThanOrEqual(OWN_SCRIPTS_KB);
});

test(`the first read of ${FIRST_READ_EVENTS} events without scripts is within ${FIRST_READ_KB} kB`, async ({
  page,
}) => {
  // HTML and style sheets; fonts are aside. The bundled record is real text and a little short of 300 events. Only the list grows with the
  // events: the picture of the opening view is bounded by its pixels.
  const address = addressOf('bundled', '/leaving-north-korea/');
  const html = await (await page.request.get(address)).text();
  const { count } = await (await page.request.get(`${address}data/strip.json`)).json();
  const css = await stylesKb(page, html, address);
  const packed = gzipKb(Buffer.from(html));
  const entry = entryKb(html);
  const firstRead = packed + entry * (FIRST_READ_EVENTS - count) + css;
  console.log(
    `gzip kB: HTML ${packed.toFixed(1)} of ${count} events, CSS ${css.toFixed(1)}, ${(entry * KB).toFixed(0)} bytes an entry; ${firstRead.toFixed(1)} at ${FIRST_READ_EVENTS} events`,
  );
  expect(css).toBeGreaterThan(1);
  expect(entry).toBeGreaterThan(0.05);
  expect(firstRead).toBeLessThanOrEqual(FIRST_READ_KB);
});

const RECORDS: readonly { readonly site: SiteName; readonly path: string }[] = [
  { site: 'bundled', path: '/leaving-north-korea/' },
  { site: 'deeptime', path: '/cosmos/' },
  { site: 'large', path: '/register/' },
];

for (const { site, path } of RECORDS) {
  test(`the strip of ${site} has at most ${MAX_NODES} nodes, at its opening and whole, on a large screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 2560, height: 1440 });
    await openStrip(page, addressOf(site, path));
    const opening = await readStrip(page);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await settle(page);
    const whole = await readStrip(page);
    console.log(`${site}: ${opening.nodes} nodes at the opening, ${whole.nodes} whole`);
    for (const { nodes, labels } of [opening, whole]) {
      expect(nodes).toBeGreaterThan(labels.length);
      expect(nodes).toBeLessThanOrEqual(MAX_NODES);
    }
  });
}
