import controls from '@/components/trend/Controls.module.css';
import styles from '@/components/trend/Trend.module.css';
import type { Turns } from '@/components/trend/useTurns';
import { verdictWords } from '@/lib/trend/turnWords';

/** Id of the heading of the panel. */
export const TURNS_ID = '_turns';

/** What was found, over the chart where the panel stands far below it, and the way there. */
export function VerdictLine({ turns }: { readonly turns: Turns }) {
  return (
    <p className={styles.verdictLine} data-trend="verdict-line">
      {turns.is === 'done' ? verdictWords(turns.analysis) : 'Whether the line turns is being worked out.'}{' '}
      <button
        type="button"
        className={controls.textButton}
        onClick={() => document.getElementById(TURNS_ID)?.scrollIntoView()}
      >
        Where the line turns
      </button>
    </p>
  );
}
