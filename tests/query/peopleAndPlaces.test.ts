import { describe, expect, it } from 'vitest';
import { MOST_EVENTS } from '@/lib/query/eventLinks';
import { peopleOf } from '@/lib/query/peopleOf';
import { placesOf } from '@/lib/query/placesOf';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'late', date: '2017', people: ['zoe', 'envoy'], places: ['county'] },
    { id: 'early', date: '2015', people: ['envoy'], places: ['city', 'county'] },
    { id: 'gone', date: '2016', people: ['withdrawn-person'], places: ['withdrawn-place'], status: 'withdrawn' },
  ],
  people: [
    { id: 'zoe', title: 'Zoë', basis: 'pseudonym', reviewedOn: '2026' },
    { id: 'envoy', title: 'An envoy', role: 'envoy until 2017', basis: 'public-official', reviewedOn: '2026-11-21' },
    { id: 'withdrawn-person', title: 'Somebody', basis: 'consent', reviewedOn: '2026' },
  ],
  places: [
    { id: 'county', title: 'A county', within: 'province' },
    { id: 'city', title: 'Busan' },
    { id: 'province', title: 'A province', within: 'country' },
    { id: 'country', title: 'Korea', note: 'Two states.' },
    { id: 'withdrawn-place', title: 'Somewhere', within: 'country' },
  ],
});

describe('peopleOf', () => {
  it('gives everybody whom live events name, by title, with role, basis and review, and the events in reading order', () => {
    expect(peopleOf(record).map(({ events, ...person }) => [person, events.map(({ id }) => id)])).toEqual([
      [
        {
          id: 'envoy',
          title: 'An envoy',
          role: 'envoy until 2017',
          basis: 'public official',
          reviewed: '21 November 2026',
          more: 0,
        },
        ['early', 'late'],
      ],
      [{ id: 'zoe', title: 'Zoë', basis: 'pseudonym', reviewed: '2026', more: 0 }, ['late']],
    ]);
  });

  it('names no more events than a reader can use, and counts the rest', () => {
    const events = Array.from({ length: MOST_EVENTS + 3 }, (_, n) => ({
      id: `event-${n}`,
      date: '2016',
      people: ['zoe'],
    }));
    const [zoe] = peopleOf(
      makeRecord({ events, people: [{ id: 'zoe', title: 'Zoë', basis: 'consent', reviewedOn: '2026' }] }),
    );
    expect([zoe?.events.length, zoe?.more]).toEqual([MOST_EVENTS, 3]);
  });
});

describe('placesOf', () => {
  it('puts each larger place before what lies in it, and leaves out what no live event names', () => {
    expect(placesOf(record).map(({ id, within, events }) => [id, within, events.map((event) => event.id)])).toEqual([
      ['city', [], ['early']],
      ['country', [], []],
      ['province', ['Korea'], []],
      ['county', ['A province', 'Korea'], ['early', 'late']],
    ]);
    expect(placesOf(record).find(({ id }) => id === 'country')?.note).toBe('Two states.');
  });

  it('walks places that lie in each other however deep', () => {
    const places = Array.from({ length: 5000 }, (_, n) => ({
      id: `p-${n}`,
      title: `P ${n}`,
      ...(n > 0 ? { within: `p-${n - 1}` } : {}),
    }));
    const deep = makeRecord({ events: [{ id: 'a', date: '2016', places: ['p-4999'] }], places });
    expect(placesOf(deep)).toHaveLength(5000);
  });
});
