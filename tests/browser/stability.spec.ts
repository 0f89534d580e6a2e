import { expect, test } from '@playwright/test';
import { randomFrom } from '@/lib/base/random';
import { addressOf, type SiteName } from '@/tests/browser/sites';
import { drag, openStrip, overlaps, readStrip, type StripState, stripCentre, wheelZoom } from '@/tests/browser/strip';

const STEPS = 200;
const MAX_NODES = 600;
const RECORDS: readonly { site: SiteName; path: string }[] = [
  { site: 'bundled', path: '/leaving-north-korea/' },
  { site: 'large', path: '/register/' },
];

/** Labels of `before` whose left edge is still well inside the view after zooming in, and that are gone. */
function lostLabels(before: StripState, after: StripState, left: number): readonly string[] {
  const shown = new Set(after.labels.map((label) => label.event));
  return before.labels
    .filter((label) => {
      const day = before.from + (label.left - left) / before.scale;
      const x = (day - after.from) * after.scale;
      return label.left >= left && x >= 1 && x <= (after.to - after.from) * after.scale - 1;
    })
    .map((label) => label.event)
    .filter((event) => !shown.has(event));
}

for (const { site, path } of RECORDS) {
  test(`${STEPS} random zoom and pan steps over ${site}: no overlap, no row change, no label lost, few nodes`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const seed = Number(process.env['SEED'] ?? 20161121);
    console.log(`seed ${seed} (${site})`);
    const random = randomFrom(seed);
    await openStrip(page, addressOf(site, path));
    const { x: centre, y, width } = await stripCentre(page);
    const plotLeft = await page.locator('[data-timeline="plot"]').evaluate((plot) => plot.getBoundingClientRect().left);
    const rows = new Map<string, string>();
    let before = await readStrip(page);
    let zoomedIn = 0;
    for (let step = 0; step < STEPS; step++) {
      const x = centre + (random() - 0.5) * width * 0.5;
      const zooms = random() < 0.7;
      if (zooms) await wheelZoom(page, x, y, (random() - 0.58) * 400);
      else await drag(page, x, y, (random() - 0.5) * 300);
      const after = await readStrip(page);
      const place = `step ${step}, seed ${seed}`;
      expect(overlaps(after.labels), place).toEqual([]);
      expect(after.nodes, place).toBeLessThanOrEqual(MAX_NODES);
      for (const label of after.labels) {
        expect(rows.get(label.event) ?? label.place, `${label.event} changed row, ${place}`).toBe(label.place);
        rows.set(label.event, label.place);
      }
      if (zooms && after.scale > before.scale) {
        zoomedIn++;
        expect(lostLabels(before, after, plotLeft), `labels lost, ${place}`).toEqual([]);
      }
      before = after;
    }
    console.log(`${site}: ${rows.size} labels seen, ${zoomedIn} steps zoomed in`);
    expect(rows.size).toBeGreaterThan(50);
    expect(zoomedIn).toBeGreaterThan(50);
  });
}
