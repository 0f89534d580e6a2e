'use client';
import { type FormEvent, useId } from 'react';
import styles from '@/components/explore/Toolbar.module.css';

interface DateBoxProps {
  readonly className?: string | undefined;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** On the button. */
  readonly action: string;
  readonly onSubmit: () => void;
  /** What is wrong with what was typed; said aloud in place of the help. */
  readonly fault: string | undefined;
  readonly help: string;
}

/** A box to type a date in, which has the focus as it opens, with its button and what is wrong said under it. */
export function DateBox({ className, label, text, onText, action, onSubmit, fault, help }: DateBoxProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={className} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
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
          onChange={(event) => onText(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          {action}
        </button>
      </div>
      <p id={`${id}_help`} className={styles.help} role={fault ? 'alert' : undefined}>
        {fault ?? help}
      </p>
    </form>
  );
}
