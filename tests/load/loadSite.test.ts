import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { buildStrip } from '@/lib/layout/buildStrip';
import type { FileSystem } from '@/lib/load/fileSystem';
import { loadSite, loadSiteOnce, readSite } from '@/lib/load/loadSite';
import type { Site } from '@/lib/model/record';
import { createMemoryFiles, EVENT, type Files, HEADER } from '@/tests/load/memoryFiles';

async function siteOf(folder: string, files?: FileSystem): Promise<Site> {
  const loaded = await loadSite(folder, files);
  if (!loaded.ok) throw new Error(loaded.failure.map((problem) => formatProblem(problem)).join('\n'));
  return loaded.value;
}

async function messagesOf(folder: string, files: FileSystem): Promise<readonly string[]> {
  const loaded = await loadSite(folder, files);
  return loaded.ok
    ? []
    : loaded.failure.map(({ file, message, fix }) => [file, message, fix].filter(Boolean).join(' | '));
}

const SERIES = '- {id: trend, title: T, measure: flow, unit: people, definition: D, form: bars}\n';

const timeline = (slug: string, extra: Files = {}): Files => ({
  [`all/${slug}/timeline.yaml`]: HEADER,
  [`all/${slug}/events/2016.yaml`]: EVENT,
  ...Object.fromEntries(Object.entries(extra).map(([file, text]) => [`all/${slug}/${file}`, text])),
});

