import styles from '@/components/series/SeriesContents.module.css';
import type { SeriesEntry } from '@/lib/series/seriesEntries';

/** The ways to the series of a page. */
export function SeriesContents({ entries }: { readonly entries: readonly SeriesEntry[] }) {
  return (
    <nav className={styles.contents} aria-label="Series on this page" data-series-list data-print="hide">
      <ul>
        {entries.map(({ lane: { id, title } }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
