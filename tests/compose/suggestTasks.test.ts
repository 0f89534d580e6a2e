import { describe, expect, it } from 'vitest';
import { segmentSchema } from '@/lib/model/segmentSchema';
import { TASK_TYPES } from '@/lib/model/segmentVocabulary';
import { type SeriesFile, suggestSeries } from '@/lib/segment/composeSeries';
import { eventMaterial } from '@/lib/segment/recordMaterial';
import { standingThen } from '@/lib/segment/standingThen';
import type { SuggestMaterial } from '@/lib/segment/suggestMaterial';
import { lessonTime, suggestLesson, suggestTask } from '@/lib/segment/suggestTasks';
import { dateOf } from '@/lib/time/dateOf';
import { dayOfYear } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { DRAFT, makeFacts } from '@/tests/compose/makeFacts';
import { makeRecord } from '@/tests/query/makeRecord';

/** Three linked events: one told in two ways, one kept back for months, one with sources of their own. */
const RECORD = makeRecord({
  sources: [
    { id: 'paper', issued: '2016-02-11', 'container-title': 'The Paper', independentOf: ['radio'] },
    { id: 'radio', issued: '2016-02-12', 'container-title': 'The Radio' },
    { id: 'book', issued: '2021', 'container-title': 'The Book' },
    { id: 'leaflet', 'container-title': 'The Leaflet' },
  ],
  events: [
    { id: 'vote', date: '2016-02-10', reported: '2016-02-11', sources: [{ id: 'paper' }, { id: 'radio' }] },
    {
      id: 'answer',
      date: '2016-03-01',
      reported: '2016-08-01',
      sources: [{ id: 'book' }],
      relations: [{ type: 'responds-to', to: 'vote', source: 'book' }],
    },
    {
      id: 'count',
      date: '2016-05-01',
      reported: '2016-05-02',
      sources: [{ id: 'leaflet' }, { id: 'paper' }],
      claims: [
        { about: 'how many', says: 'Ten', source: 'paper' },
        { about: 'how many', says: 'Twelve', source: 'leaflet' },
      ],
    },
  ],
});
const EVENTS = RECORD.events.map((event) => eventMaterial(RECORD, event));
const YEAR = (year: number) => ({ from: dayOfYear(year), to: dayOfYear(year + 1), part: 0 });
const SERIES = [
  {
    id: 'arrivals',
    title: 'Arrivals',
    unit: 'people',
    points: [
      { period: '2014', ...YEAR(2014), words: '1,397', value: 1397 },
      { period: '2015', ...YEAR(2015), words: '1,275', value: 1275 },
      { period: '2016', ...YEAR(2016), words: '1,418', value: 1418 },
    ],
  },
];
const MATERIAL: SuggestMaterial = { events: EVENTS, series: SERIES };
const taskOf = (type: (typeof TASK_TYPES)[number], material = MATERIAL) => {
  const suggestion = suggestTask(type, material);
  if (suggestion.is === 'none') throw new Error(suggestion.reason);
  return suggestion.task;
};

