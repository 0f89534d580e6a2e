import { expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, HEADER } from '@/tests/load/memoryFiles';

/** Far above what the machine needs, far below what a search that begins anew for every entry takes. */
const LIMIT_MS = 15_000;

async function messagesFor(file: string, text: string): Promise<readonly string[]> {
  const files = { 'all/one/timeline.yaml': HEADER, 'all/one/events/2016.yaml': EVENT, [`all/one/${file}`]: text };
  const loaded = await loadSite('all', createMemoryFiles(files));
  return loaded.ok ? [] : loaded.failure.map(({ message, fix }) => [message, fix].join(' -> '));
}

it(
  'tells 40,000 events with one id, each with an id of its own',
  async () => {
    const messages = await messagesFor('events/same.csv', `id,date,kind,title\n${'x,2016,event,X\n'.repeat(40_000)}`);
    expect(messages).toHaveLength(39_999);
    expect(new Set(messages).size).toBe(39_999);
    expect(messages.at(-1)).toBe('duplicate id: x -> x-40000 in the column id');
  },
  LIMIT_MS,
);

const place = (id: number, within: number): string => `- {id: p${id}, title: P, within: p${within}}\n`;

it(
  'tells one circle of 20,000 places once, and shortly',
  async () => {
    const ring = Array.from({ length: 20_000 }, (_, id) => place(id, (id + 1) % 20_000)).join('');
    expect(await messagesFor('places.yaml', ring)).toEqual([
      'invalid within: p0 in p1 in p2 in p3 in p4 in p5 in p6 in p7 in 19,992 more in p0 -> ',
    ]);
  },
  LIMIT_MS,
);

const part = (id: number, wholes: readonly number[]): string =>
  `- {id: e${id}, date: 2016, kind: event, title: T, relations: [${wholes.map((to) => `{type: part-of, to: e${to}}`).join(', ')}]}\n`;

it(
  'tells one circle of 3,000 parts once, and shortly, and nothing of 3,000 parts of one whole',
  async () => {
    const ring = Array.from({ length: 3_000 }, (_, id) => part(id, [30_000, (id + 1) % 3_000])).join('');
    const messages = await messagesFor('events/parts.yaml', `${ring}${part(30_000, [])}`);
    expect(messages.filter((message) => message.startsWith('invalid relation'))).toEqual([
      'invalid relation: e0 part of e1 part of e2 part of e3 part of e4 part of e5 part of e6 part of e7 part of 2,992 more part of e0' +
        ' -> leave this relation out, if e0 is the larger; or else the one that leads back to it',
    ]);
  },
  LIMIT_MS,
);

it('tells every circle once, and no place that only leads into one', async () => {
  const places = [place(9, 3), place(3, 2), place(2, 3), place(5, 5), place(8, 9), place(7, 6)].join('');
  expect(await messagesFor('places.yaml', `${places}- {id: p6, title: P}\n`)).toEqual([
    'invalid within: p2 in p3 in p2 -> ',
    'invalid within: p5 in p5 -> ',
  ]);
});

it(
  'tells each of 20,000 faulty ids of one cell',
  async () => {
    const cell = Array.from({ length: 20_000 }, (_, number) => number).join('P;');
    const messages = await messagesFor('events/more.csv', `id,date,kind,title,places\nsecond,2016,event,A,${cell}P\n`);
    expect(messages).toHaveLength(20_000);
  },
  LIMIT_MS,
);

it(
  'tells 50,000 stray quotes of a table, one for each row',
  async () => {
    const rows = Array.from({ length: 50_000 }, (_, number) => `e${number},2016,k,a"b\n`).join('');
    expect(await messagesFor('events/more.csv', `id,date,kind,title\n${rows}`)).toHaveLength(50_000);
  },
  LIMIT_MS,
);

it(
  'walks a chain of 20,000 places once, from either end',
  async () => {
    const chain = Array.from({ length: 20_000 }, (_, id) => place(id, id + 1));
    const top = '- {id: p20000, title: P}\n';
    expect(await messagesFor('places.yaml', [...chain, top].join(''))).toEqual([]);
    expect(await messagesFor('places.yaml', [top, ...chain.toReversed()].join(''))).toEqual([]);
  },
  LIMIT_MS,
);
