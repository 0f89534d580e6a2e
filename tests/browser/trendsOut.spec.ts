import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readEventColumns } from '@/lib/trend/eventColumns';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { binText } from '@/lib/trend/periods';
import { runTrend } from '@/lib/trend/runTrend';
import { readTrendFile, type TrendData, type TrendFile } from '@/lib/trend/trendData';
import { isTestable, turnSeries } from '@/lib/trend/turnSeries';
import { turnsFile } from '@/lib/trend/turnsFile';
import { parseTrendView } from '@/lib/view/trendView';
import { addressOf } from '@/tests/browser/sites';

const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');
const panel = (page: Page) => page.locator('[data-trend="turns"]');

async function openTrends(page: Page, search: string): Promise<void> {
  await page.goto(`${TRENDS}${search}`);
  await page.locator('[data-trend="ready"]').waitFor();
}

async function download(page: Page, name: RegExp): Promise<Buffer> {
  await expect(panel(page).getByRole('status')).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  await page.keyboard.press('Escape');
  return readFile((await file.path())!);
}

/** The same data as the page loads, read in Node. */
async function dataInNode(): Promise<TrendData> {
  const [file, columns] = await Promise.all(['data.json', 'events.bin'].map((name) => fetch(`${TRENDS}${name}`)));
  return readTrendFile((await file!.json()) as TrendFile, readEventColumns(await columns!.arrayBuffer()));
}

/** Numbers may differ in the last bits: a billionth of them, or of 1. */
const NEAR = 1e-9;

/** Paths at which two values of JSON differ. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one)) ? [] : [`${path}: ${one} and ${other}`];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? [] : [`${path}: ${String(one)} and ${String(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}/${key}`),
  );
}

test.describe('what the worker of the page finds is what Node finds', () => {
  for (const search of [
    '?lines=arrivals',
    '?lines=arrivals&scale=log',
    '?lines=missile-launches',
    '?lines=prison-violations&scale=log',
    '?bin=quarter&lines=.all',
  ])
    test(`to the ninth digit: ${search}`, async ({ page }) => {
      await openTrends(page, search);
      const inBrowser: unknown = JSON.parse((await download(page, /Where the line turns.*JSON/)).toString());
      const data = await dataInNode();
      const view = parseTrendView(search, '');
      const { lines, bin, scale } = runTrend(data, view);
      const line = lines.find(isTestable)!;
      const series = turnSeries(line, { bin, scale, picked: undefined });
      const { values, breaks, periodsPerYear } = series;
      const analysis = analyseTrend(values, { breaks, scale: series.scale, periodsPerYear });
      const inNode: unknown = JSON.parse(
        JSON.stringify(turnsFile(data, { line, series, analysis }, bin, `${TRENDS}${search}`)),
      );
      expect(values.length).toBeGreaterThan(15);
      expect(differences(inBrowser, inNode)).toEqual([]);
      expect((inBrowser as { tested: { values: { period: string }[] } }).tested.values[0]!.period).toBe(
        binText(series.bins[0]!, bin),
      );
    });
});

test('every file of one address is the same bytes twice', async ({ page }) => {
  const names = [
    /as a table.*CSV/,
    /Every row.*CSV/,
    /table means.*JSON/,
    /Where the line turns.*JSON/,
    /^The picture\s*SVG/,
  ];
  const take = async (): Promise<readonly Buffer[]> => {
    await openTrends(page, '?lines=arrivals&scale=log');
    const files: Buffer[] = [];
    for (const name of names) files.push(await download(page, name));
    return files;
  };
  const [first, second] = [await take(), await take()];
  first.forEach((bytes, index) => {
    expect(bytes.length, String(names[index])).toBeGreaterThan(300);
    expect(bytes.equals(second[index]!), String(names[index])).toBe(true);
  });
});

test('the author’s word stands beside the models’, with its evidence, and in words where no model finds it', async ({
  page,
}) => {
  await openTrends(page, '');
  await expect(panel(page).getByRole('status')).toBeVisible();
  const said = panel(page).locator('[data-status="confirmed"]').filter({ hasText: 'shut its border in January 2020' });
  await expect(said).toContainText('Confirmed by the record’s author: ');
  await expect(said.getByRole('link', { name: /North Korea seals its borders/ })).toHaveAttribute(
    'href',
    '/leaving-north-korea/events/border-sealed-2020/',
  );
  await expect(panel(page)).toContainText('2020. No model finds a change there.');
  await expect(page.locator('[data-trend="judged"]')).toHaveCount(0); // told once
  await openTrends(page, '?lines=.all,arrivals&turns=.all');
  await expect(panel(page).getByRole('status')).toBeVisible();
  await expect(page.locator('[data-trend="judged"]').last()).toContainText(
    'Arrivals in South Korea: Turn at 2020, confirmed by',
  );
  await openTrends(page, '?scale=log');
  await expect(panel(page)).toContainText('2020. A model looked at a change there and did not report it.');
  await openTrends(page, '?lines=prison-violations&transform=index');
  await expect(panel(page).getByRole('status')).toBeVisible();
  await expect(page.locator('[data-trend="turn"] [data-status="rejected"]')).toContainText(
    'Rejected by the record’s author: No sign that less was done',
  );
});

test('counts are tested as counts: the panel says so, tells slopes in their unit, and so does the file', async ({
  page,
}) => {
  await openTrends(page, '?lines=missile-launches');
  await expect(panel(page).getByRole('status')).toBeVisible();
  const card = page.locator('[data-trend="turn"]').first();
  await expect(card).toContainText(/After\s*about \d+(\.\d+)? missiles, \+\d+(\.\d+)? a year \(\+/);
  await panel(page).getByText('What the models take for granted').click();
  await expect(panel(page)).toContainText('The values are tested as counts, in their own unit');
  const tested = async (): Promise<unknown> =>
    JSON.parse((await download(page, /Where the line turns.*JSON/)).toString()).tested.scale;
  expect(await tested()).toBe('count');
  await openTrends(page, '?lines=missile-launches&transform=change');
  expect(await tested()).toBe('level');
});

test('where no line is drawn the page says how to get one, and has no table of nothing', async ({ page }) => {
  await openTrends(page, '?lines=none');
  await expect(page.locator('[data-trend="readout"]')).toContainText(
    'No line is drawn. “Lines” has those to choose from',
  );
  await expect(page.getByText(/^Table of/)).toHaveCount(0);
});

test('the methods are a page of the site, led to from the panel and back', async ({ page }) => {
  await openTrends(page, '');
  await expect(panel(page).getByRole('status')).toBeVisible();
  await panel(page).getByRole('link', { name: 'How this is worked out' }).click();
  await expect(page).toHaveURL(`${TRENDS}methods/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How a change of trend is found');
  await expect(page.locator('pre').first()).toContainText('ln(RSS/n + 0.03²)');
  await expect(page.getByRole('heading', { name: 'Papers' })).toBeVisible();
  await page.getByRole('link', { name: 'Trends of this timeline' }).click();
  await expect(page).toHaveURL(TRENDS);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the methods and the author’s judgements are there', async ({ page }) => {
    await page.goto(TRENDS);
    await expect(page.locator('[data-trend="judged"]').first()).toContainText('confirmed by the record’s author');
    await page.getByRole('link', { name: 'How a change of trend is found' }).click();
    await expect(page.locator('table').first()).toContainText('joinpoint');
  });
});
