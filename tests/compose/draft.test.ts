import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOfView, isInRange, MOST_EVENTS, MOST_PROPOSED, readRange, statedRange } from '@/lib/segment/composeDraft';
import * as moves from '@/lib/segment/composeMoves';
import { changed, redone, startHistory, undone } from '@/lib/segment/draftHistory';
import { asDay, dayOfYear } from '@/lib/time/day';
import { DRAFT, makeFacts } from '@/tests/compose/makeFacts';

const VIEW = {
  timeline: 'test',
  title: 'A record',
  window: { from: dayOfYear(2016), to: dayOfYear(2018) },
  narrowedTo: [],
  events: ['2016-02-10', '2016-03', '2017'].map((date, at) => makeFacts({ id: `e${at}`, date })),
  today: '2026-11-22',
};

describe('a range', () => {
  it('holds the window it is stated for, and is little longer', () => {
    const day = fc.double({ min: -3_000_000, max: 2_500_000, noNaN: true }); // years of four digits: beyond, a date is a year
    const length = fc.double({ min: 0.01, max: 400_000, noNaN: true });
    fc.assert(
      fc.property(day, length, (from, days) => {
        const window = { from: asDay(from), to: asDay(from + days) };
        const read = readRange(statedRange(window))!;
        expect(read.from.earliest).toBeLessThanOrEqual(window.from);
        expect(read.to.latest).toBeGreaterThanOrEqual(window.to);
        expect(read.to.latest - read.from.earliest).toBeLessThanOrEqual(Math.max(days * 2, days + 2));
      }),
    );
  });

  it.each([
    [2016, 2020, { from: '2016', to: '2019' }],
    [2016, 2017, { from: '2016', to: '2016' }],
    [-13_800_000_000, 2017, { from: 'Y-13800000000', to: '2016' }],
  ])('of whole years from %i to %i is said in dates of the files', (from, to, stated) => {
    expect(statedRange({ from: dayOfYear(from), to: dayOfYear(to) })).toEqual(stated);
  });

  it('cannot be read while a date is none, or the end comes first', () => {
    expect(readRange({ from: 'soon', to: '2016' })).toBeUndefined();
    expect(readRange({ from: '2017', to: '2016' })).toBeUndefined();
  });
});

describe('a lesson of a view', () => {
  const openingOf = (narrowed: object, window = VIEW.window) =>
    draftOfView({
      ...VIEW,
      window,
      narrowed: { kinds: [], lanes: [], threads: [], places: [], query: '', ...narrowed },
    }).opening;

  it('opens the timeline as the view was: its days, what it was narrowed to, and its search', () => {
    const window = { from: asDay(dayOfYear(2016) + 40.5), to: asDay(dayOfYear(2019) + 3) };
    expect(openingOf({ window, kinds: ['law'], places: ['hanoi'], query: 'sea' }, window)).toEqual({
      from: '2016-02-10',
      to: '2019-01-03',
      kinds: ['law'],
      places: ['hanoi'],
      search: 'sea',
    });
    expect(openingOf({ window: VIEW.window })).toBeUndefined();
    expect(openingOf({}, window)).toBeUndefined(); // the range that the record opens with was nobody's choice
    expect(openingOf({ query: 'a\u202eb' })).toBeUndefined();
  });

  it('has its range, events, date as known and words to change', () => {
    expect(draftOfView({ ...VIEW, known: '2016-12', narrowedTo: ['Law'] })).toMatchInlineSnapshot(`
      {
        "ages": {
          "from": "14",
          "to": "16",
        },
        "known": "2016-12",
        "level": "standard",
        "minutes": "30",
        "objective": "Put events in order, and say of a statement who made it and when it could be known.",
        "question": "Law: what changed from 2016 to 2017, and how sure can we be of it?",
        "reviewed": "2026-11-22",
        "scope": {
          "events": [
            "e0",
            "e1",
            "e2",
          ],
          "from": "2016",
          "series": [],
          "to": "2017",
        },
        "tasks": [],
        "timeline": "test",
        "title": "Law, 2016 to 2017",
        "told": "",
        "version": "1",
      }
    `);
  });

  it('shows the series that the view had under its events', () => {
    expect(draftOfView({ ...VIEW, series: ['arrivals'] }).scope.series).toEqual(['arrivals']);
  });

  it('begins with the event that was selected, and asks about it', () => {
    const draft = draftOfView({ ...VIEW, selected: 'e1' });
    expect(draft.scope.events).toEqual(['e1', 'e0', 'e2']);
    expect(draft.question).toContain('“Event e1”');
  });

  it('leaves out what begins before the range, and proposes no more than a lesson has time for', () => {
    const many = Array.from({ length: 60 }, (_, at) => makeFacts({ id: `m${at}`, date: '2016-05' }));
    const draft = draftOfView({ ...VIEW, events: [makeFacts({ id: 'long', date: '2001/2017' }), ...many] });
    expect(draft.scope.events).toHaveLength(MOST_PROPOSED);
    expect(draft.scope.events).not.toContain('long');
    expect(isInRange(makeFacts({ id: 'open', date: '../2016' }), { from: '2016', to: '2017' })).toBe(false);
  });

  it('names cards without a note where others have one, and leaves it to the teacher where all have', () => {
    const noted = makeFacts({ id: 'noted', date: '2016', contentNotes: ['a death'] });
    expect(draftOfView({ ...VIEW, events: [noted, ...VIEW.events] }).alternative).toMatch(
      /cards .*“Event e0”, “Event e1” and “Event e2”/,
    );
    expect(draftOfView({ ...VIEW, events: [noted, VIEW.events[0]!] }).alternative).toMatch(/the card “Event e0”/);
    expect(draftOfView({ ...VIEW, events: [noted] }).alternative).toBeUndefined();
    expect(draftOfView(VIEW).alternative).toBeUndefined();
  });

  it('asks one question', () => {
    expect(draftOfView(VIEW).question).toBe('What changed from 2016 to 2017, and how sure can we be of it?');
    const year = { from: dayOfYear(2016), to: dayOfYear(2017) };
    expect(draftOfView({ ...VIEW, window: year }).question).toMatch(/^What changed during 2016,/);
  });

  it('is as long as its cards take to read', () => {
    const minutesOf = (summary: string) =>
      Number(draftOfView({ ...VIEW, events: VIEW.events.map((event) => ({ ...event, summary })) }).minutes);
    expect(minutesOf('Short.')).toBe(30);
    expect(minutesOf('word '.repeat(600))).toBe(45);
  });

  it('has a title that fits, however long the name of the record is', () => {
    expect(draftOfView({ ...VIEW, title: 'Very long names of records '.repeat(9) }).title.length).toBeLessThanOrEqual(
      80,
    );
  });
});

