'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import styles from '@/components/trend/Controls.module.css';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withShared } from '@/components/trend/viewProps';
import { readKnown } from '@/lib/view/knownDate';

const EXAMPLES = '2016-04-08, 2016-04 or 2018';

/** A date on which everything is seen as it was known then: figures by their vintage, events by their report. */
export function KnownSheet(props: Pick<ViewProps, 'view' | 'onView'>) {
  return (
    <Sheet label="As known on …" name="As known on a date">
      {(close) => <KnownForm {...props} close={close} />}
    </Sheet>
  );
}

interface KnownFormProps extends Pick<ViewProps, 'view' | 'onView'> {
  readonly close: () => void;
}

function KnownForm({ view, onView, close }: KnownFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [text, setText] = useState(view.shared.known ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const help = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const known = readKnown(text.trim())?.text;
    setIsWrong(known === undefined);
    if (known === undefined) return;
    onView(withShared(view, { known }));
    close();
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <label htmlFor={id}>Day, month or year</label>
      <span className={styles.buttons}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={help}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          Show
        </button>
      </span>
      <p id={help} className={styles.help} role={isWrong ? 'alert' : undefined}>
        {isWrong
          ? `That is not a day, a month or a year. Try ${EXAMPLES}.`
          : `Such as ${EXAMPLES}. Figures and events that were not public by then are left out.`}
      </p>
    </form>
  );
}
