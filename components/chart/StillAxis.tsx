import styles from '@/components/chart/Still.module.css';
import { ERA_BASELINE_PX, ERA_PAD_PX, TICK_BASELINE_PX, TICK_PX } from '@/lib/layout/drawnSize';
import type { Scene } from '@/lib/layout/scene';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import type { StripHead } from '@/lib/layout/stripData';

/** Mean width of a letter of an era's name, px, on the safe side: a server cannot measure text. */
const ERA_LETTER_PX = 6.4;

interface EraProps {
  readonly title: string;
  readonly placed: Scene['eras'][number];
  readonly frame: StripFrame;
}

/** Its name stands in it where there is room, and is told by pointing at it anyway. */
function Era({ title, placed, frame }: EraProps) {
  const from = Math.round(frame.axisStart + Math.max(0, placed.from));
  const width = Math.round(frame.axisStart + Math.min(frame.lengthPx, placed.to) - from);
  const top = frame.eraStart + placed.row * frame.eraRowSize;
  const fits = title.length * ERA_LETTER_PX + 2 * ERA_PAD_PX <= width;
  return (
    <g>
      <title>{title}</title>
      <rect className={styles.era} x={from} y={top} width={width} height={frame.eraRowSize - 2} />
      <rect className={styles.eraEdge} x={from} y={top} width={width} height={1} />
      {fits ? (
        <text className={styles.eraName} x={from + ERA_PAD_PX} y={top + ERA_BASELINE_PX}>
          {title}
        </text>
      ) : null}
    </g>
  );
}

/** Eras behind, the grid, and the names of its lines. */
export function StillAxis({ head, scene }: { readonly head: StripHead; readonly scene: Scene }) {
  const { frame, ticks } = scene;
  const gridPx = frame.lanesEnd - frame.eraStart + TICK_PX;
  return (
    <>
      {scene.eras.map((placed) => {
        const { id, title } = head.eras[placed.era]!;
        return <Era key={id} title={title} placed={placed} frame={frame} />;
      })}
      {ticks.ticks
        .filter((tick) => tick.label !== '' && tick.at >= 0)
        .map((tick) => {
          const x = Math.round(frame.axisStart + tick.at);
          return (
            <g key={tick.at} data-major={tick.major}>
              <rect className={styles.grid} x={x} y={frame.eraStart - TICK_PX} width={1} height={gridPx} />
              <text className={styles.tickLabel} x={x} y={TICK_BASELINE_PX}>
                {tick.label}
              </text>
            </g>
          );
        })}
    </>
  );
}
