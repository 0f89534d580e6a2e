import styles from '@/components/chart/Strip.module.css';
import type { SceneReadout } from '@/lib/layout/sceneReadout';

export interface UnlabelledButtonProps {
  readonly lane: number;
  readonly title: string;
  readonly readout: SceneReadout | undefined;
  readonly onUnlabelled: (lane: number, anchor: Element) => void;
}

/** The way to the events of a lane that are in view and have no label here; nothing where there are none. */
export function UnlabelledButton({ lane, title, readout, onUnlabelled }: UnlabelledButtonProps) {
  const count = readout?.lanes[lane]?.unlabelled ?? 0;
  if (count === 0) return null;
  const words = `${count.toLocaleString('en')} without a label`;
  return (
    <button
      type="button"
      className={styles.more}
      onClick={(event) => onUnlabelled(lane, event.currentTarget)}
      aria-label={`${title}: ${words}, show them as a list`}
    >
      {words}
    </button>
  );
}
