import styles from '@/components/event/YearIndex.module.css';
import { countInWords } from '@/lib/base/countInWords';

interface YearIndexProps {
  readonly years: readonly { readonly href: string; readonly label: string; readonly count: number }[];
}

/** Every year that has events, with how many. */
export function YearIndex({ years }: YearIndexProps) {
  return (
    <ol className={styles.years}>
      {years.map(({ href, label, count }) => (
        <li key={href}>
          <a href={href}>{label}</a> <span className={styles.count}>{countInWords(count, 'event')}</span>
        </li>
      ))}
    </ol>
  );
}
