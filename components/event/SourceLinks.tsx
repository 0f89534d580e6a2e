import styles from '@/components/event/EventBody.module.css';

interface SourceLinksProps {
  readonly source: { readonly url?: string; readonly archive?: string; readonly accessed?: string };
}

/** Ways out to the document itself. Nothing is told to the other side of where the reader came from. */
export function SourceLinks({ source: { url, archive, accessed } }: SourceLinksProps) {
  if (!url && !archive) return null;
  return (
    <p className={styles.links}>
      {url && (
        <a href={url} rel="noreferrer" data-print="address">
          Original
        </a>
      )}
      {archive && (
        <a href={archive} rel="noreferrer" data-print="address">
          Archived copy
        </a>
      )}
      {accessed && <span className={styles.aside}>read {accessed}</span>}
    </p>
  );
}
