'use client';
import type { StripJoint } from '@/components/chart/stripJoint';
import { LoadFailure } from '@/components/explore/LoadFailure';
import styles from '@/components/explore/SeriesBelow.module.css';
import { SeriesChooser } from '@/components/explore/SeriesChooser';
import { useSeriesLanes } from '@/components/explore/useSeriesLanes';
import { useViewState } from '@/components/explore/useViewState';
import { SeriesLanes } from '@/components/series/SeriesLanes';
import type { StripHead } from '@/lib/layout/stripData';
import type { LaneRoom } from '@/lib/series/laneHeights';
import { trendsOf } from '@/lib/view/trendsOf';
import { formatView, type ViewState } from '@/lib/view/viewState';

export interface BelowStripProps {
  readonly series: NonNullable<StripHead['series']>;
  readonly base: string;
  readonly dataBase: string;
  readonly joint: StripJoint;
}

interface SeriesBelowProps extends BelowStripProps {
  /** Those that have a lane: none under a strip that runs down. */
  readonly shown: readonly LaneRoom[];
}

/** The view with other series, or with those that the record opens with. */
function withSeries({ series: _, ...view }: ViewState, chosen: readonly string[] | undefined): ViewState {
  return chosen === undefined ? view : { ...view, series: chosen };
}

/** Series under a strip that runs across, as they were known on the date of the view, the choice of them, and the way to the page of all of them. */
export function SeriesBelow({ series, base, dataBase, joint, shown }: SeriesBelowProps) {
  const [view, setView] = useViewState();
  const { known } = view;
  const { search, hash } = formatView(view);
  const loaded = useSeriesLanes(dataBase, shown, known);
  const lanes = loaded.is === 'ready' ? loaded.value.lanes : [];
  const trends = trendsOf(view, lanes);
  const href = `${base}series/${known === undefined ? '' : `?known=${known}`}`;
  const ways = (
    <>
      <a href={href}>{series.length === 1 ? 'The series as a table' : `All ${series.length} series`}, with sources</a>
      {' · '}
      <a href={`${base}trends/${trends.search}${trends.hash}`}>This view as trends</a>
      {' · '}
      <a href={`${base}segments/new/${search}${hash}`}>Make a lesson of this view</a>
    </>
  );
  if (joint.frame.orientation === 'vertical')
    return <p className={styles.bar}>Series are drawn under a timeline that runs across: on a wider screen. {ways}</p>;
  return (
    <>
      <SeriesChooser {...{ dataBase, series, shown }} onChoose={(chosen) => setView(withSeries(view, chosen), 'push')}>
        {ways}
      </SeriesChooser>
      {loaded.is === 'failed' && <LoadFailure failed={loaded} what="The series could not be loaded." />}
      {loaded.is === 'ready' && lanes.length > 0 && (
        <SeriesLanes lanes={lanes} said={loaded.value.said} joint={joint} href={href} />
      )}
    </>
  );
}
