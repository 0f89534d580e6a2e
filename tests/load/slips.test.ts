import { describe, expect, it } from 'vitest';
import { readSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, type Files, HEADER } from '@/tests/load/memoryFiles';

async function told(files: Files): Promise<readonly (readonly [string, string | undefined])[]> {
  const good = { 'one/timeline.yaml': HEADER, 'one/events/2016.yaml': EVENT };
  const { problems } = await readSite('one', createMemoryFiles({ ...good, ...files }));
  return problems.map(({ message, fix }) => [message, fix]);
}

describe('a file of events beside timeline.yaml', () => {
  const TABLE = 'id,date,kind,title\nsecond,2017,event,B\n';

  it.each([
    ['events.csv', 'move events.csv to events/events.csv'],
    ['event.csv', 'move event.csv to events/event.csv'],
    ['events.yml', 'move events.yml to events/events.yaml'],
    ['events.png', undefined],
    ['table.csv', undefined],
  ])('%s is told where it belongs: %s', async (name, fix) => {
    expect(await told({ [`one/${name}`]: TABLE })).toEqual([[`unknown file: ${name}`, fix]]);
  });

  it('is not moved over one that is there', async () => {
    const files = { 'one/events.csv': TABLE, 'one/events/events.csv': TABLE };
    expect(await told(files)).toEqual([['unknown file: events.csv', undefined]]);
  });

  it('is not moved into what is no folder', async () => {
    const files = { 'one/timeline.yaml': HEADER, 'one/events': 'x', 'one/events.csv': TABLE };
    const { problems } = await readSite('one', createMemoryFiles(files));
    expect(problems.find(({ message }) => message === 'unknown file: events.csv')).not.toHaveProperty('fix');
  });
});

describe('a field that is not known', () => {
  const fieldsOf = (fields: string): Promise<readonly (readonly [string, string | undefined])[]> =>
    told({ 'one/events/2017.yaml': `- id: second\n${fields.replace(/^/gm, '  ')}\n` });
  const WHOLE = 'date: 2017\nkind: event\ntitle: B\n';

  it.each([
    ['a slip', 'date: 2017\nkind: event\ntitel: B', [['unknown field: titel', 'title: B']]],
    ['far from every name', `${WHOLE}link: http://x`, [['unknown field: link', undefined]]],
    ['near one that is written', `${WHOLE}kinds: event`, [['unknown field: kinds', undefined]]],
    [
      'near one that could not hold its value',
      'dat: soon\nkind: event\ntitle: B',
      [
        ['missing field: date', undefined],
        ['unknown field: dat', undefined],
      ],
    ],
    ['one name for a list', `${WHOLE}place: nowhere`, [['unknown field: place', 'places: [nowhere]']]],
    ['one source for a list', `${WHOLE}source: mou`, [['unknown field: source', 'sources: [{id: mou}]']]],
  ])('%s', async (_name, fields, expected) => {
    expect(await fieldsOf(fields)).toEqual(expected);
  });
});
