import { describe, expect, it } from 'vitest';
import { type SeriesFile, suggestSeries } from '@/lib/segment/composeSeries';
import { eventMaterial } from '@/lib/segment/recordMaterial';
import type { CardSource, EventMaterial } from '@/lib/segment/segmentMaterial';
import type { Suggestion } from '@/lib/segment/suggestMaterial';
import { suggestTask } from '@/lib/segment/suggestTasks';
import { dateOf } from '@/lib/time/dateOf';
import { makeFacts } from '@/tests/compose/makeFacts';
import { makeRecord } from '@/tests/query/makeRecord';

const taskOf = (suggestion: Suggestion) => {
  if (suggestion.is === 'none') throw new Error(suggestion.reason);
  return suggestion.task;
};

/** The key of a task that reads the rows of a series. */
function keyOf(unit: string, rows: SeriesFile['rows'], breaks: SeriesFile['breaks'] = []): string {
  const file = { id: 'one', title: 'One', unit, levels: [], breaks, rows } satisfies SeriesFile;
  const series = [suggestSeries(file, { from: '1990', to: '2030' })];
  return taskOf(suggestTask('read-the-data', { events: [], series })).key;
}

describe('the largest step of a series', () => {
  const ARRIVALS: SeriesFile['rows'] = [
    { period: '1999/2001', value: 478 },
    { period: '2002', value: 632 },
    { period: '2003', value: 700 },
  ];

  it('is between times of one length', () => {
    expect(keyOf('people', ARRIVALS)).toBe('From 632 (2002) to 700 (2003): 68 people.');
    const months: SeriesFile['rows'] = [
      { period: '2016-01', value: 1 },
      { period: '2016-02', value: 5 },
    ];
    expect(keyOf('people', months)).toContain('4 people');
  });

  it('is on one side of a declared break, and of no row that holds one', () => {
    const breaks = [{ at: '2003', what: 'Counted anew' }];
    const more: SeriesFile['rows'] = [...ARRIVALS, { period: '2004', value: 710 }];
    expect(keyOf('people', more, breaks)).toBe('From 700 (2003) to 710 (2004): 10 people.');
    expect(keyOf('people', ARRIVALS, breaks)).toMatch(/^The rows are these/);
    const within: SeriesFile['rows'] = [
      { period: '2001/2002', value: 1 },
      { period: '2003/2004', value: 9 },
    ];
    expect(keyOf('people', within, [{ at: '2002', what: 'Counted anew' }])).toMatch(/^The rows are these/);
  });

  it('is in percentage points where shares are compared, and says where two times do not touch', () => {
    const shares: SeriesFile['rows'] = [
      { period: '2009', value: 45 },
      { period: '2015', value: 77 },
    ];
    expect(keyOf('per cent', shares)).toBe(
      'From 45 (2009) to 77 (2015): 32 percentage points. The table has no number for the time between these two.',
    );
  });

  it.each([
    ['tests', '1 test.'],
    ['people', '1 person.'],
    ['countries', '1 country.'],
    ['launch events', '1 launch event.'],
    ['violations documented', '1 violation documented.'],
    ['per cent', '1 percentage point.'],
  ])('of one is said in the singular: %s', (unit, words) => {
    const rows: SeriesFile['rows'] = [
      { period: '2016', value: 1 },
      { period: '2017', value: 2 },
    ];
    expect(keyOf(unit, rows)).toMatch(new RegExp(`: ${words}$`));
  });

  it('is named each time where several are equally large', () => {
    const rows: SeriesFile['rows'] = [
      { period: '2016', value: 1 },
      { period: '2017', value: 3 },
      { period: '2018', value: 5 },
    ];
    expect(keyOf('tests', rows).split('\n')).toHaveLength(2);
  });
});

