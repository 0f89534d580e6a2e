import { expect, type Page, test } from '@playwright/test';
import { addressOf } from '@/tests/browser/sites';

const TRENDS = addressOf('bundled', '/leaving-north-korea/trends/');
const part = (page: Page, name: string) => page.locator(`[data-trend="${name}"]`);

test.describe('the page of trends, where something is amiss', () => {
  test('tells what of an address it leaves out', async ({ page }) => {
    await page.goto(`${TRENDS}?agg=bogus&base=garbage&picked=x&turns=nope`);
    await part(page, 'ready').waitFor();
    const notes = part(page, 'notes');
    await expect(notes).toContainText(
      'Not drawn: agg=bogus of the address, because it has to be one of sum, mean, end, max.',
    );
    await expect(notes).toContainText('base=garbage of the address, because it has to be a date, as 2010.');
    await expect(notes).toContainText('picked=x of the address, because it has to be two dates');
    await expect(notes).toContainText('turns=nope of the address, because no such line is drawn.');
  });

  test('says that its data could not be loaded where they are empty or cut short, and loads them again', async ({
    page,
  }) => {
    let bytes: number | undefined = 0;
    await page.route('**/trends/events.bin', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: bytes === undefined ? body : body.subarray(0, bytes) });
    });
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    for (const kept of [0, 53 * 20, 1000]) {
      bytes = kept;
      await page.goto(TRENDS);
      await expect(alert).toBeVisible();
      await expect(page.getByRole('img', { name: /Arrivals in South Korea/ }).first()).toBeVisible();
    }
    bytes = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await part(page, 'ready').waitFor();
  });

  test('says that nothing was tested where no worker may start, and tries again', async ({ page }) => {
    await page.addInitScript(() => {
      const { Worker: Real } = window;
      let isAllowed = false;
      window.Worker = class extends Real {
        constructor(address: string | URL, options?: WorkerOptions) {
          if (!isAllowed) {
            isAllowed = true;
            throw new DOMException('refused', 'SecurityError');
          }
          super(address, options);
        }
      };
    });
    await page.goto(TRENDS);
    const turns = part(page, 'turns');
    await expect(turns).toContainText('Nothing was tested: this browser does not let its script start.');
    await turns.getByRole('button', { name: 'Run again' }).click();
    await expect(turns.getByRole('status')).toBeVisible();
  });
});
