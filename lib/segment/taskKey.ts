import type { Segment, SegmentTask, TimelineRecord } from '@/lib/model/record';
import { skillOf, TYPE_WORDS, taskEvents } from '@/lib/segment/pupilTask';
import { standingThen } from '@/lib/segment/standingThen';
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

export const taskKeys = (record: TimelineRecord, segment: Segment): readonly TaskKey[] =>
  segment.tasks.map((task, index) => ({
    number: index + 1,
    title: TYPE_WORDS[task.type],
    skill: skillOf(task),
    minutes: task.minutes,
    prompt: task.prompt,
    key: task.key,
    answers: answersOf(record, segment, task),
    rubric: task.rubric,
  }));

/** An order and what was known are the record's to say, and are counted from it; the rest is the author's. */
function answersOf(record: TimelineRecord, segment: Segment, task: SegmentTask): TaskKey['answers'] {
  const events = taskEvents(record, segment, task);
  if (task.type === 'sequence') {
    const inTime = events.toSorted((one, other) => one.date.earliest - other.date.earliest);
    return inTime.map(({ title, date }, index) => ({ asked: `${index + 1}. ${title}`, answer: formatEdtf(date) }));
  }
  if (task.type === 'known-then')
    return events.map((event) => ({ asked: event.title, answer: standingThen(event, task.date!) }));
  return task.statements.map(({ says, answer }) => ({ asked: says, answer }));
}
