import type { Locator, Page } from '@playwright/test';

/** What the strip says of itself, by docs/contracts.md. */
export interface StripState {
  readonly from: number;
  readonly to: number;
  /** px a day. */
  readonly scale: number;
  /** Events that the strip draws. */
  readonly events: number;
  readonly nodes: number;
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

/** Waits until nothing animates, loads or waits to draw, two frames after whatever was just done to the page. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    (selector) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (document.querySelector(selector)?.getAttribute('data-idle') === 'true') resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
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
    const labels = [...surface.querySelectorAll<HTMLElement>('[data-timeline="label"]')].filter((label) =>
      label.checkVisibility({ visibilityProperty: true }),
    );
    return {
      from: Number(surface.dataset['from']),
      to: Number(surface.dataset['to']),
      scale: Number(surface.dataset['scale']),
      events: Number(surface.dataset['events']),
      nodes: surface.querySelectorAll('*').length,
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

/** Drags the strip: sideways, or down the page where its axis runs down. */
export async function drag(page: Page, x: number, y: number, byX: number, byY = 0): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX / 2, y + byY / 2);
  await page.mouse.move(x + byX, y + byY);
  await page.mouse.up();
  await settle(page);
}

/** Where the strip takes gestures and keys; its start is the start of the window (where the axis runs down, see `DOWN_TOP_PX`). */
export const plotOf = (page: Page): Locator => page.getByRole('application');

/** A place on the strip that is clear of its edges, px of the screen, with the room around it. */
export async function stripCentre(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await plotOf(page).boundingBox();
  if (!box) throw new Error('missing strip');
  const height = Math.min(box.height, 400);
  return { x: box.x + box.width / 2, y: box.y + height / 2, width: box.width, height };
}

/** The text in the document, whether or not it can be seen. */
export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';
