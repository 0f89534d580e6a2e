import { describe, expect, it } from 'vitest';
import type { SourceInput } from '@/lib/model/record';
import { sourceSchema } from '@/lib/model/schema';
import { publicSources } from '@/lib/query/publicSource';
import { makeRecord } from '@/tests/query/makeRecord';

const full: SourceInput = {
  id: 'b',
  type: 'report',
  title: 'A report',
  author: ['An author'],
  'container-title': 'A journal',
  publisher: 'A publisher',
  issued: '2016-04',
  URL: 'https://example.org/report',
  archive: 'https://example.org/archive',
  accessed: '2020-01-02',
  language: 'ko',
  tier: 'primary',
  independentOf: ['a'],
  note: 'A note.',
};

describe('publicSources', () => {
  it('gives every field of the schema, dates as EDTF text', () => {
    const record = makeRecord({ events: [], sources: [full] });
    expect(publicSources(record)).toEqual([{ ...full, events: [] }]);
    expect(Object.keys(full).sort()).toEqual(Object.keys(sourceSchema.shape).sort()); // a new field is published on purpose
  });

  it('is sorted by id and leaves out what is absent', () => {
    const record = makeRecord({ events: [], sources: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] });
    expect(publicSources(record).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(publicSources(record)[0])).toBe(
      '{"id":"a","type":"article-newspaper","title":"Source a","author":[],"tier":"secondary","independentOf":[],"events":[]}',
    );
  });

  it('names the live events that rest on it, in time order, each once, and no source that only a withdrawn event names', () => {
    const record = makeRecord({
      sources: [{ id: 'a' }, { id: 'b' }],
      events: [
        { id: 'late', date: '2017', sources: [{ id: 'a' }, { id: 'a' }] },
        { id: 'early', date: '2015', claims: [{ about: 'x', says: 'y', source: 'a' }] },
        { id: 'gone', date: '2016', sources: [{ id: 'a' }, { id: 'b' }], status: 'withdrawn' },
      ],
    });
    expect(publicSources(record).map(({ id, events }) => [id, events])).toEqual([['a', ['early', 'late']]]);
  });
});
