import styles from '@/components/chart/Strip.module.css';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import type { SceneReadout } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';

/** The colour of a lane's title: its kinds' own where they share one. */
function colourOf(head: StripHead, laneId: string): string | undefined {
  const colours = head.kinds.filter((kind) => kind.lane === laneId).map((kind) => kind.colour);
  return colours.every((colour) => colour === colours[0]) ? colours[0] : undefined;
}

export interface LaneHeadsProps {
  readonly head: StripHead;
  readonly frame: StripFrame;
  readonly readout: SceneReadout | undefined;
  /** Asks for the events of a lane that have no label in this view. */
  readonly onUnlabelled: (lane: number, anchor: Element) => void;
}

/** Titles and counts of the lanes, over their tints and hairlines. */
export function LaneHeads({ head, frame, readout, onUnlabelled }: LaneHeadsProps) {
  if (frame.orientation === 'vertical') return null; // the columns are too thin for words: labels name their kind by shape and colour
  return (
    <ul className={styles.lanes} data-above={frame.titlesAbove}>
      {head.lanes.map((lane, index) => {
        const count = readout?.lanes[index];
        const band = frame.lanes[index]!;
        return (
          <li
            key={lane.id}
            className={styles.lane}
            ref={(element) => {
              if (!element) return;
              element.style.top = `${band.start}px`;
              element.style.height = `${band.size}px`;
            }}
          >
            <span className={styles.laneTitle} data-colour={colourOf(head, lane.id)} title={lane.title}>
              {lane.title}
            </span>
            <span className={styles.laneCount}>{count ? `${count.inView.toLocaleString('en')} in view` : ' '}</span>
            {count && count.unlabelled > 0 ? (
              <button
                type="button"
                className={styles.more}
                onClick={(event) => onUnlabelled(index, event.currentTarget)}
                aria-label={`${lane.title}: ${count.unlabelled.toLocaleString('en')} without a label, show them as a list`}
              >
                {count.unlabelled.toLocaleString('en')} without a label
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
