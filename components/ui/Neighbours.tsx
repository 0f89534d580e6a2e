import styles from '@/components/ui/Neighbours.module.css';

interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly over: string;
}

interface NeighboursProps {
  readonly label: string;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** The way back and the way on, at the foot of a page that is one of a row. */
export function Neighbours({ label, previous, next }: NeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.row} aria-label={label}>
      {previous && (
        <a className={styles.previous} href={previous.href} rel="prev">
          <span className={styles.over}>← {previous.over}</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a className={styles.next} href={next.href} rel="next">
          <span className={styles.over}>{next.over} →</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
