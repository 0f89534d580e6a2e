import styles from '@/components/event/LetterIndex.module.css';

interface LetterIndexProps {
  /** What is listed and by what, for those who do not see where the row stands. */
  readonly label: string;
  readonly groups: readonly { readonly letter: string; readonly anchor: string }[];
}

/** The ways to the letters, or the years, of a long list. */
export function LetterIndex({ label, groups }: LetterIndexProps) {
  return (
    <nav className={styles.index} aria-label={label}>
      <ul className={styles.letters}>
        {groups.map(({ letter, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
