'use client';
import { useDesk } from '@/components/compose/deskContext';
import { dateWordsOf, titleOf } from '@/components/compose/eventWords';
import { SelectField, ShortField, TextField } from '@/components/compose/Field';
import { JUDGEMENTS, type TaskType } from '@/lib/model/segmentVocabulary';
import type { TaskInput } from '@/lib/segment/suggestMaterial';

interface TaskPartsProps {
  readonly task: TaskInput;
  readonly at: string;
  readonly set: (part: Partial<TaskInput>, field: string) => void;
}

/** Types that are about events of their own choice. */
const WITH_EVENTS: Readonly<Partial<Record<TaskType, string>>> = {
  sequence: 'Events to put in order',
  'known-then': 'Events that are asked about',
  'observe-reflect-question': 'The card that is read',
  claim: 'Events to choose evidence from; none ticked means all',
};

/** What only some types have: statements, a series, a day, events. */
export function TaskParts({ task, at, set }: TaskPartsProps) {
  const legend = WITH_EVENTS[task.type];
  return (
    <>
      {task.type === 'known-then' && (
        <ShortField
          at={`${at}.date`}
          label="The day"
          help="As 2016-04-07."
          value={task.date}
          onChange={(date) => set({ date }, 'date')}
        />
      )}
      {task.type === 'read-the-data' && <SeriesPart task={task} at={at} set={set} />}
      {JUDGEMENTS[task.type] && <StatementsPart task={task} at={at} set={set} />}
      {legend && <EventsPart legend={legend} task={task} at={at} set={set} />}
    </>
  );
}

function SeriesPart({ task, at, set }: TaskPartsProps) {
  const { draft, series } = useDesk();
  const shown = draft.scope.series ?? [];
  if (shown.length === 0)
    return (
      <p className="compose-note" id={`compose.${at}.series`} tabIndex={-1}>
        Tick a series under “Numbers beside the events” first.
      </p>
    );
  return (
    <SelectField
      at={`${at}.series`}
      label="The series that is read"
      placeholder="Choose"
      value={task.series}
      options={shown.map((id) => ({ value: id, text: series.find((one) => one.id === id)?.title ?? id }))}
      onChange={(id) => set({ series: id }, 'series')}
    />
  );
}

function StatementsPart({ task, at, set }: TaskPartsProps) {
  const { problemAt, say } = useDesk();
  const { statements = [] } = task;
  const problem = problemAt(`${at}.statements`);
  const options = (JUDGEMENTS[task.type] ?? []).map((answer) => ({ value: answer, text: answer }));
  return (
    <fieldset className="compose-rows" id={`compose.${at}.statements`} tabIndex={-1}>
      <legend>Statements to judge</legend>
      {problem && <p className="compose-fault">{problem}</p>}
      {statements.map((statement, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: statements have no names, and are taken out whole
        <div className="compose-row compose-statement" key={row}>
          <TextField
            at={`${at}.statements.${row}.says`}
            label={`Statement ${row + 1}`}
            size="line"
            rows={2}
            value={statement.says}
            onChange={(says) =>
              set({ statements: statements.with(row, { ...statement, says }) }, `statements.${row}.says`)
            }
          />
          <SelectField
            at={`${at}.statements.${row}.answer`}
            label="Right answer"
            placeholder="Choose"
            value={statement.answer}
            options={options}
            onChange={(answer) =>
              set({ statements: statements.with(row, { ...statement, answer }) }, `statements.${row}.answer`)
            }
          />
          <button
            type="button"
            className="compose-quiet"
            aria-label={`Take out statement ${row + 1}`}
            onClick={() => {
              set({ statements: statements.toSpliced(row, 1) }, `statements.${row}`);
              say(`Taken out: statement ${row + 1}. Undo brings it back.`);
              requestAnimationFrame(() => document.getElementById(`compose.${at}.statements`)?.focus());
            }}
          >
            Take out
          </button>
        </div>
      ))}
      <button
        type="button"
        className="compose-button"
        onClick={() => set({ statements: [...statements, { says: '', answer: '' }] }, 'statements')}
      >
        Add a statement
      </button>
    </fieldset>
  );
}

function EventsPart({ legend, task, at, set }: TaskPartsProps & { readonly legend: string }) {
  const { draft, facts, problemAt } = useDesk();
  const { events = [] } = task;
  const problem = problemAt(`${at}.events`);
  const toggle = (id: string) =>
    set({ events: events.includes(id) ? events.filter((one) => one !== id) : [...events, id] }, `events.${id}`);
  return (
    <fieldset className="compose-rows" id={`compose.${at}.events`} tabIndex={-1}>
      <legend>{legend}</legend>
      {problem && <p className="compose-fault">{problem}</p>}
      <ul className="compose-choices">
        {draft.scope.events.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={events.includes(id)} onChange={() => toggle(id)} />
              <span>
                {titleOf(facts, id)} <span className="compose-aside">{dateWordsOf(facts, id)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
