import { describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { openSearchIndex } from '@/lib/query/openSearchIndex';
import { buildSearchIndex } from '@/lib/query/searchIndex';

type Fixture = Pick<TimelineEvent, 'id' | 'title'> & Partial<TimelineEvent>;

const eventOf = (fixture: Fixture): TimelineEvent =>
  ({
    kind: 'report',
    places: [],
    people: [],
    threads: [],
    sources: [],
    claims: [],
    figures: [],
    relations: [],
    ...fixture,
  }) as unknown as TimelineEvent;

const EVENTS = [
  eventOf({
    id: 'ningbo',
    title: 'Thirteen restaurant workers leave Ningbo',
    places: ['ningbo'],
    threads: ['thirteen'],
  }),
  eventOf({
    id: 'kaesong',
    title: 'Seoul closes the Kaesong complex',
    summary: 'The restaurant by the gate closes too.',
  }),
  eventOf({ id: 'han', title: '脱北者がソウルに到着', kind: 'defection' }),
  eventOf({
    id: 'census',
    title: 'A count is published',
    claims: [
      { about: 'the arrivals', says: 'about thirty', by: 'A consular officer', source: 'wire', status: 'standing' },
      { about: 'the arrivals', says: 'nineteen', source: 'wire', status: 'standing' },
    ],
  }),
  eventOf({ id: 'cafe', title: 'A café reopens', summary: 'Some 1,138 guests a year.' }),
];

const RECORD = {
  header: {
    kinds: [
      { id: 'report', title: 'Reports' },
      { id: 'defection', title: 'Defections' },
    ],
  },
  places: new Map([['ningbo', { title: 'Ningbo, Zhejiang' }]]),
  people: new Map(),
  threads: new Map([['thirteen', { title: 'The Ningbo thirteen' }]]),
  sources: new Map([['wire', { title: 'Workers vanish', publisher: 'Yonhap', author: [] }]]),
} as unknown as TimelineRecord;

const find = async (words: string): Promise<readonly string[]> => {
  const index = await openSearchIndex(buildSearchIndex(RECORD, EVENTS));
  return index.find(words).events.map((event) => EVENTS[event]!.id);
};

describe('the search index', () => {
  it('puts a match in the title before one in the summary', async () => {
    expect(await find('restaurant')).toEqual(['ningbo', 'kaesong']);
  });

  it('wants every word', async () => {
    expect(await find('restaurant gate')).toEqual(['kaesong']);
  });

  it('finds by the beginning of a word', async () => {
    expect(await find('kaes')).toEqual(['kaesong']);
  });

  it('forgives a slip in a long word and not in a short one', async () => {
    expect(await find('restaurent')).toEqual(['ningbo', 'kaesong']);
    expect(await find('gite')).toEqual([]);
  });

  it('finds by kind, place and thread', async () => {
    expect(await find('defections')).toEqual(['han']);
    expect(await find('zhejiang')).toEqual(['ningbo']);
    expect(await find('the thirteen')).toContain('ningbo');
  });

  it('finds a claim by its matter, its words, who says it and where it is read', async () => {
    for (const words of ['arrivals', 'nineteen', 'consular officer', 'yonhap', 'vanish'])
      expect(await find(words), words).toEqual(['census']);
  });

  it('finds words of a script without spaces', async () => {
    expect(await find('ソウル')).toEqual(['han']);
  });

  it('does not mind accents or thousands separators', async () => {
    expect(await find('cafe')).toEqual(['cafe']);
    expect(await find('1138')).toEqual(['cafe']);
  });

  it('says which terms matched', async () => {
    const index = await openSearchIndex(buildSearchIndex(RECORD, EVENTS));
    expect([...index.find('restaur').terms]).toEqual(['restaurant']);
  });

  it('is the same text for the same record', () => {
    expect(buildSearchIndex(RECORD, EVENTS)).toBe(buildSearchIndex(RECORD, EVENTS));
  });

  it('leaves summaries out of a large record', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => eventOf({ id: `e${at}`, title: 'Bell', summary: 'gate' }));
    const index = await openSearchIndex(buildSearchIndex(RECORD, many));
    expect(index.find('gate').events).toEqual([]);
    expect(index.find('bell').events).toHaveLength(2001);
  });
});