describe('a good record', () => {
  it('is the smallest timeline, with every default filled in', async () => {
    const { records } = await siteOf('tests/fixtures/smallest');
    expect(records).toHaveLength(1);
    const [record] = records;
    expect(record!.slug).toBe('leaving-north-korea');
    expect(record!.header.opening!.to.text).toBe('2020');
    expect(record!.events).toHaveLength(1);
    expect(record!.events[0]).toMatchObject({
      id: 'kaesong-closed',
      lane: 'policy',
      significance: 3,
      confidence: 'reported',
      status: 'live',
      sources: [{ id: 'mou-2016-02-10', supports: 'date' }],
      places: [],
    });
    expect([...record!.sources.keys()]).toEqual(['mou-2016-02-10']);
  });

  it('is a table of events, with lists, quotes, empty cells and a byte order mark', async () => {
    const [record] = (await siteOf('tests/fixtures/csv')).records;
    expect(record!.events.map(({ id }) => id)).toEqual(['first-arrivals', 'hanawon-opens', 'border-closes']);
    const [first, second, third] = record!.events;
    expect(first).toMatchObject({ significance: 4, places: ['seoul', 'hanawon'], lane: 'arrivals' });
    expect(first!.sources).toEqual([{ id: 'mou-series' }, { id: 'unhcr-note' }]);
    expect(second).toMatchObject({ title: 'Hanawon, "house of unity", opens', summary: 'Two lines\r\nin one cell' });
    expect(third).not.toHaveProperty('summary');
  });

  it('holds every scale of time, in order', async () => {
    const [record] = (await siteOf('tests/fixtures/deeptime')).records;
    const starts = record!.events.map(({ date }) => date.earliest);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(record!.events.at(0)!.id).toBe('big-bang');
    expect(new Set(record!.events.map(({ date }) => date.precision)).size).toBeGreaterThan(4);
  });

  it('cannot be changed', async () => {
    const [record] = (await siteOf('tests/fixtures/smallest')).records;
    expect(() => Object.assign(record!.events[0]!, { title: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(record!.events[0]!.date, { text: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(record!, { slug: 'x' })).toThrow(TypeError);
  });

  it('may have an era that goes on, which is drawn to the end of the record', async () => {
    const eras = '- {id: now, title: Now, from: 2016, to: ..}\n';
    const [record] = (await siteOf('all', createMemoryFiles(timeline('one', { 'eras.yaml': eras })))).records;
    expect(record!.eras[0]!.to).toMatchObject({ text: '..', latest: Infinity });
    const { head } = buildStrip(record!);
    expect(head.eras[0]!.to).toBe(head.domain[1]);
  });

  it('keeps every value as its author wrote it', async () => {
    const event = '- {id: first, date: 2015, kind: event, title: 1984, summary: no, confidence: confirmed}\n';
    const files = createMemoryFiles({ ...timeline('one'), 'all/one/events/2016.yaml': event });
    const [first] = (await siteOf('all', files)).records[0]!.events;
    expect(first).toMatchObject({ title: '1984', summary: 'no' });
    expect(first!.date.text).toBe('2015');
  });
});

describe('the folder', () => {
  it('holds timelines, in the order of their slugs', async () => {
    const files = createMemoryFiles({ ...timeline('two'), ...timeline('one'), 'all/README.md': 'Notes.' });
    expect((await siteOf('all', files)).records.map(({ slug }) => slug)).toEqual(['one', 'two']);
  });

  it('may be one timeline itself', async () => {
    const files = createMemoryFiles(timeline('one'));
    expect((await siteOf('all/one', files)).records.map(({ slug }) => slug)).toEqual(['one']);
  });

  it.each<[string, Files, readonly string[]]>([
    ['all', {}, ['all | missing folder: all']],
    ['all', { 'all/.gitkeep': '' }, ['all | missing timeline: the folder is empty']],
    ['all', timeline('embed'), ['all/embed | unsupported folder name: embed | rename embed to embed-timeline']],
    [
      'all',
      timeline('My Timeline'),
      ['all/My Timeline | invalid folder name: My Timeline | rename My Timeline to my-timeline'],
    ],
    [
      'all',
      { ...timeline('My Timeline'), ...timeline('my timeline'), ...timeline('my-timeline') },
      [
        'all/My Timeline | invalid folder name: My Timeline | rename My Timeline to my-timeline-2',
        'all/my timeline | invalid folder name: my timeline | rename my timeline to my-timeline-3',
      ],
    ],
    ['all', timeline('_next'), ['all/_next | invalid folder name: _next | rename _next to next']],
    ['all', { ...timeline('one'), 'all/events.csv': 'x' }, ['all/events.csv | unknown file: events.csv']],
    [
      'all',
      timeline('one', { 'narratives/first.mdx': 'Words.', '.DS_Store': 'x', LICENSE: 'x', 'events/README.md': 'x' }),
      [],
    ],
    [
      'all',
      timeline('one', {
        'events/README.yaml': '- {}',
        'events/license.csv': 'id,date,kind,title\nfirst,2016,event,A\n',
      }),
      [
        'all/one/events/README.yaml | missing field: date',
        'all/one/events/README.yaml | missing field: id',
        'all/one/events/README.yaml | missing field: kind',
        'all/one/events/README.yaml | missing field: title',
        'all/one/events/license.csv | duplicate id: first | first-2 in the column id',
      ],
    ],
    [
      'all',
      timeline('one', {
        'source.yaml': '',
        'sources.yaml': '',
        'narratives/first.mdx': 'A.',
        'narratives/first.md': 'A.',
      }),
      ['all/one/narratives/first.md | unknown file: first.md', 'all/one/source.yaml | unknown file: source.yaml'],
    ],
    ['all', { all: null }, ['all | invalid folder: it cannot be read']],
    ['all', { 'all/one': null }, ['all/one | invalid folder: it cannot be read']],
    ['all', { ...timeline('one'), 'all/two': null }, ['all/two | invalid folder: it cannot be read']],
    [
      'all',
      timeline('one', { narratives: null, series: null, 'series.yaml': SERIES }),
      ['all/one/narratives | invalid folder: it cannot be read', 'all/one/series | invalid folder: it cannot be read'],
    ],
    [
      'all',
      { 'all/one/timeline.yaml': HEADER, 'all/one/events': null, 'all/one/narratives/first.mdx': 'A.' },
      ['all/one/events | invalid folder: it cannot be read'],
    ],
    [
      'all',
      timeline('one', { 'timeline.yaml': '# later\n' }),
      ['all/one/timeline.yaml | missing content: timeline.yaml is empty'],
    ],
  ])('%s with %j', async (folder, files, expected) => {
    expect(await messagesOf(folder, createMemoryFiles(files))).toEqual(expected);
  });

  it('may hold files with the line ends of old Macs and byte order marks twice, each fault in its line', async () => {
    const old = (text: string): string => `\ufeff\ufeff${text.replaceAll('\n', '\r')}`;
    const good = { 'timeline.yaml': old(HEADER), 'events/2016.yaml': old(EVENT), 'narratives/first.mdx': old('A.\n') };
    expect(await messagesOf('all', createMemoryFiles(timeline('one', good)))).toEqual([]);
    const yaml = '- id: second\n  date: 2017\n  kind: event\n  titel: A\n- id: "third\n';
    const csv = 'id,date,kind,title\nfourth,2016,evnet,"A\nB"\n';
    const files = timeline('one', { ...good, 'events/2017.yaml': old(yaml), 'events/2018.csv': old(csv) });
    const loaded = await loadSite('all', createMemoryFiles(files));
    expect(loaded.ok ? [] : loaded.failure.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '4:3 unknown field: titel',
      '5:7 missing character: "',
      '2:13 unknown kind: evnet',
      '2:19 invalid title: A B',
    ]);
  });

  it.each<[string, Files, readonly string[], readonly string[]]>([
    [
      'timelines, one of them named events',
      { ...timeline('one'), ...timeline('events') },
      ['one', 'events'],
      ['all/events | unsupported folder name: events | rename events to events-timeline'],
    ],
    [
      'timelines, and events of none of them',
      { ...timeline('one'), ...timeline('two'), 'all/events/2016.yaml': EVENT },
      ['one', 'two'],
      ['all/events | ambiguous folder: events | move events into the folder of its timeline'],
    ],
    [
      'a timeline and others inside it',
      { ...timeline('one'), ...timeline('two'), 'all/timeline.yaml': HEADER, 'all/events/2016.yaml': EVENT },
      [],
      [
        'all | ambiguous folder: both a timeline and a folder of timelines | move timeline.yaml and what belongs to it into a folder of its own beside one/, two/',
      ],
    ],
    [
      'one timeline without its header',
      { 'all/events/2016.yaml': EVENT, 'all/narratives/first.mdx': 'Words.' },
      ['all'],
      ['all/timeline.yaml | missing file: timeline.yaml'],
    ],
  ])('is %s', async (_name, held, slugs, problems) => {
    const files = createMemoryFiles(held);
    const { reads } = await readSite('all', files);
    expect(reads.map(({ record }) => record.slug).sort()).toEqual([...slugs].sort());
    expect(await messagesOf('all', files)).toEqual(problems);
  });

  it('refuses what is too large before it is read', async () => {
    const files = timeline('one', {
      'sources.yaml': '#'.repeat((8 << 20) + 1),
      'events/2017.yaml': '#'.repeat(9 << 20),
      'narratives/first.mdx': 'a'.repeat((1 << 20) + 1),
    });
    const { problems } = await readSite('all', createMemoryFiles(files));
    expect(problems.map(({ file, message, expected }) => [file, message, expected])).toEqual([
      [
        'all/one/events/2017.yaml',
        'unsupported size: 9.0 MB',
        'at most 8.0 MB in one file: divide it into several files, or write events as CSV',
      ],
      [
        'all/one/narratives/first.mdx',
        'unsupported size: 1,048,577 bytes',
        'at most 1,048,576 bytes (1.0 MB) in one file: a narrative is one text: shorten it, or give some of it to other events',
      ],
      [
        'all/one/sources.yaml',
        'unsupported size: 8,388,609 bytes',
        'at most 8,388,608 bytes (8.0 MB) in one file: leave out what no event needs',
      ],
    ]);
  });

  it('does not hold what cannot be read against what refers to it', async () => {
    const event = `${EVENT.slice(0, -2)}, sources: [{id: mou}], places: [seoul]}\n`;
    const files = timeline('one', {
      'events/2016.yaml': event,
      'sources.yaml': '\t- id: mou',
      'places.yaml': Uint8Array.of(0xff),
    });
    expect(await messagesOf('all', createMemoryFiles(files))).toEqual([
      'all/one/places.yaml | unsupported encoding: UTF-16',
      'all/one/sources.yaml | invalid indentation: a tab |   - id: mou',
    ]);
  });
});

/** Runs a step as a user who owns nothing: to root, every folder is open. */
async function asNobody<Value>(step: () => Promise<Value>): Promise<Value> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await step();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'timelines-'));
    mkdirSync(join(folder, 'one', 'events'), { recursive: true });
    writeFileSync(join(folder, 'one', 'timeline.yaml'), HEADER);
    writeFileSync(join(folder, 'one', 'events', '2016.yaml'), EVENT);
  });
  afterEach(() => {
    for (const path of [folder, join(folder, 'one', 'events')]) chmodSync(path, 0o755);
    rmSync(folder, { recursive: true });
  });

  it('may hold links in a circle', async () => {
    symlinkSync(join(folder, 'one'), join(folder, 'one', 'narratives'));
    symlinkSync('loop', join(folder, 'one', 'events', 'loop'));
    const loaded = await loadSite(folder);
    expect(loaded.ok ? [] : loaded.failure.map(({ file, message }) => [file.slice(folder.length), message])).toEqual([
      ['/one/events/loop', 'invalid link: it leads nowhere'],
      ['/one/narratives/events', 'unknown folder: events'],
      ['/one/narratives/narratives', 'unknown folder: narratives'],
      ['/one/narratives/timeline.yaml', 'unknown file: timeline.yaml'],
    ]);
  });

  it('says what may not be read, and takes it for neither empty nor missing', async () => {
    mkdirSync(join(folder, 'one', 'narratives'));
    mkdirSync(join(folder, 'two'));
    for (const name of ['one/events', 'one/narratives', 'two']) chmodSync(join(folder, name), 0o000);
    chmodSync(folder, 0o755);
    const said = await asNobody(() => readSite(folder));
    const closed = ['/one/events', '/one/narratives', '/two'].map((name) => [
      name,
      'invalid folder: it cannot be read',
    ]);
    expect(said.problems.map(({ file, message }) => [file.slice(folder.length), message])).toEqual(closed);
    chmodSync(join(folder, 'one', 'events'), 0o744); // its names may be listed, and nothing in it opened
    const names = await asNobody(() => readSite(join(folder, 'one')));
    expect(names.problems[0]).toMatchObject({
      file: `${folder}/one/events/2016.yaml`,
      message: 'invalid name: it cannot be read',
    });
    chmodSync(folder, 0o000);
    const root = await asNobody(() => readSite(folder));
    expect(root.problems).toMatchObject([{ file: folder, message: 'invalid folder: it cannot be read' }]);
  });

  it('is read once, and again when a file changed', async () => {
    const first = await loadSiteOnce(folder);
    expect(await loadSiteOnce(folder)).toBe(first);
    const file = join(folder, 'one', 'events', '2016.yaml');
    writeFileSync(file, EVENT.replace('first event', 'other event'));
    utimesSync(file, 2_000_000_000, 2_000_000_000); // seconds; the clock of the disk may be too coarse to tell the two apart
    expect((await loadSiteOnce(folder)).records[0]!.events[0]!.title).toBe('The other event');
  });

  it('stops a page with problems that can be read, however many there are', async () => {
    writeFileSync(join(folder, 'one', 'events', '2017.yaml'), '- {id: first, kind: event}\n'.repeat(150));
    const message = String(await loadSiteOnce(folder).catch((error: unknown) => error));
    expect(message).toMatch(/^Error: 450 problems in 1 file\n/);
    expect(message).toMatch(/\n\nand 50 more like it$/);
    expect(message.match(/duplicate id/g)).toHaveLength(100);
  });

  it('stops a page with every problem listed', async () => {
    writeFileSync(join(folder, 'one', 'events', '2017.yaml'), '- {id: first, date: x, kind: event, title: Twice}\n');
    await expect(loadSiteOnce(folder)).rejects.toThrow(
      /^2 problems in 1 file\n\n.*duplicate id: first\n(?:.*\n)+.*invalid date: x/,
    );
  });
});
