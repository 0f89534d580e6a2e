import styles from '@/components/ui/PageFrame.module.css';
import type { TimelineRecord } from '@/lib/model/record';
import {
  aboutAddress,
  segmentsAddress,
  seriesAddress,
  sourcesAddress,
  threadsAddress,
  timelineAddress,
  trendsAddress,
  yearsAddress,
} from '@/lib/query/addresses';

export type Section = 'timeline' | 'threads' | 'years' | 'sources' | 'series' | 'trends' | 'segments' | 'about';

interface PageHeaderProps {
  readonly record?: TimelineRecord | undefined;
  readonly current?: Section | undefined;
  /** The page lies in that part, and is not the page that the part's link leads to. */
  readonly inside?: boolean;
}

/** The parts of a record that have pages, in reading order. */
function sectionsOf(
  record: TimelineRecord,
): readonly { readonly id: Section; readonly title: string; readonly href: string }[] {
  return [
    { id: 'timeline', title: 'Timeline', href: timelineAddress(record) },
    { id: 'years', title: 'Years', href: yearsAddress(record) },
    ...(record.threads.size > 0 ? [{ id: 'threads', title: 'Threads', href: threadsAddress(record) } as const] : []),
    ...(record.series.length > 0 ? [{ id: 'series', title: 'Series', href: seriesAddress(record) } as const] : []),
    { id: 'trends', title: 'Trends', href: trendsAddress(record) },
    ...(record.sources.size > 0 ? [{ id: 'sources', title: 'Sources', href: sourcesAddress(record) } as const] : []),
    ...(record.segments.length > 0
      ? [{ id: 'segments', title: 'Teaching', href: segmentsAddress(record) } as const]
      : []),
    { id: 'about', title: 'About', href: aboutAddress(record) },
  ];
}

/** Where the reader is, and the ways to the other parts of the record. */
export function PageHeader({ record, current, inside = false }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <a className={styles.name} href="/">
          Tidemark
        </a>
        {record && (
          <a className={styles.record} href={timelineAddress(record)}>
            {record.header.title}
          </a>
        )}
      </p>
      {record && (
        <nav className={styles.nav} aria-label="Parts of this timeline">
          <ul className={styles.sections}>
            {sectionsOf(record).map(({ id, title, href }) => (
              <li key={id}>
                <a href={href} aria-current={id === current ? (inside ? 'true' : 'page') : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
