import styles from '@/components/series/SeriesStill.module.css';
import { StillShape } from '@/components/series/StillShape';
import { BAND_PX } from '@/lib/series/laneFrame';
import { scaleValues } from '@/lib/series/laneScale';
import type { LaneStill } from '@/lib/series/laneStill';
import { acrossOf } from '@/lib/series/placeLane';
import { numberWords } from '@/lib/series/valueWords';

const GAP_PX = 8;
const BASELINE_PX = 4;
const TICK_LABEL_PX = 17;

/** The scale beside bars and ranges, or the names of the rows of bands. */
function Scale({ still: { lane, frame, axisStart, lengthPx } }: { readonly still: LaneStill }) {
  const { plot, plotSize } = frame;
  if (lane.form === 'bands') {
    return lane.categories.map((category, row) => (
      <text key={category} className={styles.rowName} x={axisStart - GAP_PX} y={plot + (row + 0.75) * BAND_PX}>
        {category}
      </text>
    ));
  }
  return scaleValues(lane, plotSize).map((value) => {
    const y = acrossOf(value, lane, frame);
    return (
      <g key={value}>
        <rect
          className={value === 0 && lane.min !== undefined ? styles.ink : styles.grid}
          x={axisStart}
          y={y}
          width={lengthPx}
          height={1}
        />
        <text className={styles.scale} x={axisStart - GAP_PX} y={y + BASELINE_PX}>
          {numberWords(value)}
        </text>
      </g>
    );
  });
}

/** Lines of the grid that stand for times, with their names under them. */
function Times({ still: { ticks, frame, axisStart } }: { readonly still: LaneStill }) {
  const foot = frame.plot + frame.plotSize;
  return ticks.map(({ at, label, isMajor }) => (
    <g key={at} data-major={isMajor}>
      <rect className={styles.grid} x={axisStart + at} y={frame.plot} width={1} height={frame.plotSize + GAP_PX} />
      <text className={styles.tick} x={axisStart + at} y={foot + GAP_PX + TICK_LABEL_PX}>
        {label}
      </text>
    </g>
  ));
}

/** A series as a picture: its whole span on an axis of its own. The table beside it says the same in words. */
export function SeriesStill({ still, label }: { readonly still: LaneStill; readonly label: string }) {
  const { lane, frame, axisStart, widthPx, heightPx } = still;
  const [hatch, soft] = [`_hatch-${lane.id}`, `_soft-${lane.id}`];
  const foot = frame.plot + frame.plotSize;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
    <section className={styles.frame} data-still tabIndex={0} aria-label={label}>
      <svg className={styles.still} viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={label}>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ink} width="2" height="5" />
        </pattern>
        {lane.marks.some(({ goesOn }) => goesOn) && (
          <linearGradient id={soft}>
            <stop offset="0.4" stopColor="currentColor" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0" />
          </linearGradient>
        )}
        <Scale still={still} />
        <Times still={still} />
        <g transform={`translate(${axisStart} 0)`}>
          {still.shapes.map((shape, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a still never changes
            <StillShape key={index} {...{ lane, shape, hatch, soft }} />
          ))}
          {still.breaks.map(({ at, what }) => (
            <g key={at}>
              <title>{what}</title>
              <rect className={styles.break} x={at} y={0} width={1.5} height={foot} />
            </g>
          ))}
        </g>
      </svg>
    </section>
  );
}
