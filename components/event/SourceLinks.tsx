import styles from '@/components/event/EventBody.module.css';

interface SourceLinksProps {
  readonly source: {
    readonly url?: string;
    readonly archive?: string;
    readonly accessed?: string;
    /** The address leads to a page on which other sources stand too. */
    readonly shared?: true;
  };
  /** Its entry among all sources. */
  readonly entryHref?: string | undefined;
}

/** Ways out to the document itself, and to what else rests on it. Nothing is told to the other side of where the reader came from. */
export function SourceLinks({ source: { url, archive, accessed, shared }, entryHref }: SourceLinksProps) {
  if (!url && !archive && !entryHref) return null;
  return (
    <p className={styles.links}>
      {url && (
        <a href={url} rel="noreferrer" data-print="address">
          {shared ? 'The page it is on, with others' : 'Original'}
        </a>
      )}
      {archive && (
        <a href={archive} rel="noreferrer" data-print="address">
          Archived copy
        </a>
      )}
      {accessed && <span className={styles.aside}>read {accessed}</span>}
      {entryHref && (
        <a href={entryHref} data-print="hide">
          What rests on it
        </a>
      )}
    </p>
  );
}
