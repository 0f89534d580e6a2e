import styles from '@/components/chart/Strip.module.css';
import type { SceneReadout } from '@/lib/layout/sceneReadout';

export interface StripFootProps {
  readonly readout: SceneReadout | undefined;
  readonly isDown: boolean;
  /** Lanes' titles stand beside the rows, and the foot begins where the axis does. */
  readonly hasGutter: boolean;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

const figure = (count: number): string => count.toLocaleString('en');

/** The range in words, and what lies beyond its two ends with the way there. */
export function StripFoot({ readout, isDown, hasGutter, onEarlier, onLater }: StripFootProps) {
  const earlier = readout?.earlier ?? 0;
  const later = readout?.later ?? 0;
  return (
    <div className={styles.foot} data-gutter={hasGutter}>
      <button type="button" className={styles.edge} onClick={onEarlier} disabled={earlier === 0}>
        <span aria-hidden="true">{isDown ? '↑ ' : '← '}</span>
        {figure(earlier)} earlier
      </button>
      <p className={styles.range}>
        {readout?.range} <span className={styles.inView}>{readout ? `${figure(readout.inView)} in view` : ''}</span>
      </p>
      <button type="button" className={styles.edge} onClick={onLater} disabled={later === 0}>
        {figure(later)} later
        <span aria-hidden="true">{isDown ? ' ↓' : ' →'}</span>
      </button>
    </div>
  );
}
