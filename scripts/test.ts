import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '@/scripts/chromium';
import { SITES } from '@/tests/browser/sites';

/** Reports and the sites under test are kept here, out of the repository. */
const WORK_FOLDER = '.tidemark';
/** Zones west, east and far east of UTC: a date that shifts, shifts in one of them. */
const ZONES = ['America/Los_Angeles', 'Asia/Seoul', 'Pacific/Kiritimati'] as const;
/** Tests whose answer could depend on the zone. */
const ZONED_TESTS = ['tests/time', 'tests/scale', 'tests/view', 'tests/query'] as const;

interface Tally {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
}

function runs(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
      .status === 0
  );
}

/** One command that passes or fails as a whole. */
function check(title: string, command: string, args: readonly string[]): Tally {
  console.log(`\n== ${title}`);
  const ok = runs(command, args);
  return { title, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
}

/** A run of Vitest; what is neither passed nor failed (skipped, or a file that could not load) counts as failed. */
function unitTests(title: string, filters: readonly string[], env: Readonly<Record<string, string>> = {}): Tally {
  console.log(`\n== ${title}`);
  const report = `${WORK_FOLDER}/vitest.json`;
  rmSync(report, { force: true });
  const ok = runs(
    'npx',
    [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    env,
  );
  const { numPassedTests, numTotalTests } = readReport<VitestReport>(report) ?? { numPassedTests: 0, numTotalTests: 1 };
  const failed = numTotalTests - numPassedTests;
  return { title, passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** A run of Playwright over the built sites. Flaky and skipped tests count as failed. */
function browserTests(): Tally {
  const title = 'browser tests';
  console.log(`\n== ${title}`);
  const report = `${WORK_FOLDER}/playwright.json`;
  rmSync(report, { force: true });
  const ok = runs(
    'npx',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const stats = readReport<PlaywrightReport>(report)?.stats ?? { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { title, passed: stats.expected, failed: ok ? failed : Math.max(failed, 1) };
}

function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function buildSite(title: string, timelines: string, out: string): Tally {
  console.log(`\n== ${title}`);
  const ok = runs('npx', ['tsx', 'scripts/build.ts', out], { TIMELINE_DIR: timelines });
  return { title, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Builds one site a second time: every file must have the checksum it had. */
function buildAgain({ timelines, out }: { readonly timelines: string; readonly out: string }): readonly Tally[] {
  const again = `${WORK_FOLDER}/sites/again`;
  const built = buildSite('build a second time', timelines, again);
  const ok =
    built.failed === 0 &&
    readFileSync(`${out}/checksums.txt`, 'utf8') === readFileSync(`${again}/checksums.txt`, 'utf8');
  return [built, { title: 'the same input gives the same bytes', passed: ok ? 1 : 0, failed: ok ? 0 : 1 }];
}

function buildSites(): readonly Tally[] {
  const built = Object.entries(SITES).flatMap(([name, site]) => {
    const { timelines, out } = site;
    const generate = 'events' in site ? ['--events', String(site.events), '--to', timelines] : undefined;
    return [
      ...(generate ? [check(`generate ${name}`, 'npx', ['tsx', 'bench/generate.ts', ...generate])] : []),
      buildSite(`build ${name}`, timelines, out),
    ];
  });
  return [...built, ...buildAgain(SITES.bundled)];
}

mkdirSync(`${WORK_FOLDER}/sites`, { recursive: true });
ensureChromium();
const tallies: Tally[] = [
  check('types', 'npx', ['tsc', '--noEmit', '-p', '.']),
  check('format and lint', 'npx', ['biome', 'ci', '.']),
  check('dead code', 'npx', ['knip']),
  unitTests('unit, property, golden, record and architecture tests', []),
  ...ZONES.map((zone) => unitTests(`dates in ${zone}`, ZONED_TESTS, { TZ: zone })),
  ...buildSites(),
  browserTests(),
];

console.log('');
for (const { title, passed, failed } of tallies)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${title}: ${passed} passed, ${failed} failed`);
const total = (of: 'passed' | 'failed'): number => tallies.reduce((sum, tally) => sum + tally[of], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
