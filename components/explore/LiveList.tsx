'use client';
import type { TextSource } from '@/components/chart/textSource';
import { EventRow } from '@/components/explore/EventRow';
import styles from '@/components/explore/Explorer.module.css';
import { useTexts } from '@/components/explore/useTexts';
import type { Marks, StripHead } from '@/lib/layout/stripData';

interface LiveListProps {
  readonly base: string;
  readonly head: StripHead;
  readonly marks: Marks;
  readonly texts: TextSource;
  /** At most a hundred events in view, in time order. */
  readonly events: readonly number[];
  /** How many are in view in all. */
  readonly inView: number;
  readonly selected: string | undefined;
}

/** The list of a record too large to be in the page whole: the weightiest events in view, and how to reach the others. */
export function LiveList({ base, head, marks, texts, events, inView, selected }: LiveListProps) {
  useTexts(texts, events);
  const more = inView - events.length;
  return (
    <>
      <ol className={styles.liveList} data-timeline="list">
        {events.map((event) => {
          const text = texts.text(event);
          return (
            <li key={event}>
              {text && (
                <article id={text.id} aria-current={text.id === selected ? 'true' : undefined}>
                  <EventRow event={event} head={head} marks={marks} texts={texts} />
                  <h2 className={styles.rowTitle}>
                    <a href={`${base}#${text.id}`} data-event={text.id}>
                      {text.title}
                    </a>
                  </h2>
                </article>
              )}
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <p className={styles.hint}>
          {more.toLocaleString('en')} more in view. Zoom in to list them, or read{' '}
          <a href={`${base}years/`}>year by year</a>.
        </p>
      )}
    </>
  );
}
