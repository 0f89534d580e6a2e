import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What one page did in one scripted run. Times in ms. */
export interface Measured {
  /** From navigation to the page's own sign that it is ready. */
  readonly readyMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Main-thread time of one zoom or pan step. */
  readonly stepMs: number;
  /** Tasks over 50 ms while zooming and panning. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** Elements in the strip. */
  readonly nodes: number;
  readonly heapMb: number;
  /** Bytes of all responses until ready, as sent (nothing is compressed). */
  readonly kilobytes: number;
}

/** A page to measure. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** True in the page once it has drawn and nothing is pending. */
  readonly ready: string;
  /** The element that is zoomed. */
  readonly strip: string;
}

const INSTRUMENT = fileURLToPath(new URL('instrument.js', import.meta.url));
const READY_LIMIT_MS = 120_000;
const VIEWPORT = { width: 1440, height: 900 };
/** A page that is slower than this over the whole script is taken at its word: it is measured over the steps it did. */
const EXERCISE_LIMIT_MS = 60_000;
const ZOOM_STEPS = 60;
const PAN_STEPS = 60;
/** Wheel travel of a step; up zooms in. */
const WHEEL_PX = 60;

interface BenchStore {
  readonly readyMs: number;
  readonly frames: number[];
  readonly longTasks: number[];
  recording: boolean;
}
type BenchWindow = Window & { benchStore: BenchStore };

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? 0;
}

/** The same hand for every page: zoom in over the middle, zoom out again, then drag to and fro. Returns how many steps it could do. */
async function exercise(page: Page, strip: string): Promise<number> {
  const box = await page.locator(strip).boundingBox();
  if (!box) throw new Error(`missing strip: ${strip}`);
  const [x, y] = [box.x + box.width * 0.62, box.y + Math.min(box.height, 500) * 0.45];
  const endMs = performance.now() + EXERCISE_LIMIT_MS;
  let steps = 0;
  const repeat = async (count: number, step: (at: number) => Promise<void>): Promise<void> => {
    for (let at = 0; at < count && performance.now() < endMs; at++, steps++) await step(at);
  };
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await repeat(ZOOM_STEPS, (at) => page.mouse.wheel(0, at < ZOOM_STEPS * 0.6 ? -WHEEL_PX : WHEEL_PX));
  await page.keyboard.up('Control');
  await page.waitForTimeout(300);
  await page.mouse.down();
  await repeat(PAN_STEPS, (at) => page.mouse.move(x + 200 * Math.sin(((at + 1) / PAN_STEPS) * Math.PI * 2), y));
  await page.mouse.up();
  return steps;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Opens the page in a fresh context and measures it; undefined when it is not ready in two minutes. */
export async function measure(browser: Browser, subject: Subject): Promise<Measured | undefined> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(READY_LIMIT_MS);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) =>
    sizes.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    ),
  ); // a redirect has no body
  try {
    await page.addInitScript(`window.benchReady = ${JSON.stringify(subject.ready)}`);
    await page.addInitScript({ path: INSTRUMENT });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(subject.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as BenchWindow).benchStore?.readyMs > 0);
    const readyBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const nodes = await page.locator(`${subject.strip} *`).count();
    await page.evaluate(() => Object.assign((window as unknown as BenchWindow).benchStore, { recording: true }));
    const before = await metric(session, 'TaskDuration');
    const steps = await exercise(page, subject.strip);
    const taskMs = ((await metric(session, 'TaskDuration')) - before) * 1000;
    const { readyMs, frames, longTasks } = await page.evaluate(() => (window as unknown as BenchWindow).benchStore);
    await session.send('HeapProfiler.collectGarbage');
    const sorted = [...frames].sort((a, b) => a - b);
    return {
      readyMs,
      p50Ms: quantile(sorted, 0.5),
      p95Ms: quantile(sorted, 0.95),
      maxMs: sorted.at(-1) ?? 0,
      stepMs: taskMs / steps,
      longTasks: longTasks.length,
      longestTaskMs: Math.max(0, ...longTasks),
      nodes: Math.max(nodes, await page.locator(`${subject.strip} *`).count()),
      heapMb: (await metric(session, 'JSHeapUsedSize')) / 2 ** 20,
      kilobytes: readyBytes / 1024,
    };
  } catch (error) {
    console.log(`  ${subject.name}: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  } finally {
    await context.close();
  }
}
