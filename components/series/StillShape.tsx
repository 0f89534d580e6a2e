import styles from '@/components/series/SeriesStill.module.css';
import { type LaneShape, levelInk, levelText, type PlacedBeam, toneInk } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';

interface StillShapeProps {
  readonly lane: SeriesLane;
  readonly shape: LaneShape;
  /** Id of the pattern for what is provisional or claimed. */
  readonly hatch: string;
  /** Id of the paint for what goes on beyond its end. */
  readonly soft: string;
}

const tenth = (px: number): number => Math.round(px * 10) / 10;

/** A stem between two caps; an end that is not given has an arrow instead. */
function Beam({ beam: { x, y, width, height, open, tentative } }: { readonly beam: PlacedBeam }) {
  const middle = tenth(x + width / 2);
  const [top, bottom, left, right] = [y, y + height, x, x + width].map(tenth) as [number, number, number, number];
  const cap = (at: number): string => `M${left},${at}H${right}`;
  const arrow = (at: number, turn: number): string =>
    `M${middle - 4},${at + turn * 5}L${middle},${at}L${middle + 4},${at + turn * 5}`;
  const path = [
    `M${middle},${top}V${bottom}`,
    open === 'high' ? arrow(top, 1) : cap(top),
    open === 'low' ? arrow(bottom, -1) : cap(bottom),
  ].join('');
  return <path className={styles.beam} data-tentative={tentative} d={path} />;
}

/** One value of a lane; its words are its tooltip. */
export function StillShape({ lane, shape, hatch, soft }: StillShapeProps) {
  const words = lane.marks[shape.mark]!.words;
  const box = { x: tenth(shape.x), y: tenth(shape.y), width: tenth(shape.width), height: tenth(shape.height) };
  return (
    <g>
      <title>{words}</title>
      {shape.is === 'bar' && (
        <>
          <rect {...paintOf(styles.ink, soft, shape)} {...box} fillOpacity={toneInk(shape.tone, shape.tentative)} />
          {shape.tentative && <rect className={styles.tentative} {...box} fill={`url(#${hatch})`} />}
        </>
      )}
      {shape.is === 'band' && <Band {...{ lane, shape, box, soft }} />}
      {shape.is === 'beam' && <Beam beam={shape} />}
      {shape.is === 'figure' && (
        <text
          className={shape.side === 'before' ? styles.figure : styles.bandName} // which stands at the other side of its text
          x={shape.side === 'before' ? box.x + box.width - 4 : box.x + 4}
          y={box.y + 12}
        >
          {shape.text}
        </text>
      )}
    </g>
  );
}

/** The ink of a box, or the paint that fades: a class would be stronger than it. */
const paintOf = (ink: string | undefined, soft: string, shape: LaneShape) =>
  shape.soft ? { fill: `url(#${soft})` } : { className: ink };

interface BandProps {
  readonly soft: string;
  readonly lane: SeriesLane;
  readonly shape: Extract<LaneShape, { is: 'band' }>;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function Band({ lane, shape, box, soft }: BandProps) {
  const level = lane.levels[shape.level];
  const ink = levelInk(shape.level, lane.levels.length);
  const text = level === undefined ? '' : levelText(level, box.width);
  return (
    <>
      <rect {...paintOf(styles.band, soft, shape)} {...box} fillOpacity={ink} />
      {text !== '' && (
        <text
          className={styles.bandName}
          data-dark={shape.level === lane.levels.length - 1}
          x={box.x + 4}
          y={box.y + 12}
        >
          {text}
        </text>
      )}
    </>
  );
}
