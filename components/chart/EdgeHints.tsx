import styles from '@/components/chart/Strip.module.css';
import type { SceneReadout } from '@/lib/layout/sceneReadout';

export interface EdgeHintsProps {
  readonly readout: SceneReadout | undefined;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

/** What lies beyond the two ends of the view, and the way there. */
export function EdgeHints({ readout, onEarlier, onLater }: EdgeHintsProps) {
  const earlier = readout?.earlier ?? 0;
  const later = readout?.later ?? 0;
  return (
    <>
      <button type="button" className={styles.edge} onClick={onEarlier} hidden={earlier === 0}>
        <span aria-hidden="true">← </span>
        {earlier.toLocaleString('en')} earlier
      </button>
      <button type="button" className={styles.edge} onClick={onLater} hidden={later === 0} data-end="later">
        {later.toLocaleString('en')} later
        <span aria-hidden="true"> →</span>
      </button>
    </>
  );
}
