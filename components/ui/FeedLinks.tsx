import styles from '@/components/ui/Terms.module.css';

interface FeedLinksProps {
  /** What is followed: "Follow this thread". */
  readonly words: string;
  /** Address of the feed without its ending. */
  readonly stem: string;
}

/** A feed in both of its formats. */
export function FeedLinks({ words, stem }: FeedLinksProps) {
  return (
    <p className={styles.words} data-print="hide">
      {words}:{' '}
      <a href={`${stem}.atom`} type="application/atom+xml">
        Atom
      </a>
      ,{' '}
      <a href={`${stem}.json`} type="application/feed+json">
        JSON Feed
      </a>
    </p>
  );
}
