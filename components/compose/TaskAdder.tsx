'use client';
import { useMemo } from 'react';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { useSuggestSeries } from '@/components/compose/useSuggestSeries';
import { TASK_TYPES, type TaskType } from '@/lib/model/segmentVocabulary';
import { blankTask } from '@/lib/segment/composeBlank';
import { MOST_TASKS, withTasks } from '@/lib/segment/composeMoves';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';
import type { SuggestMaterial, TaskInput } from '@/lib/segment/suggestMaterial';
import { type LessonTime, lessonTime, suggestLesson, suggestTask } from '@/lib/segment/suggestTasks';

/** What a pupil does, by type. */
const DOES: Readonly<Record<TaskType, string>> = {
  sequence: 'Brings events into the order of time. The device says whether it is right.',
  'cause-or-precede': 'Tells what led to something from what only came before it.',
  'source-check': 'Holds the day of a source against the day of the event.',
  corroborate: 'Counts who says the same, and finds where accounts differ.',
  'read-the-data': 'Reads the rows of a series and answers with numbers.',
  'known-then': 'Says what was public on a day, and what was not.',
  'observe-reflect-question': 'Reads one card closely, and asks the next question.',
  claim: 'Answers the central question, with events as evidence.',
};

interface TaskAdderProps {
  /** Tells which task is new, to be opened. */
  readonly onAdded: (index: number | undefined) => void;
}

function useMaterial(): SuggestMaterial {
  const { draft, facts, selected } = useDesk();
  const series = useSuggestSeries();
  return useMemo(() => {
    const events = draft.scope.events.flatMap((id) => facts.get(id) ?? []);
    return { events, series, selected };
  }, [draft.scope.events, facts, series, selected]);
}

const fitWords = (minutes: string, { reading, talk, tasks }: LessonTime): string =>
  tasks > 0
    ? `As many as fit into ${minutes} minutes, of which reading takes about ${reading} and talk ${talk}.`
    : `Reading takes about ${reading} of ${minutes} minutes, so that hardly a task fits. Take events out, or give the lesson more time.`;

/** Tasks to add: a whole lesson, or one of a type, suggested or empty. */
export function TaskAdder({ onAdded }: TaskAdderProps) {
  const { draft, change, say } = useDesk();
  const material = useMaterial();
  const { tasks } = draft;
  const time = useMemo(() => lessonTime(draft, material), [draft, material]);
  const add = (added: readonly TaskInput[]) => {
    change(withTasks(draft, added));
    onAdded(added.length === 1 ? tasks.length : undefined);
    say(
      added.length === 1
        ? `Added as task ${tasks.length + 1}: ${TYPE_WORDS[added[0]!.type]}`
        : `${added.length} tasks are added.`,
    );
  };
  const suggestAll = () => add(suggestLesson(material, time.tasks));
  if (tasks.length >= MOST_TASKS)
    return <p className="compose-aside">A lesson holds {MOST_TASKS} tasks, and has them.</p>;
  return (
    <div className="compose-adder" id={fieldId('tasks')} tabIndex={-1}>
      {tasks.length === 0 && (
        <p className="compose-offer">
          <button
            type="button"
            className="compose-primary"
            disabled={material.events.length === 0}
            onClick={suggestAll}
          >
            Suggest tasks for this lesson
          </button>{' '}
          <span className="compose-aside">
            {material.events.length === 0
              ? 'Choose events first: tasks are made from them.'
              : fitWords(draft.minutes, time)}
          </span>
        </p>
      )}
      <details className="compose-picker" open={tasks.length === 0}>
        <summary>Add a task</summary>
        <ul className="compose-types">
          {TASK_TYPES.map((type) => {
            const suggestion = suggestTask(type, material);
            return (
              <li key={type}>
                <h3>{TYPE_WORDS[type]}</h3>
                <p>{DOES[type]}</p>
                {suggestion.is === 'none' && <p className="compose-aside">No suggestion: {suggestion.reason}</p>}
                <p className="compose-buttons">
                  {suggestion.is === 'task' && (
                    <button
                      type="button"
                      className="compose-button"
                      aria-label={`Suggest: ${TYPE_WORDS[type]}`}
                      onClick={() => add([suggestion.task])}
                    >
                      Suggest
                    </button>
                  )}
                  <button
                    type="button"
                    className="compose-quiet"
                    aria-label={`Write it yourself: ${TYPE_WORDS[type]}`}
                    onClick={() => add([blankTask(type)])}
                  >
                    Write it yourself
                  </button>
                </p>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
