import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, HEADER } from '@/tests/load/memoryFiles';

async function saidOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const all = { 'timeline.yaml': HEADER, 'events/2016.yaml': EVENT, ...files };
  const paths = Object.entries(all).map(([file, text]) => [`all/one/${file}`, text]);
  const loaded = await loadSite('all', createMemoryFiles(Object.fromEntries(paths)));
  return loaded.ok
    ? []
    : loaded.failure.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

const event = (title: string, more = ''): string =>
  `- {id: first, date: 2016, kind: event, title: "${title}"${more}}\n`;

describe('an e-mail address or a telephone number', () => {
  it.each([
    ['events/2016.yaml', event('Mail me@example.org'), '1:47 unsupported e-mail address: me@example.org'],
    ['events/2016.yaml', event('Call +1 202 555 0143 for help'), '1:47 unsupported telephone number: +1 202 555 0143'],
    [
      'events/2016.yaml',
      event('A', ', figures: [{value: 3, what: me@example.org}]'),
      '1:79 unsupported e-mail address: me@example.org',
    ],
    [
      'events/2016.csv',
      'id,date,kind,title\nsecond,2016,event,Call 010-5555-0199\n',
      '2:19 unsupported telephone number: 010-5555-0199',
    ],
    [
      'sources.yaml',
      '- {id: a, type: webpage, title: A, URL: "https://a.example/?to=me%40example.org"}\n',
      '1:41 unsupported e-mail address: me@example.org',
    ],
    ['timeline.yaml', `${HEADER}dek: me@example.org\n`, '4:6 unsupported e-mail address: me@example.org'],
  ])('is told in the file that holds it: %s', async (file, text, said) => {
    expect(await saidOf({ [file]: text })).toEqual([`all/one/${file}:${said}`]);
  });

  it('may be the contact, wherever it stands', async () => {
    const header = `${HEADER}contact: desk@example.org\n`;
    const title = event('Mail Desk@example.org');
    expect(await saidOf({ 'timeline.yaml': header, 'events/2016.yaml': title })).toEqual([]);
    expect(await saidOf({ 'timeline.yaml': `${HEADER}contact: desk\n`, 'events/2016.yaml': title })).toEqual([
      'all/one/timeline.yaml:4:10 invalid contact: desk',
    ]);
  });

  it('is passed over in what is withdrawn, and in what only looks like one', async () => {
    const withdrawn = event('Mail me@example.org', ', status: withdrawn').replace('first', 'second');
    expect(await saidOf({ 'events/a.yaml': withdrawn })).toEqual([]);
    expect(await saidOf({ 'events/2016.yaml': event('react@19.3.1, a @ b, 2016-04-07, +3 per cent') })).toEqual([]);
  });
});
