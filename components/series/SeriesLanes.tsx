'use client';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { StripJoint } from '@/components/chart/stripJoint';
import { useZoom } from '@/components/chart/useZoom';
import { LaneTitles } from '@/components/series/LaneTitles';
import styles from '@/components/series/SeriesLanes.module.css';
import { useChosenValue } from '@/components/series/useChosenValue';
import { useLanePaint } from '@/components/series/useLanePaint';
import { measureLanes, sizeOf } from '@/lib/series/laneFrame';
import type { SeriesLane } from '@/lib/series/seriesLane';

interface SeriesLanesProps {
  readonly lanes: readonly SeriesLane[];
  /** What a date leaves of them. */
  readonly said?: string | undefined;
  /** The strip they stand under. */
  readonly joint: StripJoint;
  /** Address of the page of series. */
  readonly href: string;
}

const KEYS_HELP =
  'Left and right go from value to value, up and down from row to row. The page of series has them as tables.';

/** Series under the events of a strip, on its axis and moving with it. Pointing at a value, or going there by key, puts it into words. */
export function SeriesLanes({ lanes, said, joint, href }: SeriesLanesProps) {
  const { engine, frame, theme, zoom } = joint;
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const { titlesAbove, axisStart } = frame;
  const measured = useMemo(() => measureLanes(lanes.map(sizeOf), titlesAbove), [lanes, titlesAbove]);
  const { chosen, words, shapes, ...hands } = useChosenValue(lanes, engine, measured.lanes);
  useLanePaint({ canvas, lanes, engine, theme, measured, chosen, shapes });
  useZoom(plot, zoom);
  useLayoutEffect(() => {
    if (plot) plot.style.left = `${axisStart}px`;
  }, [plot, axisStart]);
  return (
    <div className={styles.lanes} data-print="hide">
      <div
        className={styles.field}
        ref={(element) => {
          if (element) element.style.height = `${measured.heightPx}px`;
        }}
      >
        <LaneTitles lanes={lanes} frames={measured.lanes} above={titlesAbove} href={href} />
        <div
          ref={setPlot}
          className={styles.plot}
          data-timeline="series"
          // One tab stop for all values, and each is said when it is reached: what a slider does, with words for a value.
          role="slider"
          aria-label={`${lanes.map(({ title }) => title).join(', ')}. ${KEYS_HELP}`}
          aria-valuemin={0}
          aria-valuemax={Math.max(0, (lanes[chosen?.lane ?? 0]?.marks.length ?? 1) - 1)}
          aria-valuenow={chosen?.mark ?? 0}
          aria-valuetext={words ?? 'No value chosen'}
          tabIndex={0}
          {...hands}
        >
          <canvas ref={setCanvas} className={styles.canvas} />
        </div>
      </div>
      <div className={styles.foot} data-gutter={!titlesAbove}>
        <p data-timeline="series-words">{words ?? 'Point at a value to read it.'}</p>
        {said && <p>{said}</p>}
      </div>
    </div>
  );
}
