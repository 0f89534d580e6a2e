'use client';
import { lazy, Suspense } from 'react';
import type { StripJoint } from '@/components/chart/stripJoint';
import styles from '@/components/explore/BelowStrip.module.css';
import { LoadFailure } from '@/components/explore/LoadFailure';
import { loadJson } from '@/components/explore/loadFile';
import { useLoaded } from '@/components/explore/useLoaded';
import type { StripHead } from '@/lib/layout/stripData';
import { LANES_FILE, type SeriesLane } from '@/lib/series/seriesLane';

// Most records have no series: what draws them comes when one has.
const SeriesLanes = lazy(async () => ({ default: (await import('@/components/series/SeriesLanes')).SeriesLanes }));

interface BelowStripProps {
  readonly series: NonNullable<StripHead['series']>;
  readonly base: string;
  readonly dataBase: string;
  readonly joint: StripJoint;
}

const loadLanes = (address: string): Promise<readonly SeriesLane[]> => loadJson<readonly SeriesLane[]>(address);

/** Series under a strip that runs across, and the way to the page of all of them; under one that runs down, the way alone. */
export function BelowStrip({ series, base, dataBase, joint }: BelowStripProps) {
  const { orientation, titlesAbove } = joint.frame;
  const heightPx = orientation === 'vertical' ? 0 : titlesAbove ? series.abovePx : series.besidePx;
  const loaded = useLoaded(loadLanes, heightPx > 0 ? `${dataBase}series/${LANES_FILE}` : undefined);
  const href = `${base}series/`;
  const way = (
    <a href={href}>{series.count === 1 ? 'The series as a table' : `All ${series.count} series`}, with sources</a>
  );
  const alone = <p className={styles.more}>{way}</p>;
  return (
    <div
      data-print="hide"
      ref={(element) => {
        if (element) element.style.minHeight = `calc(${heightPx}px + 2.5rem)`; // kept free, so that nothing moves when they come
      }}
    >
      {loaded.is === 'failed' && <LoadFailure failed={loaded} what="The series could not be loaded." />}
      {heightPx > 0 && loaded.is === 'ready' ? (
        <Suspense fallback={alone}>
          <SeriesLanes lanes={loaded.value} joint={joint} href={href}>
            {way}
          </SeriesLanes>
        </Suspense>
      ) : (
        alone
      )}
    </div>
  );
}
