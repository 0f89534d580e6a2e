import { describe, expect, it } from 'vitest';
import { seriesSchema } from '@/lib/model/seriesSchema';
import { aboutFacts } from '@/lib/query/aboutFacts';
import { makeRecord } from '@/tests/query/makeRecord';

const SERIES = { id: 'a', title: 'A', measure: 'flow', unit: 'people', definition: 'All.', form: 'bars' } as const;

const factsOf = (record: Parameters<typeof aboutFacts>[0]) =>
  Object.fromEntries(aboutFacts(record).map(({ term, words }) => [term, words]));

describe('aboutFacts', () => {
  it('counts what the public sees, and gives the days of the last addition and the last change', () => {
    const record = makeRecord({
      events: [
        { id: 'a', date: '1986-04', added: '2026-11-20', threads: ['t'], people: ['p'], places: ['here'] },
        {
          id: 'b',
          date: '2016',
          added: '2026-11-21',
          sources: [{ id: 's' }],
          revisions: [{ date: '2026-11-22', kind: 'update', field: 'title', why: 'News.' }],
        },
        { id: 'gone', date: '2030', added: '2026-12', status: 'withdrawn', threads: ['empty'] },
      ],
      sources: [{ id: 's', URL: 'https://example.org/' }],
      threads: [
        { id: 't', title: 'T' },
        { id: 'empty', title: 'E' },
      ],
      people: [{ id: 'p', title: 'P', basis: 'consent', reviewedOn: '2026' }],
      places: [{ id: 'here', title: 'Here' }],
      narratives: ['b'],
    });
    expect(factsOf(record)).toEqual({
      Covers: '1986 to 2016',
      Events: '2 events, 1 of them told at length',
      'Last addition': '21 November 2026',
      Sources: '1 source, 0 of them primary',
      Threads: '1 thread',
      People: '1 named, each with a basis',
      Places: '1 place',
      Corrections: '2 changes, the last on 22 November 2026',
    });
  });

  it('counts the sources that have no address, where there are any', () => {
    const record = makeRecord({
      events: [{ id: 'a', date: '2016', sources: [{ id: 's' }, { id: 'web' }] }],
      sources: [{ id: 's' }, { id: 'web', URL: 'https://example.org/' }],
    });
    expect(aboutFacts(record)).toContainEqual({
      term: 'Without an address',
      words: '1 source, each with the reason',
      href: '/test/sources/',
    });
  });

  it('counts trends where there are any', () => {
    const record = makeRecord({ events: [{ id: 'a', date: '2016' }] });
    const trend = { ...seriesSchema.parse(SERIES), rows: [] };
    expect(factsOf({ ...record, series: [trend, trend] })).toMatchObject({ Series: '2 trends' });
  });

  it('says no more of a small record than there is', () => {
    expect(factsOf(makeRecord({ events: [{ id: 'a', date: '2016' }] }))).toEqual({
      Covers: '2016',
      Events: '1 event',
      Corrections: 'none so far',
    });
  });
});
