import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '@/scripts/chromium';
import { serve } from '@/scripts/serve';
import { type Measured, measure, type Subject } from './measure';
import { formatReport, type Row } from './report';

const here = fileURLToPath(new URL('.', import.meta.url));
const top = fileURLToPath(new URL('..', import.meta.url));
const SUBJECT = 'Tidemark';
const FIRST_PORT = 4400;
/** A page that takes this long to be ready is measured once. */
const SLOW_MS = 15_000;

/** The whole table. Any other sizes, runs or pages are for tuning: printed, and not written to RESULTS.md. */
const SIZES = '1000,10000,100000';
const RUNS = '3';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES },
    runs: { type: 'string', default: RUNS },
    keep: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
});

function command(...args: readonly string[]): void {
  const { status } = spawnSync('npx', args, { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`failed: npx ${args.join(' ')}`);
}

/** Items as every peer takes them: id, content, start and end in ms, group. */
function writeItems(register: string, to: string): void {
  const rows = readFileSync(`${register}/events/events.csv`, 'utf8').trim().split('\n').slice(1);
  const items = rows.map((row) => {
    const [id = '', date = '', kind = '', title = ''] = row.split(',');
    const [start = '', end] = date.replace(/[~?%]/g, '').split('/');
    return { id, content: title, group: kind, start: Date.parse(start), ...(end ? { end: Date.parse(end) } : {}) };
  });
  writeFileSync(to, JSON.stringify(items));
}

/** Builds Tidemark's site and the peers' pages for one size into one folder. */
function prepare(events: number): string {
  const data = `${here}.data/${events}`;
  const site = `${data}/site`;
  if (values.keep && existsSync(`${site}/peers/items.json`)) return site;
  mkdirSync(data, { recursive: true });
  command('tsx', 'bench/generate.ts', '--events', String(events), '--to', `${data}/timelines`);
  process.env['TIMELINE_DIR'] = `${data}/timelines`;
  command('tsx', 'scripts/build.ts', site);
  cpSync(`${here}peers`, `${site}/peers`, { recursive: true });
  copyFileSync(`${here}node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js`, `${site}/peers/vis.js`);
  copyFileSync(`${here}node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css`, `${site}/peers/vis.css`);
  writeItems(`${data}/timelines/register`, `${site}/peers/items.json`);
  return site;
}

const subjects = (url: string): readonly Subject[] => [
  {
    name: SUBJECT,
    url: `${url}/register/`,
    ready: '[data-timeline="surface"][data-idle="true"]',
    strip: '[data-timeline="surface"]',
  },
  { name: 'bare canvas', url: `${url}/peers/bare.html`, ready: 'body[data-ready]', strip: 'body' },
  { name: 'vis-timeline', url: `${url}/peers/vis.html`, ready: 'body[data-ready]', strip: '#strip' },
  { name: 'vis-timeline, clustered', url: `${url}/peers/vis.html?cluster`, ready: 'body[data-ready]', strip: '#strip' },
];

const wanted = values.pages?.split(',');
const isWanted = ({ name }: Subject): boolean => wanted === undefined || wanted.includes(name);

const version = (path: string): string => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS],
});
const rows: Row[] = [];
let port = FIRST_PORT;
for (const events of values.sizes.split(',').map(Number)) {
  console.log(`${events.toLocaleString('en')} events: building …`);
  const { url, server } = await serve(prepare(events), port++);
  for (const subject of subjects(url).filter(isWanted)) {
    const runs: Measured[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const measured = await measure(browser, subject);
      if (!measured) break; // it will not be ready in the next two minutes either
      runs.push(measured);
      if (measured.readyMs > SLOW_MS) break; // so far from the others that once says it
    }
    rows.push({ name: subject.name, events, runs });
    console.log(
      `  ${subject.name}: ${runs.map((run) => `ready ${run.readyMs.toFixed(0)} ms, p95 ${run.p95Ms.toFixed(1)} ms, step ${run.stepMs.toFixed(1)} ms`).join('; ')}`,
    );
  }
  server.close();
}
const facts = [
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, Chromium ${browser.version()} headless without a GPU, ${cpus().length} cores (${cpus()[0]?.model})`,
  `Next ${version(`${top}node_modules/next/package.json`)}, vis-timeline ${version(`${here}node_modules/vis-timeline/package.json`)} given neither start nor end`,
  `${values.runs} runs a page (one of a page that takes over ${SLOW_MS / 1000} s to be ready), a fresh browser context each, files served uncompressed from this machine`,
];
await browser.close();
const report = formatReport(rows, SUBJECT, facts);
const isWhole = wanted === undefined && values.sizes === SIZES && values.runs === RUNS;
if (!isWhole) console.log(report);
else {
  writeFileSync(`${here}RESULTS.md`, report);
  console.log('Wrote bench/RESULTS.md');
}