describe('moves', () => {
  it('add events once, and no more than there is room for', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `m${at}`);
    expect(moves.withEvents(DRAFT, ['first', 'fourth']).scope.events).toEqual(['first', 'second', 'third', 'fourth']);
    expect(moves.withEvents(DRAFT, ids).scope.events).toHaveLength(MOST_EVENTS);
    expect(moves.withEvents(DRAFT, ['first'])).toBe(DRAFT);
  });

  it('take an event from tasks and words too', () => {
    const draft = {
      ...DRAFT,
      texts: [{ event: 'first', plain: 'It began.' }],
      tasks: [{ ...DRAFT.tasks[0]!, events: ['second', 'first'] }],
    };
    const without = moves.withoutEvent(draft, 'first');
    expect([without.scope.events, without.texts, without.tasks[0]!.events]).toEqual([
      ['second', 'third'],
      [],
      ['second'],
    ]);
  });

  it('move events and tasks by one, and nothing over the edge', () => {
    expect(moves.withEventMoved(DRAFT, 0, 1).scope.events).toEqual(['second', 'first', 'third']);
    expect(moves.withEventMoved(DRAFT, 0, -1)).toBe(DRAFT);
    expect(moves.withTaskMoved(DRAFT, 0, 1)).toBe(DRAFT);
    expect(moves.withEventsOrdered(DRAFT, ['third', 'second', 'first']).scope.events[0]).toBe('third');
  });

  it('show a series that a task reads, and hide a series with its tasks', () => {
    const reading = moves.withTasks(DRAFT, [
      { type: 'read-the-data', series: 'arrivals', prompt: 'Read.', minutes: '5', key: 'So.' },
    ]);
    expect(reading.scope.series).toEqual(['arrivals']);
    expect(moves.withSeries(reading, 'arrivals', false)).toMatchObject({
      scope: { series: [] },
      tasks: [{ type: 'claim' }],
    });
  });
});

describe('a history', () => {
  it('goes back and forward, and a new step ends what was undone', () => {
    const three = changed(changed(startHistory(1), 2), 3);
    expect(undone(undone(three)).present).toBe(1);
    expect(undone(undone(undone(three))).present).toBe(1);
    expect(redone(undone(three)).present).toBe(3);
    expect(redone(three)).toBe(three);
    expect(changed(undone(three), 4)).toMatchObject({ past: [1, 2], present: 4, future: [] });
  });

  it('takes what is typed in one field for one step', () => {
    const typed = ['W', 'Wh', 'Why'].reduce((history, word) => changed(history, word, 'title'), startHistory(''));
    expect(undone(typed).present).toBe('');
    expect(undone(changed(typed, 'Other', 'question')).present).toBe('Why');
    expect(undone(changed(undone(changed(typed, 'Other', 'question')), 'Whys', 'title')).present).toBe('Why');
  });

  it('undoes and redoes any steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (steps) => {
        const history = steps.reduce((before, step, at) => changed(before, [step, at]), startHistory([0, -1]));
        let back = history;
        for (let step = 0; step < steps.length; step++) back = undone(back);
        expect(back.present).toEqual([0, -1]);
        for (let step = 0; step < steps.length; step++) back = redone(back);
        expect(back.present).toEqual(history.present);
      }),
    );
  });
});
