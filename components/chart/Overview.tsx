'use client';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Brush } from '@/components/chart/Brush';
import styles from '@/components/chart/Overview.module.css';
import { overviewDensity, paintOverview } from '@/components/chart/paintOverview';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { Theme } from '@/components/chart/theme';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import { placeTicks } from '@/lib/layout/sceneTicks';
import { yearsWords } from '@/lib/layout/sceneWords';
import type { StripHead } from '@/lib/layout/stripData';
import type { StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import type { WindowLimits } from '@/lib/view/window';

export interface OverviewProps {
  readonly head: StripHead;
  readonly index: StripIndex;
  readonly engine: StripEngine;
  readonly theme: Theme;
  readonly frame: StripFrame;
  readonly limits: WindowLimits;
}

/** Room at both ends for a handle that stands there. */
const EDGE_PX = 14;

/** The whole record in small, and the part of it that the strip shows: a brush to move and to resize by pointer or key. */
export function Overview({ head, index, engine, theme, frame, limits }: OverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [track, setTrack] = useState<HTMLDivElement | null>(null);
  const isDown = frame.orientation === 'vertical';
  const hasGutter = !isDown && frame.axisStart > 0;
  const lead = hasGutter ? frame.axisStart : EDGE_PX;
  const widthPx = Math.max(1, frame.widthPx - lead - EDGE_PX);
  const domain = useMemo(() => ({ from: asDay(head.domain[0]), to: asDay(head.domain[1]) }), [head]);
  const bars = useMemo(() => overviewDensity(index, domain, widthPx), [index, domain, widthPx]);
  useLayoutEffect(() => {
    if (canvas.current)
      paintOverview(canvas.current, bars, {
        widthPx,
        theme,
        ticks: placeTicks(domain, { lengthPx: widthPx, orientation: 'horizontal' }).ticks,
      });
  }, [bars, widthPx, theme, domain]);
  useLayoutEffect(() => {
    if (!track) return;
    track.style.left = `${lead}px`;
    track.style.right = `${EDGE_PX}px`;
  }, [track, lead]);
  const { marks } = index;
  const first = marks.start[marks.byTime[0] ?? -1];
  const last = marks.start[marks.byTime[marks.count - 1] ?? -1];
  return (
    <div className={styles.overview}>
      <p className={styles.caption} data-above={!hasGutter}>
        {
          first === undefined || last === undefined
            ? 'Whole record'
            : `${yearsWords({ from: asDay(first), to: asDay(last + 1) })}, whole record` /* the years in which events begin, as on the home page */
        }
      </p>
      <div ref={setTrack} className={styles.track}>
        <canvas ref={canvas} className={styles.canvas} />
        <Brush {...{ track, engine, domain, limits, widthPx }} />
      </div>
    </div>
  );
}
