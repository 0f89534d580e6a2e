import styles from '@/components/ui/Terms.module.css';

interface SourceCountsProps {
  /** "244 sources, 71 of them primary" */
  readonly counts: string;
  /** "75 sources, each with the reason" */
  readonly withoutAddress?: string | undefined;
  /** Where they do not say the same: how often, and the page that shows it. */
  readonly differences?: { readonly words: string; readonly href: string } | undefined;
}

/** How many sources there are, and what an event's own count of them means. */
export function SourceCounts({ counts, withoutAddress, differences }: SourceCountsProps) {
  return (
    <p className={styles.words}>
      {counts}.{withoutAddress && ` Without an address: ${withoutAddress}.`} An event's count, such as “5 sources, 3
      independent”, is the most of its sources of which no two lean on each other; two are independent only where this
      record says so.
      {differences && (
        <>
          {' '}
          <a href={differences.href}>Where sources differ</a>: {differences.words}.
        </>
      )}
    </p>
  );
}
