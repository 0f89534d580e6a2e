import { Citation } from '@/components/event/Citation';
import styles from '@/components/event/EntryList.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import { SourceLinks } from '@/components/event/SourceLinks';
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
          {source.events.length > 0 && <EventLinkList events={source.events} more={source.more} label="Supports" />}
          {source.series.length > 0 && <p className={styles.aside}>Supports the series: {source.series.join('; ')}.</p>}
          {source.events.length + source.series.length === 0 && (
            <p className={styles.aside}>No event rests on it yet.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
