import { EventItem } from '@/components/event/EventItem';
import styles from '@/components/event/EventList.module.css';
import type { EventEntry } from '@/lib/query/eventEntry';

interface EventListProps {
  readonly years: readonly { readonly slug: string; readonly label: string; readonly entries: readonly EventEntry[] }[];
  /** Links leave a frame, so they open beside it. */
  readonly newTab?: boolean;
  /** Off where the page's own title names the one year. */
  readonly headings?: boolean;
  /** Sources are named on paper (see EventItem). */
  readonly named?: boolean;
}

/** All events in reading order under the headings of their years. Markup only: it is read, printed and driven without being re-rendered. */
export function EventList({ years, newTab = false, headings = true, named = false }: EventListProps) {
  return (
    <ol className={styles.list} data-timeline="list">
      {years.map(({ slug, label, entries }) => (
        <li key={slug} className={headings ? styles.year : undefined} data-year={slug}>
          {headings && <h2>{label}</h2>}
          <ol>
            {entries.map((entry) => (
              <EventItem key={entry.id} entry={entry} newTab={newTab} level={headings ? 3 : 2} named={named} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
