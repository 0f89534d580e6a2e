import styles from '@/components/event/EventBody.module.css';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventRevisionsProps {
  readonly revisions: EventDetail['revisions'];
  readonly Section: 'h2' | 'h3';
}

/** What was, what is, why, when, of which kind. */
export function EventRevisions({ revisions, Section }: EventRevisionsProps) {
  if (revisions.length === 0) return null;
  return (
    <section>
      <Section className={styles.section}>Changes to this entry</Section>
      <ul className={styles.relations}>
        {revisions.map(({ date, kind, field, was, now, why }) => (
          <li key={`${date} ${field} ${why}`}>
            {date}, {kind} of the {field}: {why}
            {was && (
              <>
                {' '}
                Was: <del>{was}</del>
              </>
            )}
            {now && (
              <>
                {' '}
                Now: <ins>{now}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
