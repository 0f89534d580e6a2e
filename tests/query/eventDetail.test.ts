import { describe, expect, it } from 'vitest';
import { eventDetail } from '@/lib/query/eventDetail';
import { recordIndex } from '@/lib/query/recordIndex';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'before', date: '2016-03', threads: ['group'] },
    {
      id: 'leave',
      date: '2016-04-07',
      reported: '2016-04-08',
      threads: ['group'],
      places: ['ningbo'],
      people: ['envoy'],
      figures: [{ value: '1234.5', unit: 'won', what: 'wage a month' }],
      sources: [
        { id: 'paper', supports: 'date', locator: 'p. 3' },
        { id: 'radio' },
        { id: 'paper', supports: 'number' },
      ],
      claims: [
        { about: 'where', says: 'Yanji', source: 'paper', reported: '2016-04-08' },
        { about: 'where', says: 'Ningbo', by: 'An official', source: 'agency' },
        { about: 'number', says: 'Thirteen', source: 'paper' },
        { about: 'number', says: 'Twelve', source: 'radio', status: 'superseded' },
      ],
      relations: [
        { type: 'follows', to: 'before', source: 'radio' },
        { type: 'follows', to: 'gone' },
      ],
    },
    {
      id: 'gone',
      date: '2016-05',
      threads: ['group'],
      status: 'withdrawn',
      relations: [{ type: 'contradicts', to: 'leave' }],
    },
    { id: 'after', date: '2016-06', threads: ['group'], relations: [{ type: 'responds-to', to: 'leave' }] },
  ],
  sources: [
    { id: 'paper', 'container-title': 'The Paper', language: 'en' },
    { id: 'radio', type: 'broadcast', publisher: 'Radio One', tier: 'primary', language: 'ko' },
    { id: 'agency', author: ['A. Reporter'], independentOf: ['paper'] },
  ],
  places: [
    { id: 'china', title: 'China' },
    { id: 'ningbo', title: 'Ningbo', within: 'china', note: 'A port.' },
  ],
  people: [{ id: 'envoy', title: 'An envoy', basis: 'public-official', reviewedOn: '2026-11-21' }],
  threads: [{ id: 'group', title: 'The group' }],
});
const detailOf = (id: string) => eventDetail(record, record.events.find((event) => event.id === id)!);
const leave = detailOf('leave');

describe('eventDetail', () => {
  it('numbers sources in the order of first mention, those of claims included, and merges repeated citations', () => {
    expect(leave.sources.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 paper', '2 radio', '3 agency']);
    expect(leave.sources[0]?.supports).toEqual([
      'date (p. 3)',
      'number',
      'what it says of where',
      'what it says of number',
    ]);
  });

  it('names the language of a source that is not the record’s', () => {
    expect(leave.sources.map(({ description }) => description)).toEqual([
      'Newspaper article, secondary source',
      'Broadcast in Korean, primary source',
      'Newspaper article, secondary source',
    ]);
  });

  it('says what to know of a place, and why and since when a person is named', () => {
    expect(leave.places).toEqual([
      { id: 'ningbo', title: 'Ningbo, China', href: '/test/places/#ningbo', note: 'A port.' },
    ]);
    expect(leave.people).toEqual([
      {
        id: 'envoy',
        title: 'An envoy',
        basis: 'public official',
        reviewed: '21 November 2026',
        href: '/test/people/#envoy',
      },
    ]);
  });

  it('gathers claims by what they are about; a superseded one does not make sources differ', () => {
    expect(leave.claims.map(({ about, differ }) => [about, differ])).toEqual([
      ['where', true],
      ['number', false],
    ]);
    expect(leave.claims[0]?.claims).toEqual([
      { says: 'Yanji', who: 'The Paper', source: 1, reported: '8 April 2016' },
      { says: 'Ningbo', by: 'An official', who: 'A. Reporter', source: 3 },
    ]);
    expect(leave.claims[1]?.claims[1]?.status).toBe('superseded');
  });

  it('counts only declared independence', () => {
    expect(leave.sourceCount).toBe('3 sources, 2 independent');
    expect(detailOf('before').sourceCount).toBe('no source');
  });

  it('says relations both ways, with the source that says so', () => {
    expect(leave.relations.map(({ words, event, source }) => [words, event.id, source])).toEqual([
      ['Follows', 'before', 2],
      ['Responded to by', 'after', undefined],
    ]);
    expect(detailOf('before').relations.map(({ words, event }) => [words, event.id])).toEqual([
      ['Followed by', 'leave'],
    ]);
  });

  it('passes a withdrawn event by in threads and relations', () => {
    expect(leave.threads[0]?.previous?.id).toBe('before');
    expect(leave.threads[0]?.next?.id).toBe('after');
    expect(JSON.stringify([leave, detailOf('before'), detailOf('after')])).not.toContain('gone');
    expect([...recordIndex(record).byId.keys()]).not.toContain('gone');
  });

  it('says of a forecast that it was one', () => {
    const [law] = makeRecord({
      events: [{ id: 'law', date: '2016-09', reported: '2016-03-03', reportedAs: 'forecast' }],
    }).events;
    expect(eventDetail(record, law!).reported).toEqual({ words: '3 March 2016, as a forecast', edtf: '2016-03-03' });
  });

  it('refuses to show a withdrawn event', () => {
    expect(() => detailOf('gone')).toThrow('unsupported event: gone is withdrawn');
  });

  it('reads in words and is plain JSON', () => {
    expect(leave.happened).toEqual({ words: '7 April 2016', edtf: '2016-04-07' });
    expect(leave.reported?.words).toBe('8 April 2016');
    expect(leave.figures).toEqual([{ value: '1,234.5', unit: 'won', what: 'wage a month' }]);
    expect(leave.places[0]?.title).toBe('Ningbo, China');
    expect(JSON.parse(JSON.stringify(leave))).toEqual(leave);
  });
});
