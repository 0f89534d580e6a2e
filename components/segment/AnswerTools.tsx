'use client';
import { useEffect, useRef, useState } from 'react';
import type { AnswerStore } from '@/components/segment/useAnswers';
import { saveFile } from '@/components/ui/saveFile';
import { type AnsweredSegment, answersAsAnnotations, answersAsText } from '@/lib/segment/answers';
import type { PupilTask } from '@/lib/segment/pupilTask';

interface AnswerToolsProps {
  readonly store: AnswerStore;
  readonly tasks: readonly PupilTask[];
  readonly slug: string;
  readonly segment: Omit<AnsweredSegment, 'address'>;
  readonly path: string;
}

/** What to do where a browser keeps less than it was asked to. */
const REFUSALS: Readonly<Record<NonNullable<AnswerStore['refused']>, string>> = {
  full: 'This browser refused to keep your answers on this device. They are kept until you close this tab: save them as text or print them before that.',
  moved: 'Another tab took them off this device. In this tab your answers are kept until you close it.',
  nowhere:
    'This browser keeps none of your answers. They are on this page alone: save them as text or print them before you close it or load it again.',
};

/** Asks before it erases. The keyboard stays where it was: on the way back while it asks, and on the button after it. */
function EraseAnswers({ onErase }: { readonly onErase: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking || wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button ref={button} key="erase" type="button" className="tasks-button" onClick={() => setAsking(true)}>
        Erase
      </button>
    );
  const decide = (isErased: boolean) => {
    setAsking(false);
    if (isErased) onErase();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line of buttons
    <span role="group" aria-label="Erase all answers?">
      Erase all answers?{' '}
      <button type="button" className="tasks-button" onClick={() => decide(true)}>
        Yes, erase
      </button>{' '}
      <button
        ref={button}
        key="keep"
        type="button"
        className="tasks-button"
        onClick={() => decide(false)}
        onKeyDown={(event) => event.key === 'Escape' && decide(false)}
      >
        Keep
      </button>
    </span>
  );
}

/** Prints the tasks with their answers and leaves out what was read. A phone prints after the call has returned: what follows the printing takes the mark away. */
function printAnswers(): void {
  const { dataset } = document.documentElement;
  dataset['sheet'] = 'answers';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['sheet'];
    },
    { once: true },
  );
  window.print();
}

/** What can be done with the answers. None of it sends them anywhere. */
export function AnswerTools({ store, tasks, slug, segment, path }: AnswerToolsProps) {
  const [said, setSaid] = useState('');
  if (!store.live) return null;
  const whole = (): AnsweredSegment => ({ ...segment, address: new URL(path, window.location.origin).href });
  const text = () => answersAsText(whole(), tasks, store.answers);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('The answers are copied.');
    } catch {
      setSaid('This browser does not let the page copy: save the answers as text.');
    }
  };
  const erase = () => {
    store.erase();
    setSaid('The answers are erased from this device.');
  };
  return (
    <section className="tasks-tools" aria-label="Your answers" data-print="hide">
      <p>Your answers stay on this device. They are kept until you close this tab.</p>
      <label>
        <input type="checkbox" checked={store.kept} onChange={(event) => store.keep(event.target.checked)} /> Keep them
        on this device after that
      </label>
      <p className="tasks-buttons">
        <button type="button" className="tasks-button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="tasks-button" onClick={printAnswers}>
          Print the answers only
        </button>
        <button type="button" className="tasks-button" onClick={copy}>
          Copy
        </button>
        <button
          type="button"
          className="tasks-button"
          onClick={() => saveFile(`${slug}-answers.txt`, 'text/plain', text())}
        >
          Save as text
        </button>
        <button
          type="button"
          className="tasks-button"
          onClick={() =>
            saveFile(`${slug}-answers.json`, 'application/ld+json', answersAsAnnotations(whole(), tasks, store.answers))
          }
        >
          Save as JSON
        </button>
        <EraseAnswers onErase={erase} />
      </p>
      {store.refused && <p role="alert">{REFUSALS[store.refused]}</p>}
      <p role="status">{store.savedAt ? `Saved on this device at ${store.savedAt}. ${said}` : said}</p>
    </section>
  );
}
