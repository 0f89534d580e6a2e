import styles from '@/components/trend/Turns.module.css';
import { TURNS_ID } from '@/components/trend/VerdictLine';
import type { TrendLine } from '@/lib/trend/trendLine';

const WHY: Readonly<Partial<Record<TrendLine['kind'], string>>> = {
  estimates: 'estimates of several hands have no one value for a period',
  ordinal: 'a rating is a step on a scale of words',
};

/** In place of the panel, where no line is one that can be tested: why. */
export function UntestedPanel({ lines }: { readonly lines: readonly TrendLine[] }) {
  return (
    <aside className={styles.panel} aria-labelledby={TURNS_ID} data-trend="untested">
      <h2 id={TURNS_ID}>Where the line turns</h2>
      <p className={styles.verdict}>Nothing was tested.</p>
      {lines.map(({ name, title, kind, untested }) => (
        <p key={name} className={styles.aside}>
          {title}: {untested ?? WHY[kind]}.
        </p>
      ))}
    </aside>
  );
}