const RECORD = makeRecord({
  sources: [{ id: 'book', issued: '2021', 'container-title': 'The Book' }],
  events: [
    { id: 'vote', date: '2016-02-10', reported: '2016-02-11' },
    {
      id: 'answer',
      date: '2016-03-01',
      reported: '2016-08-01',
      sources: [{ id: 'book' }],
      relations: [{ type: 'responds-to', to: 'vote', source: 'book' }],
    },
    { id: 'count', date: '2016-05-01', reported: '2016-05-02' },
  ],
});
const EVENTS = RECORD.events.map((event) => eventMaterial(RECORD, event));
const withDate = (id: string, date: string): readonly EventMaterial[] =>
  EVENTS.map((event) => (event.id === id ? { ...event, date } : event));

describe('dates that are not firm', () => {
  it.each(['2016-05-01~', '2016-05-01?'])('make no right answer of an order: %s', (date) => {
    expect(suggestTask('cause-or-precede', { events: EVENTS, series: [] }).is).toBe('task');
    expect(suggestTask('cause-or-precede', { events: withDate('count', date), series: [] }).is).toBe('none');
  });

  it('make no right answer of when something was written', () => {
    const sources: readonly CardSource[] = [
      { id: 'a', name: 'A', type: 'book', issued: '2021', issuedOn: '2021', supports: [] },
      { id: 'b', name: 'B', type: 'book', issued: 'about 2021', issuedOn: '2021~', supports: [] },
      { id: 'c', name: 'C', type: 'book', supports: [] },
    ];
    const says = (date: string) =>
      suggestTask('source-check', { events: [makeFacts({ id: 'one', date, sources })], series: [] });
    expect(
      taskOf(says('2016-05-01'))
        .statements!.map((one) => one.says)
        .toSorted(),
    ).toEqual(['A, on “Event one”', 'C, on “Event one”']);
    expect(says('2016-05-01~').is).toBe('none');
  });
});

describe('what a source is named for', () => {
  const source = (id: string, supports: readonly string[], type = 'report'): CardSource => ({
    id,
    name: id.toUpperCase(),
    type,
    issued: '2021',
    issuedOn: '2021',
    supports,
  });
  const asked = (sources: readonly CardSource[]): readonly string[] => {
    const undated: CardSource = { id: 'z', name: 'Z', type: 'leaflet', supports: [] };
    const events = [makeFacts({ id: 'one', date: '2016-05-01', sources: [...sources, undated] })];
    const suggestion = suggestTask('source-check', { events, series: [] });
    return suggestion.is === 'none' ? [] : suggestion.task.statements!.map(({ says }) => says[0]!).toSorted();
  };

  it('is the event itself, and not a figure on its card', () => {
    expect(asked([source('a', ['number (p. 3)']), source('b', ['date, votes'])])).toEqual(['B', 'Z']);
    expect(asked([source('a', ['number', 'the report'])])).toEqual(['A', 'Z']);
    for (const figure of ['arrivals by year', '2,914']) expect(asked([source('a', [figure])])).toEqual([]);
  });

  it('is not what a table of many years holds', () => {
    for (const supports of [[], ['the whole year']]) expect(asked([source('a', supports, 'dataset')])).toEqual([]);
  });
});

describe('what was known then', () => {
  const since = (day: string): readonly [number, number] => {
    const { latest } = dateOf(day);
    return [latest, latest];
  };
  const told = makeFacts({ id: 'told', date: '1996-01-10', since: since('1996-01-20') });

  it('is not asked of an event of which the record does not say it', () => {
    const secret = makeFacts({ id: 'secret', date: '1996-01-15', since: since('1999-01-01') });
    const unsaid = makeFacts({ id: 'unsaid', date: '1990-01-01' });
    const task = taskOf(suggestTask('known-then', { events: [told, secret, unsaid], series: [] }));
    expect(task.events!.toSorted()).toEqual(['secret', 'told']);
    expect(suggestTask('known-then', { events: [told, unsaid], series: [] }).is).toBe('none');
  });

  it.each(['1996-22', '1996'])('is not asked on a day on which it is open whether it had happened: %s', (date) => {
    const open = makeFacts({ id: 'open', date, since: since('1999-01-01') });
    const task = taskOf(suggestTask('known-then', { events: [told, open], series: [] }));
    expect(task.date).toBe('1996-12-31');
    expect(task.key).toContain('Event open: happened, not yet public');
  });
});
