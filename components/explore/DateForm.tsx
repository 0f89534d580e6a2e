'use client';
import { type FormEvent, useId, useState } from 'react';
import type { Destination } from '@/components/explore/readDestination';
import styles from '@/components/explore/Toolbar.module.css';
import type { DayRange } from '@/lib/time/dayRange';

interface DateFormProps {
  /** Reads what was typed; what it needs for that may still be on its way. */
  readonly read: (text: string) => Promise<Destination>;
  readonly onGo: (range: DayRange) => void;
}

const EXAMPLES = '7 April 2016, June 2015, 2009-2011, before 1998 or 44 BCE';

/** A box for a date in words, with what is wrong said under it. */
export function DateForm({ read, onGo }: DateFormProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const destination = await read(text);
      if (destination.ok) onGo(destination.range);
      else setFault(destination.why ?? `That is not a date. Try ${EXAMPLES}.`);
    } catch {
      setFault('What reads dates could not be loaded. Press Go to try again.');
    }
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
        {fault ?? `Such as ${EXAMPLES}.`}
      </p>
    </form>
  );
}
