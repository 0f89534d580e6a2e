import { expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles } from '@/tests/load/memoryFiles';

const HEADER = `title: A timeline
lanes: [{id: main, title: Main}]
kinds: [{id: event, title: Event, lane: main, shape: circle, colour: teal}]
`;
const SERIES = `- id: arrivals
  title: Arrivals
  measure: flow
  unit: people
  definition: People who arrived.
  form: bars
  sources: [ministry]
  opening: false
- {id: camps, title: Camps, measure: stock, unit: people, definition: People held., form: range, sources: [ministry]}
`;
const FILES = {
  'all/one/timeline.yaml': HEADER,
  'all/one/events/2016.yaml': '- {id: first, date: 2016, kind: event, title: First}\n',
  'all/one/sources.yaml': '- {id: ministry, type: report, title: Arrivals}\n',
  'all/one/series.yaml': SERIES,
  'all/one/series/arrivals.csv':
    'period,category,value,published,status\n2016,women,1116,2017,revised\n2016,women,1119,2017-01,provisional\n',
  'all/one/series/camps.csv': 'period,low\n2014,80000\n',
  'all/one/series/README.md': 'Papers of a folder are nobody’s data.',
};

it('reads series in the order of series.yaml, each with the rows of its table in their order, vintages and all', async () => {
  const site = await loadSite('all', createMemoryFiles(FILES));
  if (!site.ok) throw new Error(JSON.stringify(site.failure));
  const [arrivals, camps] = site.value.records[0]!.series;
  expect([arrivals!.id, camps!.id]).toEqual(['arrivals', 'camps']);
  expect([arrivals!.opening, camps!.opening]).toEqual([false, true]);
  expect(arrivals!.rows.map(({ value, status }) => [value, status])).toEqual([
    [1116, 'revised'],
    [1119, 'provisional'],
  ]);
  expect(camps!.rows[0]).toEqual({ period: expect.anything(), low: 80000 });
  expect(Object.isFrozen(arrivals!.rows[0])).toBe(true);
});

it('has no series where none is written', async () => {
  const { 'all/one/series.yaml': _series, ...rest } = FILES;
  const without = Object.fromEntries(Object.entries(rest).filter(([file]) => !file.includes('/series/')));
  const site = await loadSite('all', createMemoryFiles(without));
  expect(site.ok && site.value.records[0]!.series).toEqual([]);
});
