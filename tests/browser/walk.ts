import { expect, type Page } from '@playwright/test';
import { randomFrom } from '@/lib/base/random';
import { MARK_CENTRE_PX } from '@/lib/layout/scene';
import {
  drag,
  overlaps,
  plotOf,
  readStrip,
  type StripState,
  settle,
  stripCentre,
  wheelZoom,
} from '@/tests/browser/strip';

const MAX_NODES = 600;
/** The share of steps that zoom; the others pan. */
const ZOOM_SHARE = 0.7;
/** Zooming in is a little likelier than out, so that a walk gets deep. */
const OUT_BIAS = 0.58;
const WHEEL_PX = 400;
/** A pan shorter than the least would be a click, and open what lies under it. */
const LEAST_PAN_PX = 12;
const MOST_PAN_PX = 150;
/** Every so many steps the whole record is shown again, and the walk goes into another part of it. */
const FIT_EVERY = 25;

export interface Walk {
  readonly seed: number;
  readonly steps: number;
  /** The axis runs down the page. */
  readonly isDown: boolean;
}

/** The pixel along the axis of every label's event, from the start of the window, or undefined for a label that slides along its bar. */
function markPlaces(state: StripState, plot: { x: number; y: number }, isDown: boolean): ReadonlyMap<string, number> {
  const places = state.labels.map((label) => {
    // Where the axis runs down a label stands half its height before its mark, and so does the window's start after the strip's.
    const at = isDown ? label.top - plot.y : label.left - plot.x + MARK_CENTRE_PX;
    return [label.event, at] as const;
  });
  return new Map(places.filter(([, at]) => at > MARK_CENTRE_PX));
}

/** Labels of `before` whose event is still inside the view after zooming in, and that are gone. */
function lostLabels(
  before: StripState,
  after: StripState,
  plot: { x: number; y: number },
  isDown: boolean,
): readonly string[] {
  const shown = new Set(after.labels.map((label) => label.event));
  const length = (after.to - after.from) * after.scale;
  const isInside = (at: number): boolean => {
    const x = (before.from + at / before.scale - after.from) * after.scale;
    return x >= 1 && x <= length - 1;
  };
  return [...markPlaces(before, plot, isDown)]
    .filter(([event, at]) => isInside(at) && !shown.has(event))
    .map(([event]) => event);
}

/** What a walk has met: tells a walk that showed something from one that could not have failed. */
export interface WalkTally {
  readonly labels: number;
  readonly zoomedIn: number;
  readonly mostNodes: number;
}

async function showWhole(page: Page): Promise<void> {
  await plotOf(page).evaluate((plot) => plot.focus({ preventScroll: true })); // the gestures' places are of the screen
  await page.keyboard.press('0');
  await settle(page);
}

/** Zooms and pans at random, and holds the strip to its promises at every step: no overlap, no row change, no label lost, few nodes. */
export async function walk(page: Page, { seed, steps, isDown }: Walk): Promise<WalkTally> {
  const random = randomFrom(seed);
  const { x, y, width, height } = await stripCentre(page);
  const plot = (await plotOf(page).boundingBox())!;
  const rows = new Map<string, string>();
  let before = await readStrip(page);
  let zoomedIn = 0;
  let mostNodes = 0;
  for (let step = 0; step < steps; step++) {
    const [atX, atY] = isDown ? [x, y + (random() - 0.5) * height * 0.9] : [x + (random() - 0.5) * width * 0.5, y];
    const zooms = random() < ZOOM_SHARE;
    const pan = 2 * random() - 1;
    const panPx = Math.sign(pan) * LEAST_PAN_PX + pan * (MOST_PAN_PX - LEAST_PAN_PX);
    if (step % FIT_EVERY === FIT_EVERY - 1) await showWhole(page);
    else if (zooms) await wheelZoom(page, atX, atY, (random() - OUT_BIAS) * WHEEL_PX);
    else await drag(page, atX, atY, isDown ? 0 : panPx, isDown ? panPx : 0);
    const after = await readStrip(page);
    const place = `step ${step}, seed ${seed}`;
    expect(overlaps(after.labels), `labels overlap, ${place}`).toEqual([]);
    expect(after.nodes, `nodes, ${place}`).toBeLessThanOrEqual(MAX_NODES);
    for (const label of after.labels) {
      expect(label.place, `${label.event} changed row, ${place}`).toBe(rows.get(label.event) ?? label.place);
      rows.set(label.event, label.place);
    }
    if (zooms && after.scale > before.scale) {
      zoomedIn++;
      expect(lostLabels(before, after, plot, isDown), `labels lost, ${place}`).toEqual([]);
    }
    mostNodes = Math.max(mostNodes, after.nodes);
    before = after;
  }
  return { labels: rows.size, zoomedIn, mostNodes };
}
