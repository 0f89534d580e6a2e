import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles, HEADER } from '@/tests/load/memoryFiles';

const FILES = {
  'all/one/timeline.yaml': HEADER,
  'all/one/places.yaml': '- {id: dandong, title: Dandong}\n',
  'all/one/people.yaml': `- {id: minister, title: The minister, basis: public-official, reviewedOn: 2026-11-21}
- {id: worker, title: A worker, basis: pseudonym, reviewedOn: 2026-11-21}
`,
};

async function messagesFor(fields: string): Promise<readonly string[]> {
  const event = `- {id: first, kind: event, title: A crossing, ${fields}}\n`;
  const loaded = await loadSite('all', createMemoryFiles({ ...FILES, 'all/one/events/2016.yaml': event }));
  return loaded.ok ? [] : loaded.failure.map(({ message, line, column }) => `${line}:${column} ${message}`);
}

describe('a private person', () => {
  it.each([
    'date: 2016-04-07, places: [dandong], summary: A woman aged 34 crosses',
    'date: 2016-04-07, places: [dandong], summary: A 34-year-old crosses',
    'date: 2016-04-07, places: [dandong], people: [worker, minister], summary: A man of age 34 crosses',
  ])('is not to be found by day, place and age: %s', async (fields) => {
    expect(await messagesFor(fields)).toEqual([expect.stringMatching(/^1:\d+ unsupported detail: .*34/)]);
  });

  it.each([
    'date: 2016-04, places: [dandong], summary: A woman aged 34 crosses',
    'date: 2016-04-07~, places: [dandong], summary: A woman aged 34 crosses',
    'date: 2016-04-07, summary: A woman aged 34 crosses',
    'date: 2016-04-07, places: [dandong], summary: A woman crosses; the complex was 11 years in use',
    'date: 2016-04-07, places: [dandong], people: [minister], summary: The minister resigns aged 64',
  ])('is safe: %s', async (fields) => {
    expect(await messagesFor(fields)).toEqual([]);
  });
});