describe('suggestions', () => {
  it.each(TASK_TYPES)('of the type %s are whole: words, hint, minutes, key and three levels', (type) => {
    const task = taskOf(type);
    const parsed = segmentSchema.shape.tasks.element.parse(task);
    expect(parsed.type).toBe(type);
    expect(parsed.hint).toBeTruthy();
    expect(parsed.minutes).toBeGreaterThan(2);
    expect(parsed.key.length).toBeGreaterThan(20);
    expect(parsed.rubric).toHaveLength(3);
  });

  it.each(TASK_TYPES)('of the type %s are not made where nothing bears them, with the reason', (type) => {
    const suggestion = suggestTask(type, { events: [], series: [] });
    expect(suggestion.is).toBe('none');
    expect(suggestion.is === 'none' && suggestion.reason).toMatch(/^[A-Z].+\.$/);
  });

  it('tell a stated link from an order', () => {
    expect(new Map(taskOf('cause-or-precede').statements!.map(({ says, answer }) => [says, answer]))).toEqual(
      new Map([
        ['“Event vote” and “Event answer”', 'a source says that it led to it'],
        ['“Event vote” and “Event count”', 'it only came before'],
        ['“Event count” and “Event answer”', 'it came after'],
      ]),
    );
  });

  it('take no link that no source states', () => {
    const events = EVENTS.map((event) => ({
      ...event,
      relations: event.relations.map((one) => ({ ...one, isSourced: false })),
    }));
    expect(suggestTask('cause-or-precede', { ...MATERIAL, events }).is).toBe('none');
  });

  it('hold the day of a source against that of its event', () => {
    expect(new Map(taskOf('source-check').statements!.map(({ says, answer }) => [says, answer]))).toEqual(
      new Map([
        ['The Book, on “Event answer”', 'written later'],
        ['The Leaflet, on “Event count”', 'cannot be told'],
        ['The Paper, on “Event vote”', 'written at the time'],
        ['The Radio, on “Event vote”', 'written at the time'],
      ]),
    );
  });

  it('name no source that another on the card has the name of', () => {
    const [twin] = EVENTS[0]!.sources;
    const events = EVENTS.map((event, at) => (at === 0 ? { ...event, sources: [...event.sources, twin!] } : event));
    const says = taskOf('source-check', { ...MATERIAL, events }).statements!.map((one) => one.says);
    expect(says).not.toContain('The Paper, on “Event vote”');
    expect(says).toContain('The Radio, on “Event vote”');
  });

  it('count sources that the record calls independent, and find accounts that differ', () => {
    expect(new Map(taskOf('corroborate').statements!.map(({ says, answer }) => [says, answer]))).toEqual(
      new Map([
        ['Event vote (10 February 2016)', 'two or more sources say so'],
        ['Event answer (1 March 2016)', 'one source says so'],
        ['“Ten”, said of how many (Event count)', 'sources differ'],
      ]),
    );
  });

  it('ask what was known on a day on which answers differ, and judge it as the page does', () => {
    const { date, events, key } = taskOf('known-then');
    const read = readEdtf(date!);
    const standings = events!.map((id) => {
      const event = EVENTS.find((one) => one.id === id)!;
      return `${event.title}: ${standingThen(event, read.ok ? read.value : dateOf(event.date))}`;
    });
    expect(new Set(standings.map((words) => words.split(': ')[1])).size).toBe(3);
    expect(key.split('\n')).toEqual(standings);
  });

  it('ask nothing of a day on which nothing was public', () => {
    const events = EVENTS.map((event) => ({ ...event, since: [null, null] as const }));
    expect(suggestTask('known-then', { ...MATERIAL, events }).is).toBe('none');
  });

  it('find the largest step of a series', () => {
    expect(taskOf('read-the-data').key).toBe('From 1,275 (2015) to 1,418 (2016): 143 people.');
  });

  it('read the selected event closely, and else the one with most to look at', () => {
    expect(taskOf('observe-reflect-question').events).toEqual(['count']);
    expect(taskOf('observe-reflect-question', { ...MATERIAL, selected: 'vote' }).events).toEqual(['vote']);
  });

  it('are the same for the same events', () => {
    for (const type of TASK_TYPES) expect(taskOf(type)).toEqual(taskOf(type, structuredClone(MATERIAL)));
  });
});

describe('a series of a data file', () => {
  const file = {
    id: 'arrivals',
    title: 'Arrivals',
    unit: 'people',
    levels: [],
    breaks: [],
    rows: [
      { period: '2014', category: 'women', value: 1092, published: '2015' },
      { period: '2014', category: 'women', value: 1090, published: '2016' },
      { period: '2015/2016', category: 'women', value: 2000 },
      { period: '2013', category: 'women', value: 1000 },
      { period: '2014', category: 'men', low: 5, high: 7 },
    ],
  } satisfies SeriesFile;

  it('has the newest row of each period that lies in the range whole', () => {
    expect(suggestSeries(file, { from: '2014', to: '2015' }).points).toEqual([
      { category: 'women', period: '2014', ...YEAR(2014), words: '1,090', value: 1090 },
      { category: 'men', period: '2014', ...YEAR(2014), words: '5 to 7' },
    ]);
    expect(suggestSeries(file, { from: 'soon', to: '2015' }).points).toEqual([]);
  });
});

describe('a suggested lesson', () => {
  it('has the minutes that reading, of sources too, and talk leave', () => {
    expect(lessonTime(DRAFT, MATERIAL)).toEqual({ reading: 1, talk: 5, tasks: 39 });
    const sources = [{ id: 'a', name: 'word '.repeat(2_000), type: 'book', supports: [] }];
    const long = { ...MATERIAL, events: [...EVENTS, makeFacts({ id: 'long', date: '2016', sources })] };
    expect(lessonTime(DRAFT, long)).toEqual({ reading: 11, talk: 5, tasks: 29 });
    expect(lessonTime({ ...DRAFT, minutes: 'some' }, MATERIAL).tasks).toBeLessThan(0);
  });

  it('fills the time it is given and closes with a claim', () => {
    const tasks = suggestLesson(MATERIAL, 30);
    expect(tasks.at(-1)!.type).toBe('claim');
    expect(tasks.length).toBeGreaterThan(3);
    expect(tasks.reduce((sum, { minutes }) => sum + Number(minutes), 0)).toBeLessThanOrEqual(30);
  });

  it('has one task even where there is no time for any, and none where there is nothing to ask of', () => {
    expect(suggestLesson(MATERIAL, 0).map(({ type }) => type)).toEqual(['claim']);
    expect(suggestLesson({ events: [makeFacts({ id: 'one', date: '2016' })], series: [] }, 0)).toHaveLength(1);
    expect(suggestLesson({ events: [], series: [] }, 45)).toEqual([]);
  });
});
