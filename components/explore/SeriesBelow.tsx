'use client';
import type { StripJoint } from '@/components/chart/stripJoint';
import { LoadFailure } from '@/components/explore/LoadFailure';
import styles from '@/components/explore/SeriesBelow.module.css';
import { useSeriesLanes } from '@/components/explore/useSeriesLanes';
import { useViewState } from '@/components/explore/useViewState';
import { SeriesLanes } from '@/components/series/SeriesLanes';
import type { StripHead } from '@/lib/layout/stripData';
import { formatView } from '@/lib/view/viewState';

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

/** Series under a strip that runs across, as they were known on the date of the view, and the way to the page of all of them. */
export function SeriesBelow({ series, base, dataBase, joint, hasLanes }: SeriesBelowProps) {
  const [view] = useViewState();
  const { known } = view;
  const { search, hash } = formatView(view);
  const loaded = useSeriesLanes(dataBase, hasLanes, known);
  const href = `${base}series/${known === undefined ? '' : `?known=${known}`}`;
  return (
    <>
      {loaded.is === 'failed' && <LoadFailure failed={loaded} what="The series could not be loaded." />}
      {loaded.is === 'ready' && <SeriesLanes key={known ?? ''} lanes={loaded.value.lanes} joint={joint} href={href} />}
      {/* One element before and after the lanes come: who has tabbed to it keeps the focus. */}
      <p className={styles.more}>
        <a href={href}>{series.count === 1 ? 'The series as a table' : `All ${series.count} series`}, with sources</a>
        {' · '}
        <a href={`${base}trends/${search}${hash}`}>This view as trends</a>
        {loaded.is === 'ready' && loaded.value.said && <span> · {loaded.value.said}</span>}
      </p>
    </>
  );
}
