import fc from 'fast-check';
import { JUDGEMENTS, TASK_TYPES, type TaskType } from '@/lib/model/segmentVocabulary';
import { textFault } from '@/lib/model/textFault';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { SEGMENT_INPUT } from '@/tests/segment/makeSegment';

/** A draft with something in every field, and everything that is the teacher's marked by a word of its own. */
export const DRAFT: SegmentDraft = {
  ...SEGMENT_INPUT,
  timeline: 'tides',
  told: 'First this.\n\nThen that.',
  known: '2016-07-13',
  record: '2016-08',
  level: 'plain',
  scope: { ...SEGMENT_INPUT.scope, series: ['arrivals'] },
  prerequisite: 'Nothing.',
  glossary: [{ term: 'tide', means: 'the sea, moving' }],
  contentNotes: ['A death is told of.'],
  alternative: 'Draw a map.',
  texts: [{ event: 'second', plain: 'It went on and on.' }],
  tasks: SEGMENT_INPUT.tasks.map((task) => ({
    ...task,
    hint: 'Look at the dates.',
    key: 'SECRET key',
    rubric: ['SECRET least', 'SECRET more', 'SECRET most'],
  })),
  misconceptions: [{ says: 'SECRET thought', answer: 'SECRET reply' }],
  discussion: ['SECRET move'],
  standards: [{ framework: 'SECRET frame', code: 'S.1', says: 'SECRET aim', URL: 'https://example.org/secret' }],
};

const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((text) => textFault(text) === undefined && !/[\n\r]/.test(text) && text.trim().length > 0)
    .filter((text) => text.length <= most);

const IDS = ['one', 'two', 'three', 'four', 'five', 'a-long-day'];
const ids = (least: number) => fc.shuffledSubarray(IDS, { minLength: least });

function taskArb(type: TaskType) {
  const judgements = JUDGEMENTS[type];
  const statement = fc.record({ says: words(80), answer: fc.constantFrom(...(judgements ?? [''])) });
  return fc.record({
    type: fc.constant(type),
    prompt: words(300),
    minutes: fc.integer({ min: 1, max: 60 }).map(String),
    key: words(300),
    starters: fc.array(words(30), { maxLength: 3 }),
    rubric: fc.constantFrom([], ['a', 'b', 'c']),
    events: ids(type === 'sequence' ? 3 : 2),
    ...(judgements === undefined ? {} : { statements: fc.array(statement, { minLength: 2, maxLength: 4 }) }),
    ...(type === 'known-then' ? { date: fc.constantFrom('2016', '2016-07-13', 'Y-13800000000') } : {}),
    ...(type === 'read-the-data' ? { series: fc.constant('arrivals') } : {}),
  });
}

/** Drafts that are in order, of whatever words. */
export const draftArb: fc.Arbitrary<SegmentDraft> = fc.record(
  {
    version: fc.constant('1'),
    timeline: fc.constantFrom('tides', 'leaving-north-korea'),
    title: words(60),
    reviewed: fc.constantFrom('2016-09-01', '2016'),
    minutes: fc.integer({ min: 5, max: 240 }).map(String),
    ages: fc.constant({ from: '11', to: '13' }),
    scope: fc.constant({ from: '2016', to: '2017~', events: IDS, series: ['arrivals'] }),
    question: words(200),
    objective: words(200),
    tasks: fc.array(fc.constantFrom(...TASK_TYPES).chain(taskArb), { minLength: 1, maxLength: 5 }),
    told: words(400),
    known: fc.constant('2016-07-13'),
    discussion: fc.array(words(80), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'version',
      'timeline',
      'title',
      'reviewed',
      'minutes',
      'ages',
      'scope',
      'question',
      'objective',
      'tasks',
    ],
  },
);
