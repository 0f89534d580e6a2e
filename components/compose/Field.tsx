'use client';
import type { ReactNode } from 'react';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { type FieldSize, MOST } from '@/lib/segment/composeProblems';

interface FieldProps {
  readonly at: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly isOptional?: boolean | undefined;
  /** Said under the field beside its fault: how much room is left. */
  readonly room?: string | undefined;
  /** Gets what it has to spread on its control. */
  readonly children: (control: ControlProps) => ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly onBlur: () => void;
}

/** A label, a control, what helps to fill it in, and what is wrong with it. */
function Field({ at, label, help, isOptional, room, children }: FieldProps) {
  const { problemAt, touch } = useDesk();
  const id = fieldId(at);
  const problem = problemAt(at);
  const notes = [help && `${id}.help`, problem && `${id}.fault`].filter(Boolean).join(' ');
  return (
    <div className="compose-field">
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="compose-aside"> (may stay empty)</span>}
      </label>
      {help && (
        <p className="compose-aside" id={`${id}.help`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': notes || undefined,
        'aria-invalid': problem === undefined ? undefined : true,
        onBlur: () => touch(at),
      })}
      {room && <p className="compose-room">{room}</p>}
      {problem && (
        <p className="compose-fault" id={`${id}.fault`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly at: string;
  readonly label: string;
  readonly help?: string;
  readonly isOptional?: boolean;
  readonly value: string | undefined;
  readonly size: FieldSize;
  /** Lines of the box; 1 for a line alone. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** Room is told once it runs short: a tenth of it. */
const SHORT_SHARE = 0.1;

function roomWords(length: number, most: number): string | undefined {
  const left = most - length;
  if (left < 0) return `${-left} too many`;
  return left <= most * SHORT_SHARE ? `${left} left of ${most}` : undefined;
}

/** Words. */
export function TextField({ at, label, help, isOptional, value = '', size, rows = 1, onChange }: TextFieldProps) {
  return (
    <Field at={at} label={label} help={help} isOptional={isOptional} room={roomWords(value.trim().length, MOST[size])}>
      {(control) =>
        rows === 1 ? (
          <input
            {...control}
            className="compose-input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            className="compose-input"
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

interface NumberFieldProps {
  readonly at: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A few digits, typed as a date or a number. */
export function ShortField({ at, label, help, value = '', onChange }: NumberFieldProps & { readonly help?: string }) {
  return (
    <Field at={at} label={label} help={help}>
      {(control) => (
        <input
          {...control}
          className="compose-input compose-short"
          value={value}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface LinesFieldProps extends Omit<TextFieldProps, 'value' | 'size' | 'onChange'> {
  readonly values: readonly string[] | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** A list, a line each. */
export function LinesField({ at, label, help, isOptional, values = [], rows = 3, onChange }: LinesFieldProps) {
  return (
    <Field at={at} label={label} help={help} isOptional={isOptional}>
      {(control) => (
        <textarea
          {...control}
          className="compose-input"
          rows={rows}
          value={values.join('\n')}
          onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps {
  readonly at: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** One of a few. */
export function SelectField({ at, label, value = '', options, placeholder, onChange }: SelectFieldProps) {
  return (
    <Field at={at} label={label}>
      {(control) => (
        <select {...control} className="compose-input" value={value} onChange={(event) => onChange(event.target.value)}>
          {!options.some((option) => option.value === value) && <option value={value}>{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
