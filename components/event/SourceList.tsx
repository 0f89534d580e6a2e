import { Citation } from '@/components/event/Citation';
import { SourceLinks } from '@/components/event/SourceLinks';
import styles from '@/components/event/SourceList.module.css';
import type { SourceEntry } from '@/lib/query/sourceEntries';

/** All sources of a record, each with its full citation and what it supports. */
export function SourceList({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <p>
            <Citation parts={source.citation} />
          </p>
          <p className={styles.aside}>
            {source.description}.{source.note && ` ${source.note}`}
            {source.independentOf.length > 0 && ` Independent of: ${source.independentOf.join('; ')}.`}
          </p>
          <SourceLinks source={source} />
          <Supported source={source} />
        </li>
      ))}
    </ul>
  );
}

function Supported({ source: { events, more } }: { readonly source: SourceEntry }) {
  if (events.length === 0) return <p className={styles.aside}>No event rests on it yet.</p>;
  return (
    <ul className={styles.events} aria-label="Supports">
      {events.map(({ id, href, title, date }) => (
        <li key={id}>
          <span className={styles.date}>{date}</span> <a href={href}>{title}</a>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
