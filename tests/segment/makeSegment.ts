import type { EventInput, Segment, SegmentInput, TimelineRecord } from '@/lib/model/record';
import { segmentSchema } from '@/lib/model/segmentSchema';
import { materialOf } from '@/lib/segment/recordMaterial';
import { makeRecord } from '@/tests/query/makeRecord';

const EVENTS: readonly (Partial<EventInput> & { readonly id: string; readonly date: string })[] = [
  {
    id: 'first',
    date: '2016-02-10',
    reported: '2016-02-11',
    summary: 'It began with a vote.',
    plain: 'It began.',
    sources: [{ id: 'paper', supports: 'the day' }],
    claims: [
      { about: 'how many', says: 'Ten', source: 'paper' },
      { about: 'how many', says: 'Twelve', source: 'paper', by: 'A witness' },
    ],
  },
  { id: 'second', date: '2016-03', reported: '2016-08', summary: 'It went on.', contentNotes: ['a death'] },
  { id: 'third', date: '2017', summary: 'It ended.' },
];

/** A record of three events: one reported at once and told in two ways, one reported months later, one of a year. */
export const RECORD: TimelineRecord = makeRecord({
  events: EVENTS,
  sources: [{ id: 'paper', issued: '2016-02-11', 'container-title': 'The Paper' }],
});

/** All that segments of it are made from. */
export const MATERIAL = materialOf(RECORD, { scope: { events: EVENTS.map(({ id }) => id), series: [] } });

const TASK = { prompt: 'What?', minutes: '5', key: 'That.' } as const;

/** A task of every type. */
const TASKS: SegmentInput['tasks'] = [
  { ...TASK, type: 'sequence', events: ['third', 'first', 'second'] },
  {
    ...TASK,
    type: 'cause-or-precede',
    statements: [
      { says: 'A then B', answer: 'it only came before' },
      { says: 'B then A', answer: 'it came after' },
    ],
  },
  {
    ...TASK,
    type: 'source-check',
    statements: [
      { says: 'The paper', answer: 'written at the time' },
      { says: 'A book', answer: 'written later' },
    ],
  },
  {
    ...TASK,
    type: 'corroborate',
    statements: [
      { says: 'Ten', answer: 'sources differ' },
      { says: 'The day', answer: 'one source says so' },
    ],
  },
  { ...TASK, type: 'read-the-data', series: 'arrivals' },
  { ...TASK, type: 'known-then', date: '2016-04-01', events: ['first', 'second', 'third'] },
  { ...TASK, type: 'observe-reflect-question' },
  { ...TASK, type: 'claim', starters: ['I think'], rubric: ['some', 'more', 'most'] },
];

export const SEGMENT_INPUT: SegmentInput = {
  version: '1',
  title: 'What came first?',
  reviewed: '2016-09-01',
  minutes: '60',
  ages: { from: '11', to: '13' },
  scope: { from: '2016', to: '2017', events: ['first', 'second', 'third'] },
  question: 'How do we know?',
  objective: 'Put events in order.',
  tasks: TASKS,
};

/** A segment through the real schema. */
export function makeSegment(changes: Partial<SegmentInput> = {}): Segment {
  const head = segmentSchema.parse({ ...SEGMENT_INPUT, ...changes });
  return { ...head, slug: 'one', told: { file: 'one.mdx', text: 'Three things happened.' } };
}
