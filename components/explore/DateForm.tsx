'use client';
import { type FormEvent, useId, useState } from 'react';
import styles from '@/components/explore/Toolbar.module.css';
import type { Day } from '@/lib/time/day';
import type { DateFault } from '@/lib/time/edtf';
import { parseTypedDate } from '@/lib/time/typedDate';

interface DateFormProps {
  readonly onGo: (range: { readonly from: Day; readonly to: Day }) => void;
}

const EXAMPLES = '7 April 2016, June 2015, 2009-2011, before 1998 or 44 BCE';

/** A box for a date in words, with what is wrong said under it. */
export function DateForm({ onGo }: DateFormProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<DateFault>();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseTypedDate(text);
    if (parsed.ok) onGo(parsed.value);
    else setFault(parsed.failure);
  };
  return (
    <form className={styles.dateForm} onSubmit={submit} noValidate>
      <label htmlFor={id}>Date or range</label>
      <div className={styles.dateRow}>
        <input
          id={id}
          className={styles.field}
          // biome-ignore lint/a11y/noAutofocus: the reader has just opened this box to type in it
          autoFocus
          autoComplete="off"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}_help`}
          onChange={(event) => {
            setText(event.target.value);
            setFault(undefined);
          }}
        />
        <button type="submit" className={styles.button}>
          Go
        </button>
      </div>
      <p id={`${id}_help`} className={styles.help} role={fault ? 'alert' : undefined}>
        {fault ? faultWords(fault) : `Such as ${EXAMPLES}.`}
      </p>
    </form>
  );
}

/** The author's format is of no use to a reader, so its wording is left out unless it mends what was typed. */
const faultWords = ({ fix }: DateFault): string =>
  fix ? `That is not a date as it stands. Try ${fix}.` : `That is not a date. Try ${EXAMPLES}.`;
