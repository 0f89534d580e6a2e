import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTeacherLink } from '@/lib/model/readLink';
import { JUDGEMENTS, TASK_NEEDS, TASK_TYPES, type TaskType } from '@/lib/model/segmentVocabulary';
import { blankTask, withoutKey } from '@/lib/segment/composeBlank';
import { parseKeptDraft } from '@/lib/segment/composeKept';
import { draftProblems, MOST } from '@/lib/segment/composeProblems';
import { tidied } from '@/lib/segment/composeTidy';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { pupilDraft } from '@/lib/segment/segmentDraft';
import type { TaskInput } from '@/lib/segment/suggestMaterial';
import { suggestLesson } from '@/lib/segment/suggestTasks';
import { DRAFT, makeFacts } from '@/tests/compose/makeFacts';

const EVENTS = [
  makeFacts({ id: 'first', date: '2016-02-10' }),
  makeFacts({ id: 'second', date: '2016-03' }),
  makeFacts({ id: 'third', date: '2017', contentNotes: ['a death'] }),
];
const FACTS = new Map(EVENTS.map((event) => [event.id, event]));
const WHOLE: SegmentDraft = { ...DRAFT, alternative: 'Another card.' };
const told = (draft: SegmentDraft) => draftProblems(tidied(draft), FACTS).map(({ at, says }) => `${at}: ${says}`);

/** A task of a type with nothing wrong in it but for one field, which it has only where its type does. */
function wholeTask(type: TaskType, field: Readonly<Record<string, unknown>>): TaskInput {
  const needs: Readonly<Record<string, number>> = TASK_NEEDS[type];
  const answer = JUDGEMENTS[type]?.[0] ?? '';
  const task = { type, prompt: 'What?', minutes: '5', key: 'That.' };
  const own = {
    events: ['first', 'second', 'third'],
    statements: ['Ten', 'Twelve'].map((says) => ({ says, answer })),
    date: '2016-04-07',
    ...field,
  };
  const isOwn = (name: string): boolean => needs[name] !== undefined || name === 'events' || !(name in NEEDED);
  return { ...task, ...Object.fromEntries(Object.entries(own).filter(([name]) => isOwn(name))) } as TaskInput;
}
const NEEDED = { events: 1, statements: 1, series: 1, date: 1 };

