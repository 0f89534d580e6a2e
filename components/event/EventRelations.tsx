import { EventAnchor } from '@/components/event/EventAnchor';
import styles from '@/components/event/EventBody.module.css';
import { SourceNumber } from '@/components/event/SourceNumber';
import type { RelationInWords } from '@/lib/query/relations';

interface EventRelationsProps {
  readonly relations: readonly RelationInWords[];
  readonly eventId: string;
  readonly Section: 'h2' | 'h3';
}

/** Relations in words, those the event states and those stated of it, with the source that says so. */
export function EventRelations({ relations, eventId, Section }: EventRelationsProps) {
  if (relations.length === 0) return null;
  return (
    <section>
      <Section className={styles.section}>Related</Section>
      <ul className={styles.relations}>
        {relations.map(({ words, event, source }) => (
          <li key={`${words} ${event.id}`}>
            <span className={styles.aside}>{words}</span> <EventAnchor event={event} />
            {source && <SourceNumber eventId={eventId} number={source} />}{' '}
            <span className={styles.aside}>{event.date}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
