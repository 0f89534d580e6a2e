import { expect, type Page, test } from '@playwright/test';
import { overprinted, type PrintedPage, readPrinted } from '@/tests/browser/pdfText';
import { addressOf } from '@/tests/browser/sites';
import { decodeQr } from '@/tests/segment/decodeQr';

/** The most sheets of either paper that each published segment and its key may take, blank. Long answers may take two more. */
const SHEETS = {
  'counting-a-famine': { pupil: 8, key: 5 },
  'counting-arrivals': { pupil: 6, key: 4 },
  'the-border-shuts': { pupil: 7, key: 4 },
  'thirteen-from-ningbo': { pupil: 8, key: 5 },
  'two-reporters': { pupil: 5, key: 4 },
  'working-abroad': { pupil: 9, key: 5 },
} as const;
const PAPERS = ['A4', 'Letter'] as const;
/** Letters of headings of parts, of tasks and of tables; larger than any other words. */
const HEADING_PT = 13;
/** Fewer lines are the address and the foot of the page alone. */
const ADDRESS_LINES = 2;
/** Smaller words are not read from paper, those of the picture neither. */
const SMALLEST_PT = 7;
const ANSWER = 'Two of the reports agree on the number, and the third was written before it could be known. '.repeat(9);

const at = (path: string): string => addressOf('bundled', `/leaving-north-korea/segments/${path}`);

async function printed(page: Page, format: (typeof PAPERS)[number]): Promise<readonly PrintedPage[]> {
  return readPrinted(await page.pdf({ format }));
}

const lowest = (sheet: PrintedPage) => sheet.reduce((low, run) => (run.baseline < low.baseline ? run : low));
const smallest = (sheet: PrintedPage): number => Math.min(...sheet.map(({ size }) => size));
const lines = (sheet: PrintedPage): number => new Set(sheet.map(({ baseline }) => Math.round(baseline))).size;

/** What is wrong with printed sheets, in words. */
function faults(sheets: readonly PrintedPage[]): readonly string[] {
  return sheets.flatMap((sheet, index) => {
    const number = index + 1;
    const isLast = number === sheets.length;
    return [
      ...overprinted(sheet).map(([one]) => `sheet ${number}: words over words ${Math.round(one.baseline)} pt up`),
      ...(!isLast && lowest(sheet).size > HEADING_PT ? [`sheet ${number}: a heading ends it`] : []),
      ...(smallest(sheet) < SMALLEST_PT ? [`sheet ${number}: words of ${smallest(sheet).toFixed(1)} pt`] : []),
      ...(isLast && lines(sheet) <= ADDRESS_LINES ? [`sheet ${number}: nothing but the address and the foot`] : []),
    ];
  });
}

for (const [slug, most] of Object.entries(SHEETS)) {
  test(`${slug} prints on both papers, blank and filled in: no words over words, no heading or address left alone`, async ({
    page,
  }) => {
    await page.goto(at(`${slug}/`), { waitUntil: 'networkidle' });
    await expect(page.locator('[data-timeline="tasks"]')).toHaveAttribute('data-live', 'true');
    const code = page.locator('[data-timeline="short-address"] svg');
    const side = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
    expect(decodeQr((await code.locator('path').getAttribute('d'))!, side)).toBe(page.url());
    for (const paper of PAPERS) {
      const sheets = await printed(page, paper);
      expect(faults(sheets), `${paper}, blank`).toEqual([]);
      expect(sheets.length, `${paper}, blank`).toBeLessThanOrEqual(most.pupil);
    }
    for (const box of await page.locator('article textarea').all()) await box.fill(ANSWER);
    for (const paper of PAPERS) {
      const sheets = await printed(page, paper);
      expect(faults(sheets), `${paper}, filled in`).toEqual([]);
      expect(sheets.length, `${paper}, filled in`).toBeLessThanOrEqual(most.pupil + 2);
    }
    await page.emulateMedia({ media: 'print' });
    const written = page.locator('.tasks-paper p');
    await expect(written).toHaveText(Array.from({ length: await written.count() }, () => ANSWER.trim()));
  });

  test(`the key of ${slug} prints on both papers`, async ({ page }) => {
    await page.goto(at(`${slug}/teacher/`), { waitUntil: 'networkidle' });
    for (const paper of PAPERS) {
      const sheets = await printed(page, paper);
      expect(faults(sheets), paper).toEqual([]);
      expect(sheets.length, paper).toBeLessThanOrEqual(most.key);
    }
  });
}

test('the answers are printed alone, and after that the whole sheet is printed again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(at('two-reporters/'), { waitUntil: 'networkidle' });
  await page.locator('article textarea').first().fill(ANSWER);
  await page.getByRole('button', { name: 'Print the answers only' }).click();
  await page.emulateMedia({ media: 'print' });
  const reading = page.getByRole('heading', { name: 'What happened' });
  await expect(reading).toBeHidden();
  await expect(page.locator('.tasks-hint').first()).toBeHidden();
  await expect(page.locator('.tasks-prompt').first()).toBeVisible();
  await expect(page.locator('.tasks-paper p')).toHaveText(ANSWER.trim());
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(reading).toBeVisible();
});