describe('what is to be mended', () => {
  it('is nothing in a whole draft', () => {
    expect(told(WHOLE)).toEqual([]);
    expect(readTeacherLink(tidied(WHOLE)).ok).toBe(true);
  });

  it('is told in words of the page, from its top to its foot', () => {
    expect(
      told({
        ...DRAFT,
        title: 'x'.repeat(83),
        question: ' ',
        minutes: 'an hour',
        ages: { from: '16', to: '14' },
        scope: { from: '2016', to: '2016', events: ['first', 'third', 'gone'] },
        glossary: [{ term: 'famine', means: '' }],
        tasks: [
          { ...blankTask('corroborate'), statements: [{ says: 'Ten.', answer: 'perhaps' }] },
          {
            ...blankTask('sequence'),
            prompt: 'Order.',
            key: 'So.',
            events: ['first', 'second', 'third'],
            rubric: ['Some', '', ''],
          },
          { ...blankTask('known-then'), prompt: 'When?', key: 'So.', date: 'in May' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "scope.events: Events: “Event third” begins outside of the range. Take it out, or widen the range.",
        "scope.events: Events: gone is not in this record. Take it out.",
        "title: Title: 3 characters too long.",
        "question: Central question: write something here.",
        "minutes: Minutes: from 5 to 240.",
        "ages.to: Ages: the youngest first, then the oldest.",
        "glossary.0.means: What it means: write something here.",
        "alternative: Another way: write something here.",
        "tasks.0.prompt: Task 1. What is asked: write something here.",
        "tasks.0.statements: Task 1. Write at least two statements to judge.",
        "tasks.0.key: Task 1. Key: write something here.",
        "tasks.1.rubric: Task 2. Levels: fill in all 3, or none.",
        "tasks.2.date: Task 3. Give a day such as 2016-04-07.",
        "tasks.2.events: Task 3. Choose at least two events to ask about.",
      ]
    `);
  });

  it('is a range that cannot be read, before anything in it', () => {
    expect(told({ ...WHOLE, scope: { ...DRAFT.scope, from: '2018' } })).toEqual([
      'scope.from: Range: two dates such as 2016 or 2016-04-07, the earlier one first.',
    ]);
  });

  it('is an order that the dates do not give', () => {
    const tasks = [{ ...blankTask('sequence'), prompt: 'Order.', key: 'So.', events: ['a', 'b', 'c'] }];
    const facts = new Map(
      ['2016-02-10', '2016-02', '2017'].map((date, at) => ['abc'[at]!, makeFacts({ id: 'abc'[at]!, date })]),
    );
    const draft = { ...WHOLE, scope: { from: '2016', to: '2017', events: ['a', 'b', 'c'] }, tasks };
    expect(draftProblems(draft, facts).map(({ says }) => says)).toEqual([
      'Task 1. Some of these events share days, so no order is the right one. Choose others.',
    ]);
  });

  /** Words that may be anything, so that drafts of every kind of fault come up. */
  const words = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Words',
      'two\nlines',
      '2016',
      '7',
      '99',
      '-1',
      '\u0007',
      '\u202eleft',
      '2016-04-07',
      'sources differ',
    ),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(MOST.title, MOST.line, MOST.text).map((length) => 'x'.repeat(length + 1)),
    fc.constantFrom(MOST.title, MOST.line, MOST.text).map((length) => 'x'.repeat(length)),
  );
  const someOf = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
  /** One field of those, with any value: a draft with many faults never comes to the schema. */
  const oneOf = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.oneof(...Object.entries(fields).map(([name, value]) => value.map((field) => ({ [name]: field }))));
  const events = fc.subarray(['first', 'second', 'third']);
  const task = fc
    .tuple(
      fc.constantFrom(...TASK_TYPES),
      oneOf({
        prompt: words,
        hint: words,
        minutes: words,
        events,
        statements: someOf(fc.record({ says: words, answer: words })),
        date: words,
        lines: words,
        key: words,
        rubric: fc.array(words, { maxLength: 4 }),
        starters: someOf(words),
      }),
    )
    .map(([type, field]) => wholeTask(type, field));
  const part = oneOf({
    title: words,
    question: words,
    objective: words,
    told: words,
    prerequisite: words,
    minutes: words,
    alternative: words,
    glossary: someOf(fc.record({ term: words, means: words })),
    contentNotes: someOf(words),
    misconceptions: someOf(fc.record({ says: words, answer: words })),
    discussion: someOf(words),
    standards: someOf(
      fc.record({
        framework: words,
        code: words,
        says: words,
        URL: fc.constantFrom('https://example.org', 'example.org', 'https://'),
      }),
    ),
    scope: fc.record({ from: words, to: words, events, series: fc.constant([]) }),
    tasks: someOf(task),
  });

  it('leaves nothing to the schema: a draft without a problem is a lesson', () => {
    const whole = { passed: 0 };
    fc.assert(
      fc.property(part, (fields) => {
        const draft = tidied({ ...WHOLE, ...fields } as SegmentDraft);
        if (draftProblems(draft, FACTS).length > 0) return;
        whole.passed += 1;
        const read = readTeacherLink(draft);
        expect(read.ok ? [] : read.failure).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(whole.passed).toBeGreaterThan(500);
  });

  it('is nothing in what is suggested', () => {
    for (let minutes = 10; minutes < 120; minutes += 10) {
      const tasks = suggestLesson({ events: EVENTS, series: [] }, minutes);
      expect(told({ ...WHOLE, tasks: [...tasks] })).toEqual([]);
    }
  });
});

describe('a draft of a link for pupils', () => {
  it('asks for the key that the link does not have', () => {
    const statements = [
      { says: 'Ten', answer: 'sources differ' },
      { says: 'Twelve', answer: 'sources differ' },
    ];
    const shared = pupilDraft({
      ...WHOLE,
      tasks: [{ ...blankTask('corroborate'), prompt: 'Who?', key: 'They.', statements }],
    });
    expect(told(withoutKey(shared))).toEqual([
      'tasks.0.statements.0.answer: Task 1. Choose the right answer.',
      'tasks.0.statements.1.answer: Task 1. Choose the right answer.',
      'tasks.0.key: Task 1. Key: write something here.',
    ]);
  });
});

describe('a kept draft', () => {
  it('comes back as it was', () => {
    expect(parseKeptDraft(JSON.stringify(WHOLE), 'test')).toEqual(WHOLE);
    const blank = { ...WHOLE, title: '', tasks: [blankTask('claim')] };
    expect(parseKeptDraft(JSON.stringify(blank), 'test')).toEqual(blank);
    const opened = { ...WHOLE, opening: { from: '2016-02', kinds: ['law'] } };
    expect(parseKeptDraft(JSON.stringify(opened), 'test')).toEqual(opened);
  });

  it.each([
    ['of another timeline', { ...WHOLE, timeline: 'other' }],
    ['with a number', { ...WHOLE, minutes: 45 }],
    ['with a number within it', { ...WHOLE, glossary: [{ term: 'famine', means: 5 }] }],
    ['without a scope', { ...WHOLE, scope: null }],
    ['whose tasks are none', { ...WHOLE, tasks: [{ type: 'dance', prompt: '', minutes: '', key: '' }] }],
    ['whose list is none', { ...WHOLE, glossary: 'famine' }],
    ['whose list holds other things', { ...WHOLE, contentNotes: [{ a: 'b' }] }],
    ['whose task holds other things', { ...WHOLE, tasks: [{ ...blankTask('claim'), rubric: [{}] }] }],
    ['whose opening is none', { ...WHOLE, opening: 'all' }],
    ['whose opening holds other things', { ...WHOLE, opening: { kinds: 'law' } }],
    ['that is no draft', ['draft']],
  ])('%s is not taken', (_, value) => {
    expect(parseKeptDraft(JSON.stringify(value), 'test')).toBeUndefined();
    expect(parseKeptDraft('{"timeline":', 'test')).toBeUndefined();
  });
});
