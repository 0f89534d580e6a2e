'use client';
import type { StripJoint } from '@/components/chart/stripJoint';
import { LoadFailure } from '@/components/explore/LoadFailure';
import { loadJson } from '@/components/explore/loadFile';
import styles from '@/components/explore/SeriesBelow.module.css';
import { useLoaded } from '@/components/explore/useLoaded';
import { SeriesLanes } from '@/components/series/SeriesLanes';
import type { StripHead } from '@/lib/layout/stripData';
import { LANES_FILE, type SeriesLane } from '@/lib/series/seriesLane';

export interface BelowStripProps {
  readonly series: NonNullable<StripHead['series']>;
  readonly base: string;
  readonly dataBase: string;
  readonly joint: StripJoint;
}

interface SeriesBelowProps extends BelowStripProps {
  /** False under a strip that runs down, and where no series is meant for the strip: then the way to their page stands alone. */
  readonly hasLanes: boolean;
}

const loadLanes = (address: string): Promise<readonly SeriesLane[]> => loadJson<readonly SeriesLane[]>(address);

/** Series under a strip that runs across, and the way to the page of all of them. */
export function SeriesBelow({ series, base, dataBase, joint, hasLanes }: SeriesBelowProps) {
  const loaded = useLoaded(loadLanes, hasLanes ? `${dataBase}series/${LANES_FILE}` : undefined);
  const href = `${base}series/`;
  return (
    <>
      {loaded.is === 'failed' && <LoadFailure failed={loaded} what="The series could not be loaded." />}
      {loaded.is === 'ready' && <SeriesLanes lanes={loaded.value} joint={joint} href={href} />}
      {/* One element before and after the lanes come: who has tabbed to it keeps the focus. */}
      <p className={styles.more}>
        <a href={href}>{series.count === 1 ? 'The series as a table' : `All ${series.count} series`}, with sources</a>
      </p>
    </>
  );
}
