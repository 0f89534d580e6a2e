'use client';
import { useState } from 'react';
import { saveFile } from '@/components/segment/saveFile';
import type { AnswerStore } from '@/components/segment/useAnswers';
import { type AnsweredSegment, answersAsAnnotations, answersAsText } from '@/lib/segment/answers';
import type { PupilTask } from '@/lib/segment/pupilTask';

interface AnswerToolsProps {
  readonly store: AnswerStore;
  readonly tasks: readonly PupilTask[];
  readonly slug: string;
  readonly segment: Omit<AnsweredSegment, 'address'>;
  readonly path: string;
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
        <button type="button" className="tasks-button" onClick={erase}>
          Erase
        </button>
      </p>
      <p role="status">{store.savedAt ? `Saved on this device at ${store.savedAt}. ${said}` : said}</p>
    </section>
  );
}
