import { expect, type Page } from '@playwright/test';

/** What the strip says of itself, by docs/contracts.md. */
export interface StripState {
  readonly from: number;
  readonly to: number;
  /** px a day. */
  readonly scale: number;
  readonly nodes: number;
  readonly width: number;
  readonly labels: readonly LabelBox[];
}

export interface LabelBox {
  readonly event: string;
  readonly place: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SURFACE = '[data-timeline="surface"]';

/** Waits until nothing animates, loads or waits to draw, then for one more frame. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      new Promise((resolve) => {
        const isIdle = () => document.querySelector(selector)?.getAttribute('data-idle') === 'true';
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(isIdle())));
      }),
    SURFACE,
  );
}

/** Opens an address and waits for the strip. */
export async function openStrip(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector(`${SURFACE}[data-idle]`);
  await settle(page);
}

export async function readStrip(page: Page): Promise<StripState> {
  return page.evaluate((selector) => {
    const surface = document.querySelector<HTMLElement>(selector);
    if (!surface) throw new Error('missing surface');
    const origin = surface.getBoundingClientRect();
    const labels = [...surface.querySelectorAll<HTMLElement>('[data-timeline="label"]')].filter((label) =>
      label.checkVisibility({ visibilityProperty: true }),
    );
    return {
      from: Number(surface.dataset['from']),
      to: Number(surface.dataset['to']),
      scale: Number(surface.dataset['scale']),
      nodes: surface.querySelectorAll('*').length,
      width: origin.width,
      labels: labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return {
          event: label.dataset['event'] ?? '',
          place: `${label.dataset['lane']}/${label.dataset['row']}`,
          left,
          right,
          top,
          bottom,
        };
      }),
    };
  }, SURFACE);
}

/** Pairs of labels whose boxes share more than half a pixel each way: less is rounding. */
export function overlaps(labels: readonly LabelBox[]): readonly string[] {
  const sorted = [...labels].sort((a, b) => a.left - b.left);
  return sorted.flatMap((one, at) => {
    const hits: string[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.left >= one.right - 0.5) break;
      if (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5)
        hits.push(`${one.event} and ${other.event}`);
    }
    return hits;
  });
}

/** Zooms about a point of the strip with Ctrl and the wheel. */
export async function wheelZoom(page: Page, x: number, y: number, deltaPx: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, deltaPx);
  await page.keyboard.up('Control');
  await settle(page);
}

/** Drags the strip sideways. */
export async function drag(page: Page, x: number, y: number, byPx: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byPx / 2, y);
  await page.mouse.move(x + byPx, y);
  await page.mouse.up();
  await settle(page);
}

/** The middle of the strip's plotting area. */
export async function stripCentre(page: Page): Promise<{ x: number; y: number; width: number }> {
  const box = await page.locator(SURFACE).boundingBox();
  expect(box).not.toBeNull();
  return { x: box!.x + box!.width * 0.6, y: box!.y + Math.min(box!.height, 400) / 2, width: box!.width };
}
