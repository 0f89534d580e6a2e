import { describe, expect, it } from 'vitest';
import { seriesRowSchema, seriesSchema } from '@/lib/model/seriesSchema';
import { sourceEntries, sourcesWithoutAddress } from '@/lib/query/sourceEntries';
import { sourcesInWords } from '@/lib/query/sourceUse';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    {
      id: 'late',
      date: '2017',
      sources: [
        { id: 'paper', supports: 'date', locator: 'p. 3' },
        { id: 'paper', supports: 'number' },
      ],
    },
    { id: 'early', date: '2015', claims: [{ about: 'pay', says: '100', source: 'paper' }], sources: [{ id: 'radio' }] },
    { id: 'gone', date: '2016', sources: [{ id: 'secret' }, { id: 'paper' }], status: 'withdrawn' },
  ],
  sources: [
    { id: 'radio', tier: 'primary', language: 'ko', independentOf: ['paper', 'secret'] },
    { id: 'paper', language: 'en' },
    { id: 'secret' },
    { id: 'idle' },
  ],
});

describe('sourceEntries', () => {
  it('says of each event what it takes from the source', () => {
    const paper = sourceEntries(record).find(({ id }) => id === 'paper');
    expect(paper?.events.map(({ id, detail }) => [id, detail])).toEqual([
      ['early', 'what it says of pay'],
      ['late', 'date (p. 3); number'],
    ]);
    expect(sourceEntries(record).find(({ id }) => id === 'radio')?.events[0]).not.toHaveProperty('detail');
  });

  it('has no source that only a withdrawn event names, nor its title', () => {
    expect(sourceEntries(record).map(({ id }) => id)).toEqual(['idle', 'paper', 'radio']);
    expect(JSON.stringify(sourceEntries(record))).not.toContain('secret');
  });
});

describe('the order of sources', () => {
  it('goes by the first word, whatever stands before it; articles count', () => {
    const titles = ['The Zoo', '@aunt', '“‘Bees’”', '…and they left', '«Carp»', '#12 of 20', '¿Dónde?', '— Eel'];
    const named = makeRecord({
      events: [{ id: 'a', date: '2016' }],
      sources: titles.map((title, at) => ({ id: `s${at}`, type: 'book', title })),
    });
    expect(sourceEntries(named).map(({ citation }) => citation[0]?.text)).toEqual([
      ...['#12 of 20', '…and they left', '@aunt', '“‘Bees’”', '«Carp»', '¿Dónde?', '— Eel', 'The Zoo'],
    ]);
  });
});

describe('a source without an address', () => {
  it.each([
    [{ note: 'As cited in One Free Korea.' }, 'known only through the work that cites it'],
    [{ note: 'Named in One Free Korea.', type: 'book' }, 'known only through the work that cites it'],
    [{ type: 'post-weblog', issued: '2016-04' }, 'a post whose own address is not known'],
    [{ type: 'post-weblog', issued: '2016-04~' }, 'an undated post whose own address is not known'],
    [{ type: 'post', issued: '2015-07/2016-04' }, 'an undated post whose own address is not known'],
    [{ type: 'post' }, 'an undated post whose own address is not known'],
    [{ type: 'book', issued: '2012' }, 'a work in print'],
    [{ note: 'Not as cited in One Free Korea.' }, 'none is known'],
    [{ URL: 'https://example.org/' }, undefined],
    [{ archive: 'https://example.org/' }, undefined],
  ])('%j says why: %s', (fields, why) => {
    const one = makeRecord({ events: [{ id: 'a', date: '2016' }], sources: [{ id: 's', ...fields }] });
    expect(sourceEntries(one)[0]?.noAddress).toBe(why);
    expect(sourcesWithoutAddress(one)).toBe(why && '1 source, each with the reason');
  });

  it('knows an address that several sources share', () => {
    const page = 'https://example.org/';
    const shared = makeRecord({
      events: [{ id: 'a', date: '2016' }],
      sources: [{ id: 'one', URL: page }, { id: 'other', URL: page }, { id: 'own', URL: `${page}own` }, { id: 'none' }],
    });
    expect(sourceEntries(shared).map((source) => [source.id, source.shared])).toEqual([
      ['none', undefined],
      ['one', true],
      ['other', true],
      ['own', undefined],
    ]);
  });
});

describe('a source of a trend', () => {
  const series = seriesSchema.parse({
    id: 'arrivals',
    title: 'Arrivals',
    measure: 'flow',
    unit: 'people',
    definition: 'People who arrive.',
    form: 'bars',
    sources: ['secret'],
  });
  const rows = [seriesRowSchema.parse({ period: '2016', value: '3', source: 'idle' })];
  const withSeries = { ...record, series: [{ ...series, rows }] };

  it('is shown, with the trend, though of events only a withdrawn one names it', () => {
    expect(sourceEntries(withSeries).map(({ id, series: titles }) => [id, titles])).toEqual([
      ['idle', ['Arrivals']],
      ['paper', []],
      ['radio', []],
      ['secret', ['Arrivals']],
    ]);
  });

  it('is one that tells why it turns', () => {
    const turns = seriesSchema.shape.turns.parse([
      { at: '2016', status: 'confirmed', reason: 'So.', sources: ['secret'] },
    ]);
    const turned = { ...record, series: [{ ...series, sources: [], turns, rows: [] }] };
    expect(sourceEntries(turned).find(({ id }) => id === 'secret')?.series).toEqual(['Arrivals']);
  });
});

describe('sourcesInWords', () => {
  it('counts primary sources and those in another language', () => {
    expect(sourcesInWords(record)).toBe('3 sources, 1 of them primary; 1 in another language');
  });
});
