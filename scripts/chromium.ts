import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** As root Chromium runs only without its sandbox; the rest keeps it from asking the network for anything of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Where systems keep Chromium or Chrome; the first that can be run is used. */
const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

const HELP = `No Chromium was found, and none could be installed.
Looked at: CHROMIUM_PATH, Playwright's own browser, ${KNOWN_PLACES.join(', ')}.
Install one and run again, for example:
  npx playwright install --with-deps chromium
  sudo apt-get install -y chromium
or name one: CHROMIUM_PATH=/path/to/chromium npm test`;

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium that can be run, or undefined. CHROMIUM_PATH comes first, then Playwright's own, then the system's. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = [...(named ? [named] : []), chromium.executablePath(), ...KNOWN_PLACES];
  return candidates.find((path) => path !== '' && canRun(path));
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** Finds Chromium, installs it where it can, and throws with the command to run where it cannot. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one:');
  const installed = installFromDebian() || run('npx', ['playwright', 'install', 'chromium']);
  const path = installed ? findChromium() : undefined;
  if (path) return path;
  throw new Error(HELP);
}
