import { JUDGEMENTS, type TaskType } from '@/lib/model/segmentVocabulary';
import type { PupilDraft, SegmentDraft } from '@/lib/segment/segmentDraft';
import type { TaskInput } from '@/lib/segment/suggestMaterial';

const BLANK_MINUTES = '5';

/** A task with nothing in it, and room for what its type asks for. */
export const blankTask = (type: TaskType): TaskInput => ({
  type,
  prompt: '',
  minutes: BLANK_MINUTES,
  key: '',
  ...(JUDGEMENTS[type] === undefined ? {} : { statements: [1, 2].map(() => ({ says: '', answer: '' })) }),
});

/** A draft from a pupils' link: the teacher's part is not in it and has to be written again. */
export const withoutKey = ({ tasks, ...draft }: PupilDraft): SegmentDraft => ({
  ...draft,
  tasks: tasks.map(({ statements, ...task }) => ({
    ...task,
    key: '',
    ...(statements === undefined ? {} : { statements: statements.map(({ says }) => ({ says, answer: '' })) }),
  })),
});
