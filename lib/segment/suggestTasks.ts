import type { TaskType } from '@/lib/model/segmentVocabulary';
import { draftReading } from '@/lib/segment/draftReading';
import { SOURCED_TASKS } from '@/lib/segment/reading';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { suggestData } from '@/lib/segment/suggestData';
import { suggestKnown } from '@/lib/segment/suggestKnown';
import type { Suggestion, SuggestMaterial, TaskInput } from '@/lib/segment/suggestMaterial';
import { suggestSequence } from '@/lib/segment/suggestOrder';
import { suggestCause, suggestCorroborate, suggestSourceCheck } from '@/lib/segment/suggestStatements';
import { suggestClaim, suggestObserve } from '@/lib/segment/suggestWords';

const MAKERS: Readonly<Record<TaskType, (material: SuggestMaterial) => Suggestion>> = {
  sequence: suggestSequence,
  'cause-or-precede': suggestCause,
  'source-check': suggestSourceCheck,
  corroborate: suggestCorroborate,
  'read-the-data': suggestData,
  'known-then': suggestKnown,
  'observe-reflect-question': suggestObserve,
  claim: suggestClaim,
};

/** A task of a type from the events chosen: the same events give the same task. The teacher edits all of it. */
export const suggestTask = (type: TaskType, material: SuggestMaterial): Suggestion => MAKERS[type](material);

/** From what settles the order of things to what is made of them. The claim closes the lesson and is thought of first. */
const IN_A_LESSON: readonly TaskType[] = [
  'sequence',
  'known-then',
  'source-check',
  'corroborate',
  'cause-or-precede',
  'read-the-data',
  'observe-reflect-question',
];

/** A ninth of a lesson is for talk: five minutes of 45. */
const TALK_SHARE = 1 / 9;

/** Minutes of a lesson as a suggestion spends them. */
export interface LessonTime {
  readonly reading: number;
  readonly talk: number;
  /** Nothing or less where the reading fills the lesson. */
  readonly tasks: number;
}

/** What reading and talk leave of a lesson for tasks. Sources count as read where a task could send pupils there. */
export function lessonTime(draft: SegmentDraft, material: SuggestMaterial): LessonTime {
  const hasSources = SOURCED_TASKS.some((type) => suggestTask(type, material).is === 'task');
  const minutes = Number(draft.minutes) || 0;
  const reading = draftReading(draft, material.events, hasSources);
  const talk = Math.round(minutes * TALK_SHARE);
  return { reading, talk, tasks: minutes - reading - talk };
}

/** Tasks that fill so many minutes, the claim last; at least one, whatever the time. */
export function suggestLesson(material: SuggestMaterial, minutes: number): readonly TaskInput[] {
  const made = (type: TaskType): readonly TaskInput[] => {
    const suggestion = suggestTask(type, material);
    return suggestion.is === 'task' ? [suggestion.task] : [];
  };
  const closing = made('claim');
  const chosen: TaskInput[] = [];
  let left = minutes - closing.reduce((sum, task) => sum + Number(task.minutes), 0);
  for (const task of IN_A_LESSON.flatMap(made)) {
    if (Number(task.minutes) > left && chosen.length + closing.length > 0) continue;
    chosen.push(task);
    left -= Number(task.minutes);
  }
  return [...chosen, ...closing];
}
