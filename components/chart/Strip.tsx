'use client';
import { forwardRef, lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { LaneHeads } from '@/components/chart/LaneHeads';
import { LaneKey } from '@/components/chart/LaneKey';
import { Overview } from '@/components/chart/Overview';
import styles from '@/components/chart/Strip.module.css';
import { StripFoot } from '@/components/chart/StripFoot';
import type { StripJoint } from '@/components/chart/stripJoint';
import type { StripHandle, StripProps } from '@/components/chart/stripProps';
import { useStripParts } from '@/components/chart/useStripParts';
import { countInWords } from '@/lib/base/countInWords';
import { foldHead } from '@/lib/layout/foldHead';
import { withMatches } from '@/lib/layout/withMatches';

const MarkLegend = lazy(async () => ({ default: (await import('@/components/chart/MarkLegend')).MarkLegend }));

const KEYS_HELP =
  'Arrow keys move between events, Enter opens one, plus and minus zoom, 0 shows everything, Home and End go to the first and last event.';

interface JoinedProps extends StripProps {
  /** Draws what stands under the lanes, on the same axis. */
  readonly below?: ((joint: StripJoint) => ReactNode) | undefined;
}

/** What is drawn: lanes folded as the filter left them, and an index that counts as the search did. */
function useDrawn(props: JoinedProps): JoinedProps {
  const { index, dimmed, busy } = props;
  const rows = index.placement.rowsInUse;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a layout that leaves the rows as they are changes nothing
  const head = useMemo(() => foldHead(props.head, rows), [props.head, rows?.join()]);
  const counting = useMemo(
    () => withMatches(index, typeof dimmed === 'object' ? (event) => dimmed.has(event) : dimmed),
    [index, dimmed],
  );
  const [settled, setSettled] = useState(head);
  useEffect(() => setSettled(head), [head]); // what is made for a head, labels and colours, follows it in a second pass
  return { ...props, head, index: counting, busy: busy || head !== settled };
}

interface PlotProps {
  readonly stripParts: ReturnType<typeof useStripParts>;
  readonly label: string;
}

/** What takes the pointer and the keys, over the canvas; the labels lie in it. */
function Plot({ stripParts: { parts, current, engine, limits }, label }: PlotProps) {
  return (
    <div
      ref={parts.setPlot}
      className={styles.plot}
      role="application"
      aria-roledescription="timeline"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for all events; arrow keys move within, as in a grid
      tabIndex={0}
      onKeyDown={(event) => current.onKey(event, engine, limits)}
      onBlur={current.onBlur}
      onFocus={current.onFocus}
    >
      <div className={styles.labels}>
        <div ref={parts.labelHost} className={styles.run} />
      </div>
    </div>
  );
}

function TitlesFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p className={styles.failed} role="alert">
      Some titles could not be loaded.{' '}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}

/** The zoomable strip of a record: canvas for marks, pooled buttons for labels, and the overview of the whole above it, where it is in sight whatever the number of lanes. */
export const Strip = forwardRef<StripHandle, JoinedProps>(function Strip(props, handle) {
  const { head, index, texts, orientation, label, below } = props;
  const drawn = useDrawn(props);
  const stripParts = useStripParts(drawn, handle);
  const { parts, engine, frame, theme, limits, joint, current, readout, hint, printed } = stripParts;
  const { beyond, onUnlabelled } = stripParts;
  const [hasLegend, setHasLegend] = useState(false); // comes when it is first opened
  const isDown = orientation === 'vertical';
  return (
    <section className={styles.strip} aria-label={`Timeline of ${label}`} data-orientation={orientation}>
      <div className={styles.overview}>
        {engine && frame && theme ? (
          <Overview head={head} index={index} engine={engine} theme={theme} frame={frame} limits={limits} />
        ) : null}
      </div>
      <div ref={parts.surface} className={styles.surface} data-timeline="surface" data-idle="false">
        {frame && !isDown ? <LaneHeads frame={frame} head={drawn.head} {...{ readout, onUnlabelled }} /> : null}
        <canvas ref={parts.canvas} className={styles.canvas} />
        <Plot stripParts={stripParts} label={`${label}: ${countInWords(index.count, 'event')}. ${KEYS_HELP}`} />
        <p className={styles.context} aria-hidden="true">
          {readout?.context}
        </p>
        <p className={styles.hint} role="status" data-shown={hint !== undefined}>
          {hint}
        </p>
        {index.count === 0 ? <p className={styles.empty}>No event matches. Take a filter away to see more.</p> : null}
      </div>
      {joint && below ? below(joint) : null}
      <StripFoot
        readout={readout}
        isDown={isDown}
        hasGutter={frame !== undefined && !isDown && !frame.titlesAbove}
        onEarlier={() => beyond('earlier')}
        onLater={() => beyond('later')}
      />
      {isDown ? <LaneKey {...{ head, readout, onUnlabelled }} /> : null}
      <details className={styles.legend} onToggle={() => setHasLegend(true)}>
        <summary>How to read this</summary>
        <Suspense fallback={null}>{hasLegend ? <MarkLegend head={head} /> : null}</Suspense>
      </details>
      {printed ? <printed.View head={drawn.head} index={drawn.index} texts={texts} window={printed.window} /> : null}
      <p className={styles.live} aria-live="polite">
        {current.announcement}
      </p>
      {texts.hasFailed() ? <TitlesFailed onRetry={() => texts.retry()} /> : null}
    </section>
  );
});
