'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BelowStripProps } from '@/components/explore/SeriesBelow';
import { useViewState } from '@/components/explore/useViewState';
import { shownSeries } from '@/lib/series/shownSeries';

// Below the events, many readers never come to it: it is loaded when its room is on the screen or near.
const SeriesBelow = lazy(async () => ({ default: (await import('@/components/explore/SeriesBelow')).SeriesBelow }));
const NEAR = '200px';

/** Room for series under a strip, kept free so that nothing moves when they come. A strip that runs down has no lanes. */
export function BelowStrip(props: BelowStripProps) {
  const { orientation, titlesAbove } = props.joint.frame;
  const [view] = useViewState();
  const shown = orientation === 'vertical' ? [] : shownSeries(props.series, view.series);
  const heightPx = shown.reduce((sum, lane) => sum + (titlesAbove ? lane.abovePx : lane.besidePx), 0);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!room) return;
    room.style.minHeight = `calc(${heightPx}px + 5rem)`; // and a line above the lanes and one below
    const observer = new IntersectionObserver(
      (entries) => setIsNear((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: NEAR },
    );
    observer.observe(room);
    return () => observer.disconnect();
  }, [room, heightPx]);
  return (
    <div ref={setRoom} data-timeline="series-room" data-print="hide">
      <Suspense fallback={null}>{isNear && <SeriesBelow {...props} shown={shown} />}</Suspense>
    </div>
  );
}
