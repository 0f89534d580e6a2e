import styles from '@/components/event/EventLinkList.module.css';
import type { EventLink } from '@/lib/query/addresses';

interface EventLinkListProps {
  readonly events: readonly (EventLink & { readonly detail?: string })[];
  /** How many there are beyond `events`. */
  readonly more: number;
  /** What the events are to what they stand under, for those who do not see where the list stands. */
  readonly label: string;
}

/** The events that something leads to: a line each, with its date and, where there is one, a word on how it bears on them. */
export function EventLinkList({ events, more, label }: EventLinkListProps) {
  return (
    <ul className={styles.events} aria-label={label}>
      {events.map(({ id, href, title, date, detail }) => (
        <li key={id}>
          <span>{date}</span>
          <span>
            <a href={href}>{title}</a>
            {detail && <span> · {detail}</span>}
          </span>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
