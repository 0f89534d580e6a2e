import { laneCountWords } from '@/components/chart/laneCount';
import styles from '@/components/chart/Strip.module.css';
import { UnlabelledButton } from '@/components/chart/UnlabelledButton';
import { laneColour } from '@/lib/layout/laneColour';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import type { SceneReadout } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';

export interface LaneHeadsProps {
  readonly head: StripHead;
  readonly frame: StripFrame;
  readonly readout: SceneReadout | undefined;
  /** Asks for the events of a lane that have no label in this view. */
  readonly onUnlabelled: (lane: number, anchor: Element) => void;
}

/** Titles and counts of the lanes of a strip that runs across, over their tints and hairlines; of a folded lane the title alone. */
export function LaneHeads({ head, frame, readout, onUnlabelled }: LaneHeadsProps) {
  return (
    <ul className={styles.lanes} data-above={frame.titlesAbove}>
      {head.lanes.map((lane, index) => {
        const band = frame.lanes[index]!;
        return (
          <li
            key={lane.id}
            className={styles.lane}
            data-folded={lane.rows === 0 || undefined}
            ref={(element) => {
              if (!element) return;
              element.style.top = `${band.start}px`;
              element.style.height = `${band.size}px`;
            }}
          >
            <span className={styles.laneTitle} data-colour={laneColour(head, index)} title={lane.title}>
              {lane.title}
            </span>
            <span className={styles.laneCount}>{laneCountWords(head, index, readout)}</span>
            {lane.rows > 0 && (
              <UnlabelledButton lane={index} title={lane.title} readout={readout} onUnlabelled={onUnlabelled} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
