'use client';
import { useState } from 'react';
import { DateBox } from '@/components/explore/DateBox';
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
  const submit = async () => {
    try {
      const destination = await read(text);
      if (destination.ok) onGo(destination.range);
      else setFault(destination.why ?? `That is not a date. Try ${EXAMPLES}.`);
    } catch {
      setFault('What reads dates could not be loaded. Press Go to try again.');
    }
  };
  return (
    <DateBox
      className={styles.dateForm}
      label="Date or range"
      text={text}
      action="Go"
      fault={fault}
      help={`Such as ${EXAMPLES}.`}
      onSubmit={submit}
      onText={(typed) => {
        setText(typed);
        setFault(undefined);
      }}
    />
  );
}
