import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { DatedLane } from '@/lib/series/datedLane';
import { seriesFile, seriesFileNames } from '@/lib/series/seriesFiles';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

const arrivals = makeSeries({ breaks: [{ at: '2002', what: 'Counted anew' }], sources: ['ministry'] }, [
  { period: '../1998', category: 'women', value: '116', note: 'Many, "as published"' },
  { period: '2009', category: 'women', value: '2252', published: '2026', status: 'revised' },
  { period: '2009', category: '=SUM(A1)', value: '2261', published: '2012-01-11' },
]);
const hidden = makeSeries({ id: 'camps', form: 'range', measure: 'stock', opening: 'false' }, [
  { period: '2014', low: '80000' },
]);
const record = { ...makeRecord({ events: [] }), series: [arrivals, hidden] };

it('a record has files of all series, and for each series its rows and its lane, of today and of every date', () => {
  const endings = ['csv', 'json', 'lane.json', 'known.json'];
  expect(seriesFileNames(record)).toEqual([
    '_lanes.json',
    '_known.json',
    '_series.json',
    ...endings.map((ending) => `arrivals.${ending}`),
    ...endings.map((ending) => `camps.${ending}`),
  ]);
  for (const name of seriesFileNames(record)) expect(seriesFile(record, name), name).toBeDefined();
  expect(seriesFile(record, 'votes.csv')).toBeUndefined();
  for (const name of ['arrivals.xml', 'arrivals', '_other.json', '', '.json', 'constructor'])
    expect(seriesFile(record, name), name).toBeUndefined();
});

it('the lanes are those of the strip alone', () => {
  const lanes = JSON.parse(seriesFile(record, '_lanes.json')!.text) as { id: string }[];
  expect(lanes.map(({ id }) => id)).toEqual(['arrivals']);
});

it('the lanes of a date are those of all series, and say which are on the strip', () => {
  const dated = JSON.parse(seriesFile(record, '_known.json')!.text) as DatedLane[];
  expect(dated.map(({ lane, opening }) => [lane.id, opening])).toEqual([
    ['arrivals', true],
    ['camps', false],
  ]);
  expect(dated[0]!.marks.map(({ mark }) => mark.words)).toContain('2009: 2,261 (=SUM(A1) 2,261)');
});

it('the file of one lane is that of the strip, and the file of its dates that of all', () => {
  const parsed = (name: string) => JSON.parse(seriesFile(record, name)!.text);
  expect([parsed('arrivals.lane.json')]).toEqual(parsed('_lanes.json'));
  expect(parsed('camps.lane.json')).toMatchObject({ id: 'camps', form: 'range' });
  expect([parsed('arrivals.known.json'), parsed('camps.known.json')]).toEqual(parsed('_known.json'));
  expect(parsed('_series.json')[1]).toEqual({ id: 'camps', title: 'Arrivals', years: '2014' });
});

it('the CSV has all rows, vintages too, in the columns that hold something, and nothing that a sheet would run', () => {
  const { text, type } = seriesFile(record, 'arrivals.csv')!;
  expect(type).toBe('text/csv; charset=utf-8');
  expect(parse(text)).toEqual([
    ['period', 'category', 'value', 'published', 'status', 'note'],
    ['../1998', 'women', '116', '', '', 'Many, "as published"'],
    ['2009', 'women', '2252', '2026', 'revised', ''],
    ['2009', "'=SUM(A1)", '2261', '2012-01-11', '', ''],
  ]);
});

it('the JSON says what the series is, with dates as written and numbers as numbers', () => {
  expect(JSON.parse(seriesFile(record, 'arrivals.json')!.text)).toMatchObject({
    id: 'arrivals',
    measure: 'flow',
    sources: ['ministry'],
    breaks: [{ at: '2002', what: 'Counted anew' }],
    rows: [
      { period: '../1998', category: 'women', value: 116 },
      { period: '2009', value: 2252, published: '2026', status: 'revised' },
      { period: '2009', value: 2261 },
    ],
  });
  expect(JSON.parse(seriesFile(record, 'camps.json')!.text).rows).toEqual([{ period: '2014', low: 80000 }]);
});
