import styles from '@/components/event/ThreadIndex.module.css';
import { countInWords } from '@/lib/base/countInWords';

interface ThreadIndexProps {
  readonly threads: readonly {
    readonly href: string;
    readonly title: string;
    readonly summary?: string | undefined;
    readonly count: number;
  }[];
}

export function ThreadIndex({ threads }: ThreadIndexProps) {
  return (
    <ul className={styles.threads}>
      {threads.map(({ href, title, summary, count }) => (
        <li key={href}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          {summary && <p>{summary}</p>}
          <p className={styles.count}>{countInWords(count, 'event')}</p>
        </li>
      ))}
    </ul>
  );
}
