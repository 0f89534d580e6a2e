import { JUDGEMENTS, SKILL_OF, type Skill, type TaskType } from '@/lib/model/segmentVocabulary';
import { type EventMaterial, type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import type { PupilSegment, PupilTaskPart } from '@/lib/segment/segmentParts';
import { STANDINGS } from '@/lib/segment/standingThen';
import { dateOf } from '@/lib/time/dateOf';
import { formatEdtf } from '@/lib/time/words';

/** What a pupil fills in. Ids are unique on the page, and so are the elements' that bear them. */
export type AnswerField =
  | { readonly is: 'order'; readonly id: string; readonly label: string; readonly items: readonly OrderItem[] }
  | { readonly is: 'choice'; readonly id: string; readonly label: string; readonly options: readonly string[] }
  | { readonly is: 'pick'; readonly id: string; readonly label: string; readonly options: readonly PickOption[] }
  | { readonly is: 'words'; readonly id: string; readonly label: string; readonly lines: number };

export interface OrderItem {
  readonly id: string;
  readonly text: string;
  /** Its place in the right order, from 0: the device tells right from wrong by it. */
  readonly rank: number;
}

export interface PickOption {
  readonly id: string;
  readonly text: string;
}

/** A task as the pupil's page shows it: plain data, and nothing of the key. */
export interface PupilTask {
  readonly id: string;
  readonly number: number;
  readonly type: TaskType;
  readonly title: string;
  readonly skill: string;
  readonly prompt: string;
  readonly hint?: string;
  readonly minutes: number;
  readonly starters: readonly string[];
  readonly fields: readonly AnswerField[];
}

export const TYPE_WORDS: Readonly<Record<TaskType, string>> = {
  sequence: 'Put in order',
  'cause-or-precede': 'Led to, or only came before?',
  'source-check': 'Check when it was written',
  corroborate: 'Who else says so?',
  'read-the-data': 'Read the numbers',
  'known-then': 'What was known then?',
  'observe-reflect-question': 'Observe, reflect, ask',
  claim: 'Claim and evidence',
};

const SKILL_WORDS: Readonly<Record<Skill, string>> = {
  sourcing: 'Sourcing',
  contextualising: 'Contextualising',
  corroborating: 'Corroborating',
  'close-reading': 'Close reading',
  sequence: 'Sequence',
  causation: 'Causation',
  data: 'Reading data',
};

export const pupilTasks = (material: SegmentMaterial, segment: PupilSegment): readonly PupilTask[] =>
  segment.tasks.map((task, index) => pupilTask(material, segment, task, index + 1));

export const skillOf = ({ skill, type }: Pick<PupilTaskPart, 'skill' | 'type'>): string =>
  SKILL_WORDS[skill ?? SKILL_OF[type]];

function pupilTask(material: SegmentMaterial, segment: PupilSegment, task: PupilTaskPart, number: number): PupilTask {
  const id = `task.${number}`; // with a sign that no slug has: the ids of events stand on the same page
  return {
    id,
    number,
    type: task.type,
    title: TYPE_WORDS[task.type],
    skill: skillOf(task),
    prompt: task.prompt,
    ...(task.hint === undefined ? {} : { hint: task.hint }),
    minutes: task.minutes,
    starters: task.starters,
    fields: fieldsOf(id, task, taskEvents(material, segment, task)),
  };
}

/** The events a task is about: its own, or without any all of the segment's. */
export function taskEvents(
  material: SegmentMaterial,
  segment: Pick<PupilSegment, 'scope'>,
  task: Pick<PupilTaskPart, 'events'>,
): readonly EventMaterial[] {
  const all = scopedEvents(material, segment);
  return task.events.length === 0 ? all : task.events.map((id) => all.find((event) => event.id === id)!);
}

function fieldsOf(id: string, task: PupilTaskPart, events: readonly EventMaterial[]): readonly AnswerField[] {
  const words = (name: string, label: string, lines = task.lines): AnswerField => ({
    is: 'words',
    id: `${id}.${name}`,
    label,
    lines,
  });
  const choice = (name: string, label: string, options: readonly string[]): AnswerField => ({
    is: 'choice',
    id: `${id}.${name}`,
    label,
    options,
  });
  switch (task.type) {
    case 'sequence':
      return [{ is: 'order', id: `${id}.order`, label: 'From the first to the last', items: orderItems(events) }];
    case 'cause-or-precede':
    case 'source-check':
    case 'corroborate':
      return [
        ...task.statements.map(({ says }, index) =>
          choice(`statement.${index + 1}`, says, JUDGEMENTS[task.type] ?? []),
        ),
        words('words', 'How do you know? Name the source and the day.'),
      ];
    case 'known-then':
      return [
        ...events.map((event) => choice(`event.${event.id}`, event.title, STANDINGS)),
        words('words', `What could nobody outside have known on ${formatEdtf(task.date!)}?`),
      ];
    case 'read-the-data':
      return [words('words', 'Your answer, with the numbers it rests on')];
    case 'observe-reflect-question':
      return [
        words('observe', 'What is there? What is said, by whom, and when?'),
        words('reflect', 'What may it mean? What does it not say?'),
        words('question', 'What would you ask next, and where would you look?', Math.ceil(task.lines / 2)),
      ];
    case 'claim':
      return [
        words('claim', 'Your claim', Math.ceil(task.lines / 2)),
        {
          is: 'pick',
          id: `${id}.evidence`,
          label: 'The events that carry it',
          options: events.map((event) => ({ id: event.id, text: event.title })),
        },
        words('words', 'How they carry it, and what speaks against it'),
      ];
  }
}

/** Shown in the order of the file, so that an author decides what pupils see first. */
function orderItems(events: readonly EventMaterial[]): readonly OrderItem[] {
  const inTime = inTimeOrder(events);
  return events.map((event) => ({ id: event.id, text: event.title, rank: inTime.indexOf(event) }));
}

/** Of a sequence, which is of events that share no day. */
export const inTimeOrder = (events: readonly EventMaterial[]): readonly EventMaterial[] =>
  events.toSorted((one, other) => dateOf(one.date).earliest - dateOf(other.date).earliest);
