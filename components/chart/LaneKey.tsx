import { laneCountWords } from '@/components/chart/laneCount';
import { MarkSample } from '@/components/chart/MarkSample';
import styles from '@/components/chart/Strip.module.css';
import { UnlabelledButton } from '@/components/chart/UnlabelledButton';
import type { SceneReadout } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';

export interface LaneKeyProps {
  readonly head: StripHead;
  readonly readout: SceneReadout | undefined;
  /** Asks for the events of a lane that have no label in this view. */
  readonly onUnlabelled: (lane: number, anchor: Element) => void;
}

/** The lanes of a strip that runs down, in the order of its columns, which are too thin for words: their signs, names and counts. */
export function LaneKey({ head, readout, onUnlabelled }: LaneKeyProps) {
  return (
    <ol className={styles.key} aria-label="Lanes, from left to right">
      {head.lanes.map((lane, index) => (
        <li key={lane.id}>
          {head.kinds
            .filter((kind) => kind.lane === lane.id)
            .map(({ id, shape, colour }) => (
              <MarkSample key={id} shape={shape} colour={colour} />
            ))}{' '}
          <span className={styles.keyTitle}>{lane.title}</span>{' '}
          <span className={styles.keyCount}>{laneCountWords(head, index, readout)}</span>{' '}
          <UnlabelledButton lane={index} title={lane.title} readout={readout} onUnlabelled={onUnlabelled} />
        </li>
      ))}
    </ol>
  );
}
