import type { SegmentHead, SegmentTask } from '@/lib/model/record';
import { inTimeOrder, skillOf, TYPE_WORDS, taskEvents } from '@/lib/segment/pupilTask';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';
import { standingThen } from '@/lib/segment/standingThen';
import { dateOf } from '@/lib/time/dateOf';
import { formatEdtf } from '@/lib/time/words';

/** What the teacher's page says of a task. */
export interface TaskKey {
  readonly number: number;
  readonly title: string;
  readonly skill: string;
  readonly minutes: number;
  readonly prompt: string;
  readonly key: string;
  /** Answers one by one: what is asked, and what is right. */
  readonly answers: readonly { readonly asked: string; readonly answer: string }[];
  readonly rubric: readonly string[];
}

export const taskKeys = (
  material: SegmentMaterial,
  segment: Pick<SegmentHead, 'scope' | 'tasks'>,
): readonly TaskKey[] =>
  segment.tasks.map((task, index) => ({
    number: index + 1,
    title: TYPE_WORDS[task.type],
    skill: skillOf(task),
    minutes: task.minutes,
    prompt: task.prompt,
    key: task.key,
    answers: answersOf(material, segment, task),
    rubric: task.rubric,
  }));

/** An order and what was known are the record's to say, and are counted from it; the rest is the author's. */
function answersOf(
  material: SegmentMaterial,
  segment: Pick<SegmentHead, 'scope'>,
  task: SegmentTask,
): TaskKey['answers'] {
  const events = taskEvents(material, segment, task);
  if (task.type === 'sequence') {
    const inTime = inTimeOrder(events);
    return inTime.map(({ title, date }, index) => ({
      asked: `${index + 1}. ${title}`,
      answer: formatEdtf(dateOf(date)),
    }));
  }
  if (task.type === 'known-then')
    return events.map((event) => ({ asked: event.title, answer: standingThen(event, task.date!) }));
  return task.statements.map(({ says, answer }) => ({ asked: says, answer }));
}
