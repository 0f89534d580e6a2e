import { describe, expect, it } from 'vitest';
import { aboutFacts } from '@/lib/query/aboutFacts';
import { firstReports, firstReportsInWords } from '@/lib/query/firstReports';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'at-once', date: '2016-04-07', reported: '2016-04-08' },
    { id: 'new-year', date: '2015-12-31', reported: '2016-01-01' },
    { id: 'late', date: '2008', reported: '2016-04' },
    { id: 'by', date: '2008', reported: '../2016-04' },
    { id: 'within', date: '2015-07/2016-04', reported: '2015-07/2016-04' },
    { id: 'going-on', date: '2012/..', reported: '2013-02' },
    { id: 'ongoing-report', date: '1999', reported: '2013/..' },
    { id: 'foretold', date: '2018', reported: '2017', reportedAs: 'forecast' },
    { id: 'unrecorded', date: '2001' },
    { id: 'gone', date: '1990', reported: '2016', status: 'withdrawn' },
    { id: 'ancient', date: '-0044', reported: '0001' },
  ],
});

describe('firstReports', () => {
  it('has what became public in a later year than it ended, or began where it goes on, under the year of the report', () => {
    const years = firstReports(record).map(({ slug, label, view, events }) => [
      ...[slug, label, view],
      events.map(({ id, detail }) => `${id}: ${detail}`),
    ]);
    expect(years).toEqual([
      ['1', '1 CE', undefined, ['ancient: reported 1 CE']],
      ['2013', '2013', '/test/?known=2013', ['going-on: reported February 2013']],
      ['2016', '2016', '/test/?known=2016', ['late: reported April 2016', 'new-year: reported 1 January 2016']],
    ]);
  });

  it('leaves out what may have been public in its own year', () => {
    const listed = firstReports(record).flatMap(({ events }) => events.map(({ id }) => id));
    expect(listed).not.toContain('by');
    expect(listed).not.toContain('within');
  });

  it('is counted on the page about the record, and not where everything was told in its year', () => {
    expect(firstReportsInWords(record)).toBe('4 events');
    expect(aboutFacts(record)).toContainEqual({
      term: 'Became known late',
      words: '4 events, in a later year',
      href: '/test/known/',
    });
    const prompt = makeRecord({ events: [{ id: 'a', date: '2016-04-07', reported: '2016-04-08' }] });
    expect(firstReportsInWords(prompt)).toBeUndefined();
    expect(aboutFacts(prompt).map(({ term }) => term)).not.toContain('Became known late');
  });

  it('stops a list after 200 events and counts the rest', () => {
    const ids = Array.from({ length: 203 }, (_, at) => `e${at}`);
    const long = makeRecord({ events: ids.map((id) => ({ id, date: '2000', reported: '2001' })) });
    expect(firstReports(long).map(({ events, more }) => [events.length, more])).toEqual([[200, 3]]);
  });
});
