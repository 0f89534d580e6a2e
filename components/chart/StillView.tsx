import { eachProfileBox, eachRun } from '@/components/chart/paintProfile';
import styles from '@/components/chart/Still.module.css';
import { StillAxis } from '@/components/chart/StillAxis';
import { StillEvent } from '@/components/chart/StillEvent';
import { FOOT_AIR_PX, UNDERLINE_PX } from '@/lib/layout/drawnSize';
import { isLeaving } from '@/lib/layout/labels';
import { laneColour } from '@/lib/layout/laneColour';
import type { Scene } from '@/lib/layout/scene';
import type { StripHead } from '@/lib/layout/stripData';

export interface StillViewProps {
  readonly head: StripHead;
  readonly scene: Scene;
  /** Undefined while the title is not here, and then the mark stands alone. */
  readonly titleOf: (event: number) => string | undefined;
  /** What the picture shows, in words. */
  readonly label: string;
}

/** A lane's ticks as one path: a path a mark would be the heaviest part of the page. */
function profilePath(scene: Scene, lane: number): string {
  const { axisStart, lanes } = scene.frame;
  const band = lanes[lane]!;
  const foot = band.foot + band.footSize - UNDERLINE_PX;
  let path = '';
  eachProfileBox(scene.counts.marks[lane]!, band.footSize - FOOT_AIR_PX, (along, length, depth) => {
    path += `M${axisStart + along},${foot}v${-depth}h${length}v${depth}z`;
  });
  return path;
}

/** The line at a lane's foot where bars without a label run. */
function underlinePath(scene: Scene, lane: number): string {
  const { axisStart, lanes } = scene.frame;
  const { foot, footSize } = lanes[lane]!;
  let path = '';
  eachRun(scene.counts.spans[lane]!, (from, length) => {
    path += `M${axisStart + from},${foot + footSize - UNDERLINE_PX}h${length}v${UNDERLINE_PX}h${-length}z`;
  });
  return path;
}

function StillLane({ head, scene, lane }: { readonly head: StripHead; readonly scene: Scene; readonly lane: number }) {
  const { frame } = scene;
  const band = frame.lanes[lane]!;
  return (
    <g data-colour={laneColour(head, lane)}>
      {lane % 2 === 0 ? (
        <rect className={styles.tint} x={0} y={band.start} width={frame.widthPx} height={band.size} />
      ) : null}
      <text className={styles.laneTitle} x={frame.titlesAbove ? 4 : 24} y={band.start + 21}>
        {head.lanes[lane]!.title}
      </text>
      <path className={styles.ticks} d={profilePath(scene, lane)} />
      <path className={styles.underline} d={underlinePath(scene, lane)} />
    </g>
  );
}

/** One placed view as SVG: real text, and colours from classes so that it needs no inline style. */
export function StillView({ head, scene, titleOf, label }: StillViewProps) {
  const { frame } = scene;
  return (
    <div className={styles.frame}>
      <svg className={styles.still} viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`} role="img" aria-label={label}>
        <clipPath id="_still-plot">
          <rect x={frame.axisStart} y={0} width={frame.lengthPx} height={frame.heightPx} />
        </clipPath>
        {[...new Set(head.kinds.map((kind) => kind.colour))].map((colour) => (
          <linearGradient key={colour} id={`_still-fade-${colour}`} data-colour={colour}>
            <stop className={styles.stop} offset="0" />
            <stop className={styles.stop} offset="1" stopOpacity="0" />
          </linearGradient>
        ))}
        {head.lanes.map((lane, index) => (
          <StillLane key={lane.id} head={head} scene={scene} lane={index} />
        ))}
        <StillAxis head={head} scene={scene} />
        <g clipPath="url(#_still-plot)">
          {scene.events
            .filter((placed) => !isLeaving(scene, placed))
            .map((placed) => (
              <StillEvent key={placed.event} head={head} scene={scene} placed={placed} title={titleOf(placed.event)} />
            ))}
        </g>
      </svg>
    </div>
  );
}
