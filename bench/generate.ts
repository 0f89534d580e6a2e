import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '@/lib/base/random';

/**
 * Writes a folder of timelines with one made-up record of any size, so that speed is measured through the site's own front door.
 * The same arguments give the same bytes.
 *
 *   npx tsx bench/generate.ts --events 100000 --seed 1 --to FOLDER
 */

const LANES = ['harbour', 'market', 'council', 'railway', 'weather', 'school', 'theatre', 'survey'] as const;
const SHAPES = ['circle', 'diamond', 'square', 'triangle', 'wye', 'cross', 'star', 'hexagon'] as const;
const COLOURS = ['teal', 'red', 'blue', 'amber', 'violet', 'slate', 'green', 'rose'] as const;
const OPENERS = [
  'New',
  'Old',
  'Second',
  'Northern',
  'Southern',
  'Annual',
  'Late',
  'Early',
  'Joint',
  'Final',
  'First',
  'Public',
] as const;
const THINGS = [
  'lighthouse',
  'timetable',
  'petition',
  'bridge',
  'ledger',
  'festival',
  'storm warning',
  'census',
  'ferry',
  'library',
  'tariff',
  'exhibition',
  'regatta',
  'signal box',
] as const;
const VERBS = [
  'opens',
  'is repaired',
  'is proposed',
  'closes',
  'is counted',
  'is moved',
  'is painted',
  'is debated',
  'is measured',
  'returns',
] as const;
const TAILS = [
  '',
  '',
  ' after a long delay',
  ' for the third time',
  ' near the quay',
  ' before winter',
  ' by a narrow vote',
  ' with help from the north shore',
  ' and draws a crowd',
] as const;

const FIRST_YEAR = 1925;
const YEARS = 100;
/** Cumulative shares of significance 5, 4, 3, 2; the rest is 1. */
const SIGNIFICANCE = [0.01, 0.05, 0.2, 0.5] as const;
const THREADS = 20;
const PLACES = 20;

const two = (number: number): string => String(number).padStart(2, '0');

function edtfOf(random: () => number): string {
  const year = FIRST_YEAR + Math.floor((1 - random() * random()) * YEARS); // denser towards the end, as records are
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const exact = `${year}-${two(month)}-${two(day)}`;
  const form = random();
  if (form < 0.05) return `${exact}/${year + 1 + Math.floor(random() * 3)}`;
  if (form < 0.12) return `${year}-${two(month)}`;
  if (form < 0.14) return `${year}~`;
  return exact;
}

function rowOf(number: number, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const date = edtfOf(random);
  const roll = random();
  const rank = SIGNIFICANCE.findIndex((share) => roll < share);
  const significance = rank === -1 ? 1 : 5 - rank;
  const title = `${pick(OPENERS)} ${pick(THINGS)} ${pick(VERBS)}${pick(TAILS)}`;
  const thread = random() < 0.3 ? `thread-${1 + Math.floor(random() * THREADS)}` : '';
  const place = random() < 0.5 ? `place-${1 + Math.floor(random() * PLACES)}` : '';
  return [
    `e${number}`,
    date,
    pick(LANES),
    title,
    `"${title}, as entered on line ${number} of the register."`,
    significance,
    thread,
    place,
  ].join(',');
}

const listed = (prefix: string, title: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `- {id: ${prefix}-${at + 1}, title: ${title} ${at + 1}}\n`).join('');

/** Writes `<folder>/register/`: a header, threads, places and one CSV of events. */
function writeRecord(folder: string, events: number, seed: number): void {
  const random = randomFrom(seed);
  const record = join(folder, 'register');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(record, 'events'), { recursive: true });
  const lanes = LANES.map((lane) => `  - {id: ${lane}, title: ${lane[0]?.toUpperCase()}${lane.slice(1)}}`);
  const kinds = LANES.map(
    (lane, at) =>
      `  - {id: ${lane}, title: ${lane[0]?.toUpperCase()}${lane.slice(1)} entry, lane: ${lane}, shape: ${SHAPES[at]}, colour: ${COLOURS[at]}}`,
  );
  writeFileSync(
    join(record, 'timeline.yaml'),
    `title: The harbour register\ndek: A made-up record of ${events} events for measuring speed\nlanes:\n${lanes.join('\n')}\nkinds:\n${kinds.join('\n')}\n`,
  );
  writeFileSync(join(record, 'threads.yaml'), listed('thread', 'Thread', THREADS));
  writeFileSync(join(record, 'places.yaml'), listed('place', 'Place', PLACES));
  const rows = Array.from({ length: events }, (_, at) => rowOf(at + 1, random));
  writeFileSync(
    join(record, 'events', 'events.csv'),
    `id,date,kind,title,summary,significance,threads,places\n${rows.join('\n')}\n`,
  );
}

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string' },
  },
});
if (!values.to) {
  console.error('missing folder: --to FOLDER\n  usage: npx tsx bench/generate.ts --events 100000 --seed 1 --to FOLDER');
  process.exit(2);
}
writeRecord(values.to, Number(values.events), Number(values.seed));
console.log(`Wrote ${Number(values.events).toLocaleString('en')} events to ${values.to}`);
