import { eachProfileBox } from '@/components/chart/paintProfile';
import styles from '@/components/chart/Still.module.css';
import { StillAxis } from '@/components/chart/StillAxis';
import { StillEvent } from '@/components/chart/StillEvent';
import type { Strip } from '@/lib/layout/buildStrip';
import { placeScene, type Scene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import type { StripHead, TextShard } from '@/lib/layout/stripData';
import { createStripIndex, type StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { formatDayWords } from '@/lib/time/words';
import type { TimeWindow } from '@/lib/view/window';

/** A still is drawn for this width and scales to its place; narrower than this it scrolls sideways within its frame. */
const STILL_WIDTH_PX = 1200;
const FOOT_AIR_PX = 3;

export interface StillProps {
  readonly strip: Pick<Strip, 'head' | 'marks' | 'shards'>;
  /** Absent: the record's opening range. */
  readonly window?: TimeWindow;
}

/** Title and date of an event, from the shards in which titles are published. */
function textOf(head: StripHead, shards: readonly TextShard[], event: number) {
  const index = head.shards.findIndex((shard) => event < shard.first + shard.count);
  const shard = shards[index];
  const at = event - (head.shards[index]?.first ?? 0);
  return { title: shard?.titles[at] ?? '', date: shard?.dates[at] ?? '' };
}

/** A lane's ticks as one path: a path a mark would be the heaviest part of the page. */
function profilePath(scene: Scene, lane: number): string {
  const { axisStart, lanes } = scene.frame;
  const band = lanes[lane]!;
  const foot = band.foot + band.footSize - 1;
  let path = '';
  eachProfileBox(scene.counts.marks[lane]!, band.footSize - FOOT_AIR_PX, (along, length, depth) => {
    path += `M${axisStart + along},${foot}v${-depth}h${length}v${depth}z`;
  });
  return path;
}

function laneColour(head: StripHead, lane: number): string | undefined {
  const colours = head.kinds.filter((kind) => kind.lane === head.lanes[lane]!.id).map((kind) => kind.colour);
  return colours.every((colour) => colour === colours[0]) ? colours[0] : undefined;
}

function StillLane({ head, scene, lane }: { readonly head: StripHead; readonly scene: Scene; readonly lane: number }) {
  const { frame } = scene;
  const band = frame.lanes[lane]!;
  const colour = laneColour(head, lane);
  return (
    <g data-colour={colour}>
      {lane % 2 === 0 ? (
        <rect className={styles.tint} x={0} y={band.start} width={frame.widthPx} height={band.size} />
      ) : null}
      <text className={styles.laneTitle} x={24} y={band.start + 21}>
        {head.lanes[lane]!.title}
      </text>
      <path className={styles.ticks} d={profilePath(scene, lane)} />
    </g>
  );
}

function sceneOf(
  { head, marks }: StillProps['strip'],
  window: TimeWindow,
): { readonly scene: Scene; readonly index: StripIndex } {
  const index = createStripIndex(marks, { row: marks.row, scale: marks.scale });
  const frame = measureStrip(head, { widthPx: STILL_WIDTH_PX, heightPx: 0 }, 'horizontal');
  return { index, scene: placeScene({ head, index, window, frame }) };
}

/**
 * One view as SVG: what is seen before any script has run, without scripts, and in print. The same placed model as the live strip's, with
 * real text, and colours from classes so that it needs no inline style.
 */
export function Still({ strip, window }: StillProps) {
  const { head, shards } = strip;
  const shown = window ?? { from: asDay(head.opening[0]), to: asDay(head.opening[1]) };
  const { scene } = sceneOf(strip, shown);
  const { frame } = scene;
  const range = `${formatDayWords(shown.from, 'month')} to ${formatDayWords(shown.to, 'month')}`;
  return (
    <div className={styles.frame}>
      <svg
        className={styles.still}
        viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
        role="img"
        aria-label={`Timeline from ${range}. The list below says the same in words.`}
      >
        <clipPath id="still-plot">
          <rect x={frame.axisStart} y={0} width={frame.lengthPx} height={frame.heightPx} />
        </clipPath>
        {[...new Set(head.kinds.map((kind) => kind.colour))].map((colour) => (
          <linearGradient key={colour} id={`still-fade-${colour}`} data-colour={colour}>
            <stop className={styles.stop} offset="0" />
            <stop className={styles.stop} offset="1" stopOpacity="0" />
          </linearGradient>
        ))}
        {head.lanes.map((lane, index) => (
          <StillLane key={lane.id} head={head} scene={scene} lane={index} />
        ))}
        <StillAxis head={head} scene={scene} />
        <g clipPath="url(#still-plot)">
          {scene.events.map((placed) => (
            <StillEvent
              key={placed.event}
              head={head}
              scene={scene}
              placed={placed}
              {...textOf(head, shards, placed.event)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}
