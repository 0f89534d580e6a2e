import styles from '@/components/event/EraIndex.module.css';
import type { EraEntry } from '@/lib/query/eraEntries';

interface EraLineProps {
  readonly eras: readonly EraEntry[];
  /** Address of the page that tells them. */
  readonly href: string;
}

/** The eras that a year falls into, each leading to what is said of it. */
export function EraLine({ eras, href }: EraLineProps) {
  if (eras.length === 0) return null;
  return (
    <p className={styles.dates}>
      {eras.length === 1 ? 'Era' : 'Eras'}:{' '}
      {eras.map(({ id, title, dates }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <a href={`${href}#${id}`}>{title}</a>, {dates}
        </span>
      ))}
    </p>
  );
}
