import styles from '@/components/event/EraIndex.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import type { EraEntry } from '@/lib/query/eraEntries';

/** The stretches of time a record is told in, each with what sets it apart. */
export function EraIndex({ eras }: { readonly eras: readonly EraEntry[] }) {
  return (
    <ul className={styles.eras}>
      {eras.map(({ id, title, dates, href, summary, landmarks }) => (
        <li key={id} id={id}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p className={styles.dates}>{dates}</p>
          {summary.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {landmarks.length > 0 && (
            <div className={styles.dates}>
              <EventLinkList events={landmarks} more={0} label={`Weightiest events of the era ${title}`} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
