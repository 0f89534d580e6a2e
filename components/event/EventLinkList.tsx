import styles from '@/components/event/EventLinkList.module.css';
import type { EventLink } from '@/lib/query/addresses';

interface LinkedEvent extends EventLink {
  readonly detail?: string;
}

interface EventLinkListProps {
  readonly events: readonly LinkedEvent[];
  /** How many there are beyond `events`. */
  readonly more: number;
  /** What the events are to what they stand under, for those who do not see where the list stands. */
  readonly label: string;
}

/** A list of more than these is folded after the first: the next entry would be screens below. */
const MOST_OPEN = 16;
const FIRST = 12;

/** The events that something leads to: a line each, with its date and, where there is one, a word on how it bears on them. */
export function EventLinkList({ events, more, label }: EventLinkListProps) {
  const rest = events.length > MOST_OPEN ? events.slice(FIRST) : [];
  return (
    <>
      <ul className={styles.events} aria-label={label}>
        <Links events={rest.length > 0 ? events.slice(0, FIRST) : events} />
      </ul>
      {rest.length > 0 && (
        <details className={styles.events}>
          <summary>{`${rest.length + more} later ones`}</summary>
          <ul className={styles.events} aria-label={`${label}, later`}>
            <Links events={rest} />
            {more > 0 && <li>and {more} more</li>}
          </ul>
        </details>
      )}
    </>
  );
}

function Links({ events }: { readonly events: readonly LinkedEvent[] }) {
  return events.map(({ id, href, title, date, detail }) => (
    <li key={id}>
      <span>{date}</span>
      <span>
        <a href={href}>{title}</a>
        {detail && <span> · {detail}</span>}
      </span>
    </li>
  ));
}
