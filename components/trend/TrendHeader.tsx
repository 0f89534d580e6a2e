import styles from '@/components/trend/Trend.module.css';
import { titleOf } from '@/lib/trend/metadata';
import type { TrendResult } from '@/lib/trend/runTrend';
import { trendSummary } from '@/lib/trend/summary';
import type { TrendData } from '@/lib/trend/trendData';

interface TrendHeaderProps {
  readonly data: Pick<TrendData, 'title'>;
  readonly result: TrendResult;
}

/** What is drawn, in its own words: its name, and a sentence made of its values. */
export function TrendHeader({ data, result }: TrendHeaderProps) {
  return (
    <header className={styles.header}>
      <p className={styles.over}>Trends · {data.title}</p>
      <h1>{titleOf(result)}</h1>
      <p className={styles.summary} data-trend="summary">
        {trendSummary(result.lines, result.bin)}
      </p>
    </header>
  );
}
