import { countInWords } from '@/lib/base/countInWords';
import { formatPlace, type Problem, shorten } from '@/lib/base/problem';
import { unknown } from '@/lib/check/segmentScope';
import type { SegmentHead, SegmentTask } from '@/lib/model/record';
import { JUDGEMENTS, RUBRIC_LEVELS, TASK_NEEDS, type TaskField } from '@/lib/model/segmentVocabulary';
import type { DraftEvent, Entry, FieldPath } from '@/lib/model/written';

type Events = ReadonlyMap<string, Entry<DraftEvent>>;
const FIELDS: readonly TaskField[] = ['events', 'statements', 'series', 'date'];

interface TaskAt {
  readonly head: Entry<SegmentHead>;
  readonly task: SegmentTask;
  readonly at: number;
}

/** What is wrong in tasks that the schema cannot see. */
export function checkSegmentTasks(head: Entry<SegmentHead>, events: Events): readonly Problem[] {
  if (head.faulty.has('tasks')) return [];
  const each = head.value.tasks.flatMap((task, at) => {
    const here = { head, task, at };
    return [
      ...fieldProblems(here),
      ...idProblems(here, events),
      ...answerProblems(here),
      ...rubricProblem(here),
      ...overlaps(here, events),
    ];
  });
  return [...each, ...tooLong(head)];
}

/** Tasks that the lesson has no time for. */
function tooLong({ value, written, faulty }: Entry<SegmentHead>): readonly Problem[] {
  if (faulty.has('minutes')) return [];
  const needed = value.tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (needed <= value.minutes) return [];
  return [
    {
      ...written.placeOf(['minutes']),
      message: `invalid minutes: ${value.minutes}, and the tasks take ${needed}`,
      expected: 'a lesson that is as long as its tasks together, or longer: there is reading too',
    },
  ];
}

const placeOf = ({ head, at }: TaskAt, ...path: FieldPath) => head.written.placeOf(['tasks', at, ...path]);

function fieldProblems(here: TaskAt): readonly Problem[] {
  const { task } = here;
  const needs = TASK_NEEDS[task.type];
  return FIELDS.flatMap((field) => {
    const value = task[field];
    const count = Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
    const least = needs[field] ?? 0;
    if (count < least) {
      const what = least > 1 ? `at least ${least} in ${field}` : field;
      const place = placeOf(here, ...(count > 0 ? [field] : ['type']));
      return [
        { ...place, message: `missing ${field}: ${task.type}`, expected: `${what} in a task of the type ${task.type}` },
      ];
    }
    const isIdle = count > 0 && least === 0 && field !== 'events';
    const expected = `${field} in tasks of the types ${typesWith(field).join(', ')} alone`;
    return isIdle ? [{ ...placeOf(here, field), message: `unsupported ${field}: ${task.type}`, expected }] : [];
  });
}

const typesWith = (field: TaskField): readonly string[] =>
  Object.entries(TASK_NEEDS).flatMap(([type, needs]) => (needs[field] === undefined ? [] : [type]));

function idProblems({ head, task, at }: TaskAt, known: Events): readonly Problem[] {
  if (head.faulty.has('scope')) return [];
  const { scope } = head.value;
  const events = task.events.flatMap((id, index) => {
    if (scope.events.includes(id)) return [];
    const meant = known.has(id) ? [] : scope.events; // an event of the record is no slip: the scope lacks it
    return [unknown(head, ['tasks', at, 'events', index], 'event', id, 'scope.events', meant)];
  });
  const isKnown = task.series === undefined || scope.series.includes(task.series);
  return isKnown
    ? events
    : [...events, unknown(head, ['tasks', at, 'series'], 'series', task.series, 'scope.series', scope.series)];
}

/** An answer that cannot be chosen. */
function answerProblems(here: TaskAt): readonly Problem[] {
  const { head, task, at } = here;
  const judgements = JUDGEMENTS[task.type];
  if (judgements === undefined) return [];
  return task.statements.flatMap(({ answer }, index) => {
    if (judgements.includes(answer)) return [];
    const path = ['tasks', at, 'statements', index, 'answer'];
    const meant = judgements.find((words) => words.startsWith(answer.toLowerCase()));
    return [
      {
        ...head.written.placeOf(path),
        message: `unknown answer: ${shorten(answer)}`,
        expected: `one of: ${judgements.join('; ')}`,
        ...(meant === undefined ? {} : { fix: head.written.mended(path, meant) }),
      },
    ];
  });
}

function rubricProblem(here: TaskAt): readonly Problem[] {
  const { length } = here.task.rubric;
  if (length === 0 || length === RUBRIC_LEVELS) return [];
  const message = `invalid rubric: ${countInWords(length, 'level')}`;
  const expected = `${RUBRIC_LEVELS} levels, from the least to the most, or none`;
  return [{ ...placeOf(here, 'rubric'), message, expected }];
}

/** Events of which it cannot be told which was first have no order to find. */
function overlaps(here: TaskAt, events: Events): readonly Problem[] {
  const { head, task, at } = here;
  if (task.type !== 'sequence') return [];
  const placed = task.events.flatMap((id, index) => {
    const event = events.get(id);
    return event === undefined || event.faulty.has('date') ? [] : [{ id, index, date: event.value.date }];
  });
  placed.sort((one, other) => one.date.earliest - other.date.earliest || one.index - other.index);
  return placed.flatMap((later, place) => {
    const earlier = placed.slice(0, place).find(({ date }) => date.latest > later.date.earliest);
    if (earlier === undefined) return [];
    const other = formatPlace(head.written.placeOf(['tasks', at, 'events', earlier.index]));
    return [
      {
        ...placeOf(here, 'events', later.index),
        message: `ambiguous order: ${later.id}, ${later.date.text}`,
        expected: `events of which one has ended before the next can have begun; ${earlier.id}, ${earlier.date.text}, at ${other}, shares days with it`,
      },
    ];
  });
}
