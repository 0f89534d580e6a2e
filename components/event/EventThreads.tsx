import { EventAnchor } from '@/components/event/EventAnchor';
import styles from '@/components/event/EventBody.module.css';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventThreadsProps {
  readonly threads: EventDetail['threads'];
  /** Says that nothing comes later. Not where only what was public on a date is shown: there is more than is known then. */
  readonly ends: boolean;
  readonly Section: 'h2' | 'h3';
}

/** Earlier and later in each thread the event stands in. */
export function EventThreads({ threads, ends, Section }: EventThreadsProps) {
  if (threads.length === 0) return null;
  return (
    <section>
      <Section className={styles.section}>{threads.length > 1 ? 'Threads' : 'Thread'}</Section>
      <ul className={styles.threads}>
        {threads.map(({ id, title, href, previous, next }) => (
          <li key={id}>
            <a className={styles.thread} href={href}>
              {title}
            </a>
            {previous && (
              <p>
                <span className={styles.aside}>
                  <span aria-hidden="true">← </span>Earlier
                </span>
                <EventAnchor event={previous} rel="prev" />
              </p>
            )}
            {!next && ends && <p className={styles.aside}>The last event of this thread so far.</p>}
            {next && (
              <p className={styles.later}>
                <span className={styles.aside}>
                  Later<span aria-hidden="true"> →</span>
                </span>
                <EventAnchor event={next} rel="next" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
