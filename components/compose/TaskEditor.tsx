'use client';
import { useDesk } from '@/components/compose/deskContext';
import { LinesField, ShortField, TextField } from '@/components/compose/Field';
import { TaskParts } from '@/components/compose/TaskParts';
import { RUBRIC_LEVELS } from '@/lib/model/segmentVocabulary';
import { withTask } from '@/lib/segment/composeMoves';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';
import type { TaskInput } from '@/lib/segment/suggestMaterial';

interface TaskEditorProps {
  readonly task: TaskInput;
  readonly index: number;
  /** Whether it is opened when it comes. */
  readonly isOpen: boolean;
}

const LEVELS = ['Beginning', 'Getting there', 'Secure'] as const;
const DEFAULT_LINES = '4';

/** One task: its question in sight, the rest behind it. */
export function TaskEditor({ task, index, isOpen }: TaskEditorProps) {
  const { draft, change, problemAt } = useDesk();
  const at = `tasks.${index}`;
  const set = (part: Partial<TaskInput>, field: string) =>
    change(withTask(draft, index, { ...task, ...part }), `${at}.${field}`);
  const hasFault = ['prompt', 'key', 'minutes', 'events', 'statements', 'series', 'date', 'rubric', 'hint'].some(
    (field) => problemAt(`${at}.${field}`) !== undefined,
  );
  return (
    <details className="compose-task" open={isOpen} data-fault={hasFault || undefined}>
      <summary>
        <span className="compose-title">
          {index + 1}. {TYPE_WORDS[task.type]}
        </span>{' '}
        <span className="compose-aside">
          {task.minutes} min{hasFault && ' · to mend'}
        </span>
        <span className="compose-prompt">{task.prompt}</span>
      </summary>
      <div className="compose-taskbody">
        <TextField
          at={`${at}.prompt`}
          label="What is asked"
          size="text"
          rows={2}
          value={task.prompt}
          onChange={(prompt) => set({ prompt }, 'prompt')}
        />
        <TextField
          at={`${at}.hint`}
          label="Hint"
          isOptional
          size="line"
          rows={2}
          value={task.hint}
          onChange={(hint) => set({ hint }, 'hint')}
        />
        <TaskParts task={task} at={at} set={set} />
        <div className="compose-pair">
          <ShortField
            at={`${at}.minutes`}
            label="Minutes"
            value={task.minutes}
            onChange={(minutes) => set({ minutes }, 'minutes')}
          />
          <ShortField
            at={`${at}.lines`}
            label="Ruled lines on paper"
            value={task.lines ?? DEFAULT_LINES}
            onChange={(lines) => set({ lines }, 'lines')}
          />
        </div>
        <LinesField
          at={`${at}.starters`}
          label="Beginnings of sentences"
          help="One a line."
          isOptional
          rows={2}
          values={task.starters}
          onChange={(starters) => set({ starters }, 'starters')}
        />
        <TextField
          at={`${at}.key`}
          label="Key"
          help="The answer, or what a good one holds. It is in the teacher’s link alone."
          size="text"
          rows={3}
          value={task.key}
          onChange={(key) => set({ key }, 'key')}
        />
        <Rubric task={task} at={at} set={set} />
      </div>
    </details>
  );
}

interface RubricProps {
  readonly task: TaskInput;
  readonly at: string;
  readonly set: (part: Partial<TaskInput>, field: string) => void;
}

function Rubric({ task, at, set }: RubricProps) {
  const rubric = Array.from({ length: RUBRIC_LEVELS }, (_, level) => task.rubric?.[level] ?? '');
  return (
    <fieldset className="compose-rows" id={`compose.${at}.rubric`} tabIndex={-1}>
      <legend>Levels for marking</legend>
      {rubric.map((words, level) => (
        <TextField
          key={LEVELS[level]}
          at={`${at}.rubric.${level}`}
          label={LEVELS[level]!}
          size="line"
          value={words}
          onChange={(value) => set({ rubric: rubric.with(level, value) }, `rubric.${level}`)}
        />
      ))}
    </fieldset>
  );
}
