import { expect, type Page, test } from '@playwright/test';
import { countLine, explorer, published, search, shownIds } from '@/tests/browser/explorer';
import {
  drag,
  openStrip,
  overlaps,
  plotOf,
  readStrip,
  SURFACE,
  settle,
  stripCentre,
  textOf,
  wheelZoom,
} from '@/tests/browser/strip';
import { walk } from '@/tests/browser/walk';

const EXPLORER = explorer();
/** Two lanes that are not beside each other. */
const APART = '?kind=defection,figure';
/** A folded lane is one line, px; one with a row of labels is higher. */
const LINE_PX = 30;
const STEPS = 60;

interface LaneBox {
  readonly words: string;
  readonly isFolded: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** What data/events.json says of an event. */
interface Filed {
  readonly lane: string;
  readonly threads?: readonly string[];
  readonly places?: readonly string[];
}

/** The lanes of a strip that runs across, from its top. */
const readLanes = (page: Page): Promise<readonly LaneBox[]> =>
  page.locator(`${SURFACE} li`).evaluateAll((lanes) => {
    const from = lanes[0]!.parentElement!.getBoundingClientRect().top;
    return lanes.map((lane) => {
      const { top, bottom } = lane.getBoundingClientRect();
      const words = lane.textContent ?? '';
      return { words, isFolded: words.includes('none match'), top: top - from, bottom: bottom - from };
    });
  });

/** Where the lanes are, without what they count. */
const bands = async (page: Page): Promise<readonly (readonly number[])[]> =>
  (await readLanes(page)).map(({ top, bottom }) => [top, bottom]);

const heightOf = (lane: LaneBox): number => lane.bottom - lane.top;
const stripHeight = async (page: Page): Promise<number> => (await page.locator(SURFACE).boundingBox())!.height;
const figureIn = (words: string): number => Number(/[\d,]+/.exec(words)![0].replaceAll(',', ''));

for (const width of [1440, 820]) {
  test.describe(`a filter at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('folds the lanes it empties to a line, and the strip is lower for it', async ({ page }) => {
      await openStrip(page, EXPLORER);
      const whole = await readLanes(page);
      const before = await stripHeight(page);
      expect(whole.filter(({ isFolded }) => isFolded)).toEqual([]);
      await page.locator('[data-kind="crackdown"]').click();
      await settle(page);
      const lanes = await readLanes(page);
      expect(lanes.filter(({ isFolded }) => !isFolded).map(({ words }) => words.startsWith('Crackdowns'))).toEqual([
        true,
      ]);
      for (const lane of lanes) {
        if (lane.isFolded) expect(heightOf(lane)).toBeLessThanOrEqual(LINE_PX);
        else expect(heightOf(lane)).toBeGreaterThan(LINE_PX);
      }
      for (const [at, { bottom }] of lanes.slice(0, -1).entries()) expect(lanes[at + 1]!.top).toBeCloseTo(bottom, 1);
      expect(before - (await stripHeight(page))).toBeCloseTo(whole.at(-1)!.bottom - lanes.at(-1)!.bottom, 1);
      expect(await stripHeight(page)).toBeLessThan(0.6 * before);
      const { labels } = await readStrip(page);
      expect(labels.length).toBeGreaterThan(0);
      expect(overlaps(labels)).toEqual([]);
      await page.getByRole('button', { name: 'Clear search and filters' }).click();
      await settle(page);
      expect(await bands(page)).toEqual(whole.map(({ top, bottom }) => [top, bottom]));
    });

    test('zooming and panning move no lane', async ({ page }) => {
      await openStrip(page, explorer(APART));
      const before = await bands(page);
      const { x, y } = await stripCentre(page);
      for (const deltaPx of [-600, -600, 900]) {
        await wheelZoom(page, x, y, deltaPx);
        expect(await bands(page)).toEqual(before);
      }
      await drag(page, x, y, 300);
      expect(await bands(page)).toEqual(before);
      await page.getByRole('button', { name: 'Fit', exact: true }).click();
      await settle(page);
      expect(await bands(page)).toEqual(before);
    });
  });
}

test('a lane, a thread and a place fold as a kind does: all lanes that none of their events are in', async ({
  page,
}) => {
  const foldedBy = async (view: string): Promise<number> => {
    await openStrip(page, explorer(view));
    return (await readLanes(page)).filter(({ isFolded }) => isFolded).length;
  };
  expect(await foldedBy('?lane=policy,reports')).toBe(4);
  const events: readonly Filed[] = await (await page.request.get(explorer('data/events.json'))).json();
  for (const group of ['thread', 'place'] as const) {
    const idsOf = (event: Filed): readonly string[] => event[`${group}s`] ?? [];
    const lanesOf = (id: string): number =>
      new Set(events.filter((event) => idsOf(event).includes(id)).map(({ lane }) => lane)).size;
    const ids = [...new Set(events.flatMap(idsOf))].sort((a, b) => lanesOf(a) - lanesOf(b));
    for (const id of [ids[0]!, ids.at(-1)!])
      expect(await foldedBy(`?${group}=${id}`), `${group} ${id}`).toBe(6 - lanesOf(id));
  }
});

test('where nothing matches, all lanes fold, and it is said once', async ({ page }) => {
  await openStrip(page, explorer('?kind=crackdown&lane=figures'));
  for (const lane of await readLanes(page)) expect(heightOf(lane)).toBeLessThanOrEqual(LINE_PX);
  await expect(page.getByText('No event matches.')).toBeVisible();
  await expect(page.getByText('none match')).toHaveCount(0);
});

test('what a search or a date leaves out folds no lane: neither moves anything', async ({ page }) => {
  await openStrip(page, EXPLORER);
  const whole = await bands(page);
  await search(page, 'restaurant');
  await expect(countLine(page)).toContainText('match');
  await settle(page);
  expect(await bands(page)).toEqual(whole);
  await openStrip(page, explorer('?known=1996'));
  expect(await bands(page)).toEqual(whole);
  await openStrip(page, explorer(APART));
  const filtered = await bands(page);
  await openStrip(page, explorer(`${APART}&known=1996`));
  expect(await bands(page)).toEqual(filtered);
});

test('up and down step over folded lanes', async ({ page }) => {
  await openStrip(page, explorer(APART));
  await plotOf(page).focus();
  await page.keyboard.press('Home');
  const said = page.locator('section[aria-label^="Timeline of"] > [aria-live="polite"]');
  const lanes = ['Defections', 'Figures and rankings'];
  await expect(said).toHaveText(/(Defections|Figures and rankings)\.$/);
  const [from, to] = (await textOf(said)).endsWith(`${lanes[0]}.`) ? lanes : [...lanes].reverse();
  const [there, back] = from === lanes[0] ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  await page.keyboard.press(there!);
  await expect(said).toHaveText(new RegExp(`${to}\\.$`));
  await page.keyboard.press(back!);
  await expect(said).toHaveText(new RegExp(`${from}\\.$`));
});

test('lanes fold at once, whether or not motion is reduced, and series stay right under them', async ({ page }) => {
  const gap = (): Promise<number> =>
    page.evaluate((surface) => {
      const [strip, room] = [surface, '[data-timeline="series-room"]'].map((each) =>
        document.querySelector(each)!.getBoundingClientRect(),
      );
      return room!.top - strip!.bottom;
    }, SURFACE);
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await openStrip(page, EXPLORER);
    const before = await gap();
    await page.locator('[data-kind="crackdown"]').click();
    const animated = await page
      .locator(SURFACE)
      .evaluate((surface) =>
        surface
          .getAnimations({ subtree: true })
          .map(({ effect }) => ((effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 120)),
      );
    expect(animated).toEqual([]);
    await settle(page);
    expect(await gap()).toBeCloseTo(before, 1);
  }
});

test(`${STEPS} random zoom and pan steps over what a filter left: no overlap, no row change, no label lost`, async ({
  page,
}) => {
  await openStrip(page, explorer(APART));
  const { labels, zoomedIn } = await walk(page, { seed: 7, steps: STEPS, isDown: false });
  expect(labels).toBeGreaterThan(20);
  expect(zoomedIn).toBeGreaterThan(15);
});

test('while a search is on, the strip counts, lists and leads to what matches, as the list does', async ({ page }) => {
  await openStrip(page, explorer('?from=2015-01-01&to=2016-12-31'));
  await search(page, 'restaurant');
  await expect(countLine(page)).toContainText(/^\d+ of \d+ events match/);
  await settle(page);
  const matching = figureIn(await textOf(countLine(page)));
  const shown = await shownIds(page);
  const inLanes = (await readLanes(page)).map(({ words }) => figureIn(/\d+ in view/.exec(words)![0]));
  expect(inLanes.reduce((sum, count) => sum + count, 0)).toBe(shown.length);
  const [earlier, later] = [
    page.getByRole('button', { name: /\d+ earlier$/, includeHidden: true }),
    page.getByRole('button', { name: /^\d+ later/, includeHidden: true }),
  ];
  const beyond = figureIn(await textOf(earlier)) + figureIn(await textOf(later));
  expect(beyond).toBe(matching - shown.length);
  expect(shown.length).toBeGreaterThan(1);

  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await settle(page);
  const titles = new Map((await published(page)).map(({ id, title }) => [title, id]));
  const all = await shownIds(page);
  expect(all).toHaveLength(matching);
  const unlabelled = page.locator(SURFACE).getByRole('button', { name: /without a label, show them as a list$/ });
  for (const button of await unlabelled.all()) {
    await button.click();
    const rows = page.getByRole('group', { name: 'Events here' }).getByRole('button');
    await expect(rows).toHaveCount(figureIn(await textOf(button)));
    for (const row of await rows.all()) expect(all).toContain(titles.get(await textOf(row.locator('span').first())));
    await page.keyboard.press('Escape');
  }
});

test('the way to what is later leads to a match while a search is on', async ({ page }) => {
  await openStrip(page, explorer('?from=2009-01-01&to=2009-03-31&q=restaurant'));
  const later = page.getByRole('button', { name: /^\d+ later/ });
  const before = figureIn(await textOf(later));
  await later.click();
  await settle(page);
  expect((await shownIds(page)).length).toBeGreaterThan(0);
  expect(figureIn(await textOf(page.getByRole('button', { name: /^\d+ later/, includeHidden: true })))).toBeLessThan(
    before,
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('lanes that a filter empties leave their room to the labels, and moving gives none back', async ({ page }) => {
    await openStrip(page, EXPLORER);
    const widthOf = async (): Promise<number> => {
      const { labels } = await readStrip(page);
      expect(overlaps(labels)).toEqual([]);
      return labels[0]!.right - labels[0]!.left;
    };
    const whole = await widthOf();
    await openStrip(page, explorer('?kind=report'));
    const filtered = await widthOf();
    expect(filtered).toBeGreaterThan(whole + 40);
    await plotOf(page).focus();
    for (const key of ['+', '+', 'PageDown', '0']) {
      await page.keyboard.press(key);
      await settle(page);
      expect(await widthOf()).toBe(filtered);
    }
    const lanes = page.getByRole('list', { name: 'Lanes, from left to right' }).getByRole('listitem');
    await expect(lanes).toHaveCount(6);
    await expect(lanes.filter({ hasText: 'Reports' })).not.toContainText(/\b0 in view/);
  });

  test('lanes have names, signs and counts, and a list of what has no label', async ({ page }) => {
    await openStrip(page, EXPLORER);
    const lanes = page.getByRole('list', { name: 'Lanes, from left to right' }).getByRole('listitem');
    expect(await lanes.count()).toBeGreaterThan(3);
    for (const lane of await lanes.all()) {
      await expect(lane).toContainText(/\d+ in view/);
      await expect(lane.locator('svg').first()).toBeVisible();
    }
    const unlabelled = lanes.getByRole('button', { name: /without a label, show them as a list/ }).first();
    const [count] = /\d+/.exec((await unlabelled.textContent()) ?? '') ?? [];
    await unlabelled.click();
    await expect(page.getByText(new RegExp(`^${count} events? here$`)).first()).toBeVisible();
  });
});

test('"How to read this" says what each sign means', async ({ page }) => {
  await openStrip(page, EXPLORER);
  await page.getByText('How to read this').click();
  for (const words of ['filled: known to the day', 'hollow: about then', 'dashed: the source doubts the date'])
    await expect(page.getByText(words)).toBeVisible();
});
