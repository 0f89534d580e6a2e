import { describe, expect, it } from 'vitest';
import { aboutFacts } from '@/lib/query/aboutFacts';
import { differencesInWords, differencesOf } from '@/lib/query/differences';
import { eventEntry } from '@/lib/query/eventEntry';
import { makeRecord } from '@/tests/query/makeRecord';

const claim = (about: string, says: string, source: string, more = {}) => ({ about, says, source, ...more });

const record = makeRecord({
  events: [
    {
      id: 'differ',
      date: '2016-04-07',
      claims: [
        claim('where', 'Yanji', 'paper', { reported: '2016-04-08' }),
        claim('where', 'Ningbo', 'radio', { by: 'An official' }),
        claim('how many', '13', 'paper'),
        claim('how many', '13', 'radio'),
      ],
    },
    {
      id: 'settled',
      date: '2017',
      claims: [claim('how many', '3', 'paper', { status: 'retracted' }), claim('how many', '4', 'radio')],
    },
    { id: 'gone', date: '2018', status: 'withdrawn', claims: [claim('a', '1', 'paper'), claim('a', '2', 'radio')] },
  ],
  sources: [{ id: 'paper' }, { id: 'radio' }],
});

describe('differencesOf', () => {
  it('gives each matter on which standing accounts differ, with speaker, source, day and the entry of the source', () => {
    expect(differencesOf(record)).toEqual([
      {
        anchor: '_2016',
        label: '2016',
        href: '/test/years/2016/',
        count: '1 matter',
        events: [
          {
            id: 'differ',
            title: 'Event differ',
            date: '7 April 2016',
            href: '/test/events/differ/',
            matters: [
              {
                about: 'where',
                accounts: [
                  { says: 'Yanji', who: 'Source paper', reported: '8 April 2016', href: '/test/sources/#paper' },
                  { says: 'Ningbo', by: 'An official', who: 'Source radio', href: '/test/sources/#radio' },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('stands by thread, each event under the first that it names, in the order of the threads', () => {
    const accounts = [claim('where', 'Yanji', 'paper'), claim('where', 'Ningbo', 'paper')];
    const threaded = makeRecord({
      events: [
        { id: 'early', date: '2001', threads: ['wages', 'ways'], claims: accounts },
        {
          id: 'late',
          date: '2016',
          threads: ['ways'],
          claims: [...accounts, claim('when', 'A', 'paper'), claim('when', 'B', 'paper')],
        },
        { id: 'loose', date: '2017', claims: accounts },
        { id: 'agreed', date: '2018', threads: ['idle'], claims: [claim('where', 'Yanji', 'paper')] },
      ],
      sources: [{ id: 'paper' }],
      threads: [
        { id: 'ways', title: 'Ways' },
        { id: 'idle', title: 'Idle' },
        { id: 'wages', title: 'Wages' },
      ],
    });
    const groups = differencesOf(threaded).map(({ anchor, label, href, count, events }) => [
      ...[anchor, label, href, count],
      events.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['_ways', 'Ways', '/test/threads/ways/', '2 matters', ['late']],
      ['_wages', 'Wages', '/test/threads/wages/', '1 matter', ['early']],
      ['__none', 'In no thread', undefined, '1 matter', ['loose']],
    ]);
  });

  it('is counted in words, on the page about the record too; nothing is said where all agree', () => {
    expect(differencesInWords(record)).toBe('1 matter in 1 event');
    expect(aboutFacts(record)).toContainEqual({
      term: 'Differences',
      words: '1 matter in 1 event',
      href: '/test/differences/',
    });
    expect(differencesInWords(makeRecord({ events: [{ id: 'a', date: '2016' }] }))).toBeUndefined();
  });
});

describe('eventEntry', () => {
  it('leads to the differing accounts of an event that has some', () => {
    expect(record.events.slice(0, 2).map((event) => eventEntry(record, event).differences)).toEqual([
      '/test/differences/#differ',
      undefined,
    ]);
  });
});
