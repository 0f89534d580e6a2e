'use client';
import { LoadFailure } from '@/components/explore/LoadFailure';
import styles from '@/components/explore/SeriesBelow.module.css';
import toolbar from '@/components/explore/Toolbar.module.css';
import type { Loaded } from '@/components/explore/useLoaded';
import type { LaneRoom } from '@/lib/series/laneHeights';
import type { SeriesOffer } from '@/lib/series/seriesOffers';
import { MOST_LANES } from '@/lib/series/shownSeries';

interface SeriesChoicesProps {
  readonly offers: Loaded<readonly SeriesOffer[]>;
  readonly shown: readonly LaneRoom[];
  readonly onToggle: (id: string) => void;
  readonly onReset: () => void;
}

/** Every series with its years, to be put under the strip or taken from there. */
export function SeriesChoices({ offers, shown, onToggle, onReset }: SeriesChoicesProps) {
  if (offers.is === 'failed')
    return <LoadFailure failed={offers} what="The names of the series could not be loaded." />;
  if (offers.is !== 'ready') return <p className={toolbar.help}>Loading.</p>;
  const isFull = shown.length >= MOST_LANES;
  return (
    <fieldset className={`${toolbar.facet} ${styles.choices}`}>
      <legend className={toolbar.unseen}>Series under the timeline</legend>
      <div>
        {offers.value.map(({ id, title, years }) => {
          const isShown = shown.some((lane) => lane.id === id);
          return (
            <label key={id} className={toolbar.choice}>
              <input type="checkbox" checked={isShown} disabled={isFull && !isShown} onChange={() => onToggle(id)} />
              <span>
                {title} {years !== '' && <span className={toolbar.choiceCount}>({years})</span>}
              </span>
            </label>
          );
        })}
        <span>
          <button type="button" className={toolbar.button} onClick={onReset}>
            Reset
          </button>
        </span>
      </div>
      {isFull && (
        <p className={toolbar.help} role="status">
          {MOST_LANES} series are the most that stand here at once: take one away to choose another.
        </p>
      )}
    </fieldset>
  );
}
