'use client';
import {
  forwardRef,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { LaneHeads } from '@/components/chart/LaneHeads';
import { LaneKey } from '@/components/chart/LaneKey';
import { LabelLayer } from '@/components/chart/labelLayer';
import { MarkLegend } from '@/components/chart/MarkLegend';
import { Overview } from '@/components/chart/Overview';
import styles from '@/components/chart/Strip.module.css';
import { StripFoot } from '@/components/chart/StripFoot';
import type { StripHandle, StripProps } from '@/components/chart/stripProps';
import { useCurrentEvent } from '@/components/chart/useCurrentEvent';
import { usePrintedStrip } from '@/components/chart/usePrintedStrip';
import { useStripEngine } from '@/components/chart/useStripEngine';
import { useStripFrame, useTheme } from '@/components/chart/useStripFrame';
import { useStripHandle } from '@/components/chart/useStripHandle';
import { useTickClicks } from '@/components/chart/useTickClicks';
import { useZoom, type ZoomHint } from '@/components/chart/useZoom';
import { unlabelledInView } from '@/lib/layout/sceneSpans';
import { windowLimits } from '@/lib/view/window';

const HINT_MS = 2_400;
const HINTS: Readonly<Record<ZoomHint, string>> = {
  wheel: 'Hold Ctrl (⌘ on a Mac) and scroll to zoom',
  finger: 'Use two fingers to move the timeline',
};
const KEYS_HELP =
  'Arrow keys move between events, Enter opens one, plus and minus zoom, 0 shows everything, Home and End go to the first and last event.';

/** Shows each hint once in the life of a strip, for a moment. */
function useHint(): readonly [string | undefined, (hint: ZoomHint) => void] {
  const [hint, setHint] = useState<ZoomHint>();
  const given = useRef(new Set<ZoomHint>());
  const give = useCallback((next: ZoomHint) => {
    if (given.current.has(next)) return;
    given.current.add(next);
    setHint(next);
  }, []);
  useEffect(() => {
    if (hint === undefined) return;
    const timer = setTimeout(() => setHint(undefined), HINT_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  return [hint && HINTS[hint], give];
}

const never = (): (() => void) => () => {};
const nothing = (): undefined => undefined;

/** The zoomable strip of a record: canvas for marks, pooled buttons for labels, and the overview of the whole above it, where it is in sight whatever the number of lanes. */
export const Strip = forwardRef<StripHandle, StripProps>(function Strip(props, handle) {
  const { head, index, texts, orientation, label, onMore } = props;
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const labelHost = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const isDown = orientation === 'vertical';
  const frame = useStripFrame(surface, head, index, orientation);
  const theme = useTheme(surface, head);
  const limits = useMemo(() => windowLimits(head.domain), [head]);
  const [labels, setLabels] = useState<LabelLayer>();
  useEffect(() => {
    const layer = new LabelLayer(labelHost.current!, head, orientation, {
      label: styles['label'] ?? '',
      title: styles['labelTitle'] ?? '',
      date: styles['labelDate'] ?? '',
    });
    setLabels(layer);
    return () => layer.dispose();
  }, [head, orientation]);
  useLayoutEffect(() => {
    if (!frame || !surface.current || !plot) return;
    surface.current.style.height = isDown ? '' : `${frame.heightPx}px`;
    plot.style.left = isDown ? '' : `${frame.axisStart}px`;
  }, [frame, plot, isDown]);
  const current = useCurrentEvent(props);
  const engine = useStripEngine({ props, surface, canvas, frame, theme, labels, limits, current: current.event });
  const readout = useSyncExternalStore(engine?.subscribeReadout ?? never, engine?.currentReadout ?? nothing, nothing);
  const [hint, giveHint] = useHint();
  const axisStart = frame?.axisStart;
  const zoomSetting = useMemo(
    () =>
      engine && axisStart !== undefined
        ? { engine, limits, isDown, axisStart: isDown ? axisStart : 0, onHint: giveHint }
        : undefined,
    [engine, limits, isDown, axisStart, giveHint],
  );
  useZoom(plot, zoomSetting);
  useTickClicks({ plot, engine, labels, props, setCurrent: current.set });
  const onUnlabelled = (lane: number, anchor: Element): void => {
    const scene = engine?.currentScene();
    if (scene) onMore(unlabelledInView(index, lane, scene.window, scene.pxPerDay), anchor);
  };
  const printed = usePrintedStrip(engine);
  const { beyond } = useStripHandle({ handle, engine, plot, props, limits, current });

  return (
    <section className={styles.strip} aria-label={`Timeline of ${label}`} data-orientation={orientation}>
      <div className={styles.overview}>
        {engine && frame && theme ? (
          <Overview head={head} index={index} engine={engine} theme={theme} frame={frame} limits={limits} />
        ) : null}
      </div>
      <div ref={surface} className={styles.surface} data-timeline="surface" data-idle="false">
        {frame && !isDown ? <LaneHeads frame={frame} {...{ head, readout, onUnlabelled }} /> : null}
        <canvas ref={canvas} className={styles.canvas} />
        <div
          ref={setPlot}
          className={styles.plot}
          role="application"
          aria-roledescription="timeline"
          aria-label={`${label}: ${index.count.toLocaleString('en')} ${index.count === 1 ? 'event' : 'events'}. ${KEYS_HELP}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for all events; arrow keys move within, as in a grid
          tabIndex={0}
          onKeyDown={(event) => current.onKey(event, engine, limits)}
          onBlur={current.onBlur}
          onFocus={current.onFocus}
        >
          <div className={styles.labels}>
            <div ref={labelHost} className={styles.run} />
          </div>
        </div>
        <p className={styles.context} aria-hidden="true">
          {readout?.context}
        </p>
        <p className={styles.hint} role="status" data-shown={hint !== undefined}>
          {hint}
        </p>
        {index.count === 0 ? <p className={styles.empty}>No event matches. Take a filter away to see more.</p> : null}
      </div>
      <StripFoot
        readout={readout}
        isDown={isDown}
        hasGutter={frame !== undefined && !isDown && !frame.titlesAbove}
        onEarlier={() => beyond('earlier')}
        onLater={() => beyond('later')}
      />
      {isDown ? <LaneKey {...{ head, readout, onUnlabelled }} /> : null}
      <details className={styles.legend}>
        <summary>How to read this</summary>
        <MarkLegend head={head} />
      </details>
      {printed ? <printed.View {...{ head, index, texts }} window={printed.window} /> : null}
      <p className={styles.live} aria-live="polite">
        {current.announcement}
      </p>
      {texts.hasFailed() ? (
        <p className={styles.failed} role="alert">
          Some titles could not be loaded.{' '}
          <button type="button" onClick={() => texts.retry()}>
            Try again
          </button>
        </p>
      ) : null}
    </section>
  );
});
