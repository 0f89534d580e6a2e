'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BelowStripProps } from '@/components/explore/SeriesBelow';

// Below the events, many readers never come to it: it is loaded when its room is on the screen or near.
const SeriesBelow = lazy(async () => ({ default: (await import('@/components/explore/SeriesBelow')).SeriesBelow }));
const NEAR = '200px';

/** Room for series under a strip, kept free so that nothing moves when they come. */
export function BelowStrip(props: BelowStripProps) {
  const { series, joint } = props;
  const { orientation, titlesAbove } = joint.frame;
  const heightPx = orientation === 'vertical' ? 0 : titlesAbove ? series.abovePx : series.besidePx;
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!room) return;
    room.style.minHeight = `calc(${heightPx}px + ${heightPx > 0 ? 5 : 2.5}rem)`;
    const observer = new IntersectionObserver(
      (entries) => setIsNear((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: NEAR },
    );
    observer.observe(room);
    return () => observer.disconnect();
  }, [room, heightPx]);
  return (
    <div ref={setRoom} data-timeline="series-room" data-print="hide">
      <Suspense fallback={null}>{isNear && <SeriesBelow {...props} hasLanes={heightPx > 0} />}</Suspense>
    </div>
  );
}
