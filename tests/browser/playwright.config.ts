import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '@/scripts/chromium';
import { SITES } from '@/tests/browser/sites';

const top = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: `${top}/test-results`,
  fullyParallel: true,
  workers: 2, // as many as the smallest machine these tests run on has cores
  retries: 0, // a test that passes only the second time is a fault to find
  timeout: 180_000,
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: ensureChromium(),
      args: [...CHROMIUM_ARGS],
    },
    viewport: { width: 1440, height: 900 },
  },
  webServer: Object.values(SITES).map(({ out, port }) => ({
    command: `npx tsx scripts/serve.ts ${out} ${port}`,
    cwd: top,
    port,
    reuseExistingServer: false,
  })),
});
