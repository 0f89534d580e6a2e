'use client';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { TextField } from '@/components/compose/Field';
import type { FieldSize } from '@/lib/segment/composeProblems';

type Row<Name extends string> = Readonly<Record<Name, string>>;

interface RowsFieldProps<Name extends string> {
  readonly at: string;
  readonly legend: string;
  readonly help?: string;
  readonly columns: readonly { readonly name: Name; readonly label: string; readonly size: FieldSize }[];
  readonly rows: readonly Row<Name>[] | undefined;
  /** What one row is called: "word". */
  readonly noun: string;
  readonly onChange: (rows: readonly Row<Name>[], about?: string) => void;
}

/** A list of things of several words each. */
export function RowsField<Name extends string>({
  at,
  legend,
  help,
  columns,
  rows = [],
  noun,
  onChange,
}: RowsFieldProps<Name>) {
  const { problemAt, say } = useDesk();
  const problem = problemAt(at);
  const add = () => {
    onChange([...rows, Object.fromEntries(columns.map(({ name }) => [name, ''])) as Row<Name>]);
    const first = `${at}.${rows.length}.${columns[0]!.name}`;
    requestAnimationFrame(() => document.getElementById(fieldId(first))?.focus());
  };
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    say(`The ${noun} is taken out. Undo brings it back.`);
    requestAnimationFrame(() => document.getElementById(`${fieldId(at)}.add`)?.focus());
  };
  return (
    <fieldset className="compose-rows" id={fieldId(at)} tabIndex={-1}>
      <legend>{legend}</legend>
      {help && <p className="compose-aside">{help}</p>}
      {problem && <p className="compose-fault">{problem}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and are taken out whole
        <div className="compose-row" key={index}>
          {columns.map(({ name, label, size }) => (
            <TextField
              key={name}
              at={`${at}.${index}.${name}`}
              label={label}
              size={size}
              value={row[name]}
              onChange={(value) => onChange(rows.with(index, { ...row, [name]: value }), `${at}.${index}.${name}`)}
            />
          ))}
          <button
            type="button"
            className="compose-quiet"
            aria-label={`Take out ${noun} ${index + 1}`}
            onClick={() => remove(index)}
          >
            Take out
          </button>
        </div>
      ))}
      <button type="button" className="compose-button" id={`${fieldId(at)}.add`} onClick={add}>
        Add a {noun}
      </button>
    </fieldset>
  );
}
