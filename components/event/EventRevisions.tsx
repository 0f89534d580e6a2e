import styles from '@/components/event/EventBody.module.css';
import { Revision } from '@/components/event/Revision';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventRevisionsProps {
  readonly revisions: EventDetail['revisions'];
  readonly Section: 'h2' | 'h3';
}

/** What was, what is, why, when, of which kind; the newest change first. */
export function EventRevisions({ revisions, Section }: EventRevisionsProps) {
  if (revisions.length === 0) return null;
  return (
    <section>
      <Section className={styles.section}>Changes to this entry</Section>
      <ol className={styles.relations}>
        {revisions.map((revision) => (
          <li key={revision.anchor} id={revision.anchor}>
            <p className={styles.aside}>
              <strong>{revision.heading}</strong>, <time dateTime={revision.datetime}>{revision.date}</time>
            </p>
            <Revision revision={revision} />
          </li>
        ))}
      </ol>
    </section>
  );
}
