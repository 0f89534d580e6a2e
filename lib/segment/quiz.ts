import type { SegmentHead } from '@/lib/model/record';
import { type AnswerField, type PupilTask, pupilTasks } from '@/lib/segment/pupilTask';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';
import { type TaskKey, taskKeys } from '@/lib/segment/taskKey';

/** A question as learning platforms know it, with its answer. */
export type QuizItem = ChoiceItem | MatchItem | EssayItem;

interface ItemHead {
  readonly id: string;
  readonly title: string;
  /** What is asked, whole. */
  readonly text: string;
}

export interface ChoiceItem extends ItemHead {
  readonly is: 'choice';
  readonly options: readonly string[];
  readonly right: string;
}

/** Things to bring into their order: each with its place, from 1. */
export interface MatchItem extends ItemHead {
  readonly is: 'match';
  readonly pairs: readonly { readonly text: string; readonly place: number }[];
}

export interface EssayItem extends ItemHead {
  readonly is: 'essay';
  /** What a good answer holds. */
  readonly key: string;
}

/** A segment's tasks as questions, in their order. */
export function quizItems(material: SegmentMaterial, segment: SegmentHead): readonly QuizItem[] {
  const keys = taskKeys(material, segment);
  return pupilTasks(material, segment).flatMap((task, index) =>
    task.fields.flatMap((field, at) => quizItem(task, keys[index]!, field, at)),
  );
}

/** Evidence is asked for in the words around it: the platforms have no question of that kind. */
function quizItem(task: PupilTask, key: TaskKey, field: AnswerField, at: number): readonly QuizItem[] {
  const head = { id: field.id, title: `${task.number}. ${task.title}`, text: `${task.prompt} ${field.label}` };
  switch (field.is) {
    case 'choice':
      return [{ is: 'choice', ...head, options: field.options, right: key.answers[at]!.answer }];
    case 'order':
      return [{ is: 'match', ...head, pairs: field.items.map(({ text, rank }) => ({ text, place: rank + 1 })) }];
    case 'words':
      return [{ is: 'essay', ...head, key: key.key }];
    case 'pick':
      return [];
  }
}
