import styles from '@/components/event/LetterIndex.module.css';
import type { LetterGroup } from '@/components/event/letterGroups';

/** The ways to the letters of a long list. */
export function LetterIndex({ groups }: { readonly groups: readonly LetterGroup[] }) {
  return (
    <nav className={styles.index} aria-label="Sources by first letter">
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
