import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { publicEvent } from '@/lib/query/publicEvent';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { makeRecord } from '@/tests/query/makeRecord';

const rowsOf = (...events: Parameters<typeof makeRecord>[0]['events']): Record<string, string>[] =>
  parse(publicEventsCsv(makeRecord({ events })), { columns: true });

describe('publicEventsCsv', () => {
  it('disarms every cell that a sheet would run as a formula', () => {
    for (const title of ['=1+1', '+1', '-1+cmd', '@SUM(A1)', "-1234+cmd|' /C calc'!A0"])
      expect(rowsOf({ id: 'a', date: '2016', title })[0]?.['title']).toBe(`'${title}`);
  });

  it('keeps dates before year 1 as they are', () => {
    expect(rowsOf({ id: 'a', date: '-0043-03-15' })[0]?.['date']).toBe('-0043-03-15');
  });

  it('survives commas, quotes and line breaks', () => {
    const summary = 'He said, "no".\nTwice.';
    expect(rowsOf({ id: 'a', date: '2016', summary })[0]?.['summary']).toBe(summary);
  });

  it('joins lists by semicolons, each source once', () => {
    const [row] = rowsOf({
      id: 'a',
      date: '2016',
      threads: ['x', 'y'],
      sources: [{ id: 's' }, { id: 't' }, { id: 's' }],
    });
    expect(row).toMatchObject({ threads: 'x; y', sources: 's; t' });
  });

  it('leaves withdrawn events out', () => {
    expect(rowsOf({ id: 'a', date: '2016', status: 'withdrawn' })).toEqual([]);
  });
});

describe('publicEvent', () => {
  it('passes on named fields only', () => {
    const record = makeRecord({ events: [{ id: 'a', date: '2016-04?' }] });
    const withNote = Object.assign({}, record.events[0], { privateNote: 'canary' });
    expect(JSON.stringify(publicEvent(record, withNote))).not.toContain('canary');
    expect(publicEvent(record, withNote).date).toBe('2016-04?');
  });

  it('says who speaks, where that is not the source', () => {
    const claims = [
      { about: 'where', says: 'Yanji', source: 's' },
      { about: 'where', says: 'Ningbo', by: 'An official', source: 's' },
    ];
    const record = makeRecord({ events: [{ id: 'a', date: '2016', claims }] });
    const shown = publicEvent(record, record.events[0]!).claims;
    expect(shown.map(({ by }) => by)).toEqual([undefined, 'An official']);
    expect(shown[0]).not.toHaveProperty('by');
  });

  it('says when a figure became public, where that is known', () => {
    const figures = [
      { value: '13', what: 'people', reported: '2016-04-08' },
      { value: '7', what: 'women' },
    ];
    const record = makeRecord({ events: [{ id: 'a', date: '2016', figures }] });
    const shown = publicEvent(record, record.events[0]!).figures;
    expect(shown.map(({ reported }) => reported)).toEqual(['2016-04-08', undefined]);
    expect(shown[1]).not.toHaveProperty('reported');
  });

  it('marks a report that was a forecast, and no other', () => {
    const event = { date: '2016-09', reported: '2016-03' };
    const record = makeRecord({
      events: [
        { id: 'a', ...event, reportedAs: 'forecast' },
        { id: 'b', ...event },
      ],
    });
    expect(record.events.map((one) => publicEvent(record, one).reportedAs)).toEqual(['forecast', undefined]);
  });

  it('keeps the ids of withdrawn events to itself', () => {
    const record = makeRecord({
      events: [
        {
          id: 'a',
          date: '2016',
          relations: [
            { type: 'follows', to: 'gone' },
            { type: 'follows', to: 'b' },
          ],
        },
        { id: 'b', date: '2015' },
        { id: 'gone', date: '2015', status: 'withdrawn' },
      ],
    });
    const a = record.events.find(({ id }) => id === 'a')!;
    expect(publicEvent(record, a).relations.map(({ to }) => to)).toEqual(['b']);
  });
});
