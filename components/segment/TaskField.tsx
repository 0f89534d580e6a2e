'use client';
import { OrderField } from '@/components/segment/OrderField';
import type { Answer } from '@/lib/segment/answers';
import type { AnswerField } from '@/lib/segment/pupilTask';

export interface TaskFieldProps<Field extends AnswerField = AnswerField> {
  readonly field: Field;
  readonly answer: Answer | undefined;
  readonly live: boolean;
  readonly onAnswer: (value: Answer) => void;
}

type Of<Is extends AnswerField['is']> = Extract<AnswerField, { readonly is: Is }>;

function ChoiceField({ field, answer, onAnswer }: TaskFieldProps<Of<'choice'>>) {
  return (
    <fieldset className="tasks-field" id={field.id}>
      <legend>{field.label}</legend>
      <div className="tasks-options">
        {field.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={field.id}
              value={option}
              checked={answer === option}
              onChange={() => onAnswer(option)}
            />{' '}
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PickField({ field, answer, onAnswer }: TaskFieldProps<Of<'pick'>>) {
  const picked = Array.isArray(answer) ? answer : [];
  const toggle = (id: string) => onAnswer(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <fieldset className="tasks-field" id={field.id}>
      <legend>{field.label}</legend>
      <div className="tasks-column">
        {field.options.map(({ id, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={field.id}
              value={id}
              checked={picked.includes(id)}
              onChange={() => toggle(id)}
            />{' '}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

// biome-ignore lint/suspicious/noArrayIndexKey: lines without words differ in nothing
const ruled = (lines: number) => Array.from({ length: lines }, (_, line) => <span key={line} />);

/** Words: a box on the screen; on paper what was written, or ruled lines to write on. */
function WordsField({ field, answer, onAnswer }: TaskFieldProps<Of<'words'>>) {
  const words = typeof answer === 'string' ? answer : '';
  return (
    <div className="tasks-field" id={field.id}>
      <label htmlFor={`${field.id}.box`}>{field.label}</label>
      <textarea
        id={`${field.id}.box`}
        rows={field.lines}
        value={words}
        data-print="hide"
        onChange={(event) => onAnswer(event.target.value)}
      />
      <div className="tasks-paper" data-print="only">
        {words === '' ? ruled(field.lines) : <p>{words}</p>}
      </div>
    </div>
  );
}

/** One thing to fill in. */
export function TaskField({ field, ...rest }: TaskFieldProps) {
  switch (field.is) {
    case 'order':
      return <OrderField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'pick':
      return <PickField field={field} {...rest} />;
    case 'words':
      return <WordsField field={field} {...rest} />;
  }
}
