import styles from '@/components/event/EntryList.module.css';
import { Revision } from '@/components/event/Revision';
import type { LogEntry } from '@/lib/query/revisions';

/** Every change of a record, and every withdrawal: of those nothing but that it is one. */
export function RevisionLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.is === 'change' ? entry.words.anchor : entry.id}>
          {entry.is === 'change' ? <Change entry={entry} /> : <Withdrawn entry={entry} />}
        </li>
      ))}
    </ol>
  );
}

function Change({ entry: { words, event, href } }: { readonly entry: LogEntry & { readonly is: 'change' } }) {
  return (
    <>
      <p className={styles.aside}>
        <time dateTime={words.datetime}>{words.date}</time> · {words.heading}
      </p>
      <h2 className={styles.title}>
        <a href={href}>{event.title}</a>
      </h2>
      <div className={styles.change}>
        <Revision revision={words} />
      </div>
    </>
  );
}

function Withdrawn({ entry }: { readonly entry: LogEntry & { readonly is: 'withdrawn' } }) {
  return (
    <>
      <p className={styles.aside}>
        {entry.date && (
          <>
            <time dateTime={entry.datetime}>{entry.date}</time> ·{' '}
          </>
        )}
        Withdrawn
      </p>
      <p>
        <a href={entry.href}>
          <code>{entry.id}</code>
        </a>
      </p>
    </>
  );
}
