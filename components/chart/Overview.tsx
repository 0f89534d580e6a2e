'use client';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styles from '@/components/chart/Overview.module.css';
import { overviewDensity, paintOverview } from '@/components/chart/paintOverview';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { Theme } from '@/components/chart/theme';
import { useBrush } from '@/components/chart/useBrush';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import { placeTicks } from '@/lib/layout/sceneTicks';
import { dayWords, endWords, windowWords, yearsWords } from '@/lib/layout/sceneWords';
import type { StripHead } from '@/lib/layout/stripData';
import type { StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { type BrushPart, windowAfterBrushKey } from '@/lib/view/brush';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

export interface OverviewProps {
  readonly head: StripHead;
  readonly index: StripIndex;
  readonly engine: StripEngine;
  readonly theme: Theme;
  readonly frame: StripFrame;
  readonly limits: WindowLimits;
}

const PARTS: readonly { readonly part: BrushPart; readonly label: string }[] = [
  { part: 'from', label: 'Start of the range' },
  { part: 'body', label: 'Range in view' },
  { part: 'to', label: 'End of the range' },
];

/** Room at both ends for a handle that stands there. */
const EDGE_PX = 14;

/** What a slider's value is called: a range, or one of its ends. */
function valueWords(part: BrushPart, window: TimeWindow): string {
  if (part === 'from') return dayWords(window.from, window);
  if (part === 'to') return endWords(window);
  return windowWords(window);
}

/** The whole record in small, and the part of it that the strip shows: a brush to move and to resize by pointer or key. */
export function Overview({ head, index, engine, theme, frame, limits }: OverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [track, setTrack] = useState<HTMLDivElement | null>(null);
  const shades = useRef<(HTMLDivElement | null)[]>([]);
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
  const sliders = useRef(new Map<BrushPart, HTMLElement>());
  useBrush({ track, parts: sliders, shades, engine, domain, limits, widthPx });
  useEffect(
    () =>
      engine.onFrame(({ window }) => {
        if (engine.isMoving()) return; // values are for reading at rest
        for (const [part, element] of sliders.current) {
          element.setAttribute('aria-valuenow', String(Math.round(part === 'to' ? window.to : window.from)));
          element.setAttribute('aria-valuetext', valueWords(part, window));
        }
      }),
    [engine],
  );
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    const next = windowAfterBrushKey(part, event.key, engine.targetWindow(), limits);
    if (!next) return;
    event.preventDefault();
    engine.goTo(next);
  };
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
        <div
          className={styles.shade}
          ref={(element) => {
            shades.current[0] = element;
          }}
        />
        <div
          className={styles.shade}
          ref={(element) => {
            shades.current[1] = element;
          }}
        />
        <div className={styles.brush}>
          {PARTS.map(({ part, label }) => (
            <div
              key={part}
              className={styles[part]}
              data-part={part}
              role="slider"
              tabIndex={0}
              aria-label={label}
              aria-valuemin={Math.round(limits.from)}
              aria-valuemax={Math.round(limits.to)}
              aria-valuenow={0}
              ref={(element) => {
                if (element) sliders.current.set(part, element);
                else sliders.current.delete(part);
              }}
              onKeyDown={onKeyDown(part)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
