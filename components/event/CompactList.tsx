import styles from '@/components/event/CompactList.module.css';
import { KindMark } from '@/components/ui/KindMark';
import type { EventEntry } from '@/lib/query/eventEntry';

/** One line an event, for a year of a large record. */
export function CompactList({ entries }: { readonly entries: readonly EventEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map(({ id, href, title, kind, date, datetime, sourceNames }) => (
        <li key={id} id={id}>
          <time dateTime={datetime}>{date}</time>
          <span className={styles.kind} data-colour={kind.colour}>
            <KindMark shape={kind.shape} /> {kind.title}
          </span>
          <span>
            <a href={href}>{title}</a>
            {sourceNames && <span data-print="only">: {sourceNames}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
