import { expect, test } from '@playwright/test';
import { addressOf, type SiteName } from '@/tests/browser/sites';
import { openStrip } from '@/tests/browser/strip';
import { walk } from '@/tests/browser/walk';

const STEPS = 200;
const RECORDS: readonly { site: SiteName; path: string }[] = [
  { site: 'bundled', path: '/leaving-north-korea/' },
  { site: 'medium', path: '/register/' },
  { site: 'large', path: '/register/' },
];

for (const { site, path } of RECORDS) {
  test(`${STEPS} random zoom and pan steps over ${site}: no overlap, no row change, no label lost, few nodes`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const seed = Number(process.env['SEED'] ?? 20161121);
    console.log(`seed ${seed} (${site})`);
    await openStrip(page, addressOf(site, path));
    const { labels, zoomedIn, mostNodes } = await walk(page, { seed, steps: STEPS, isDown: false });
    console.log(`${site}: ${labels} labels seen, ${zoomedIn} steps zoomed in, at most ${mostNodes} nodes`);
    expect(labels).toBeGreaterThan(50);
    expect(zoomedIn).toBeGreaterThan(50);
  });
}
