import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { privateRules } from '@/scripts/afterbuild/privateRules';
import { scanOutput } from '@/scripts/afterbuild/scanOutput';
import { HEADER } from '@/tests/load/memoryFiles';

const OWN = 'desk@one.test';
const OTHER = 'desk@two.test';

let root = '';
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What the scan after the build says of one file that holds a text. */
function scanned(file: string, text: string, timelines = 'timelines'): readonly string[] {
  write(`out/${file}`, text);
  return scanOutput(join(root, 'out'), privateRules('/', join(root, timelines))).map(({ message }) => message);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contacts-'));
  write('timelines/one/timeline.yaml', `${HEADER}contact: ${OWN}\n`);
  write('timelines/two/timeline.yaml', `${HEADER}contact: ${OTHER}\n`);
  write('timelines/none/timeline.yaml', HEADER);
  for (const slug of ['one', 'two', 'none']) {
    write(`timelines/${slug}/events/2016.yaml`, '- {id: first, date: 2016, kind: event, title: A}\n');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a contact', () => {
  it.each(['one/index.html.txt', 'one/data/events.json', 'embed/one/index.txt', 'index.txt', '_next/a.txt'])(
    'may stand in its timeline, and in what belongs to none: %s',
    (file) => expect(scanned(file, `write to ${OWN}`)).toEqual([]),
  );

  it.each(['two/index.txt', 'two/data/events.json', 'embed/two/index.txt', 'none/index.txt'])(
    'is private in another timeline: %s',
    (file) => expect(scanned(file, `"write to ${OWN}"`)).toEqual([`e-mail address: ${OWN}`]),
  );

  it('may stand in a timeline that is published alone', () => {
    expect(scanned('one/index.txt', OWN, 'timelines/one')).toEqual([]);
  });

  it('is found by the check where the scan finds it', async () => {
    write('timelines/one/events/2017.yaml', `- {id: second, date: 2017, kind: event, title: Mail ${OTHER}}\n`);
    const loaded = await loadSite(join(root, 'timelines'));
    expect(loaded.ok ? [] : loaded.failure.map(({ message }) => message)).toEqual([
      `unsupported e-mail address: ${OTHER}`,
    ]);
    expect(scanned('one/data/events.json', OTHER)).toEqual([`e-mail address: ${OTHER}`]);
  });
});
