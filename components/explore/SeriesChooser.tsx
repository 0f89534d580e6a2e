'use client';
import { type ReactNode, useId, useRef, useState } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import styles from '@/components/explore/SeriesBelow.module.css';
import { SeriesChoices } from '@/components/explore/SeriesChoices';
import toolbar from '@/components/explore/Toolbar.module.css';
import { useLoaded } from '@/components/explore/useLoaded';
import { chooseSeries } from '@/lib/series/chooseSeries';
import type { LaneRoom } from '@/lib/series/laneHeights';
import { OFFERS_FILE } from '@/lib/series/seriesLane';
import type { SeriesOffer } from '@/lib/series/seriesOffers';

interface SeriesChooserProps {
  readonly dataBase: string;
  /** All series of the record, and those under the strip. */
  readonly series: readonly LaneRoom[];
  readonly shown: readonly LaneRoom[];
  /** @param chosen undefined for those that the record opens with. */
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
  /** What stands beside the button. */
  readonly children: ReactNode;
}

const loadOffers = createFileCache((address) => loadJson<readonly SeriesOffer[]>(address));

/**
 * The line over the lanes: a button that opens the choice of series. It stands above what it changes, so that neither moves under the hand, and
 * what opens pushes the lanes down instead of hiding them.
 */
export function SeriesChooser({ dataBase, series, shown, onChoose, children }: SeriesChooserProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isNear, setIsNear] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const offers = useLoaded(loadOffers, isNear || isOpen ? `${dataBase}series/${OFFERS_FILE}` : undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is caught for what is inside
    <div
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || !isOpen) return;
        key.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <div className={styles.bar}>
        <button
          ref={button}
          type="button"
          className={toolbar.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onPointerEnter={() => setIsNear(true)}
          onFocus={() => setIsNear(true)}
          onClick={() => setIsOpen(!isOpen)}
        >
          Series shown: {shown.length} of {series.length}
        </button>
        {' · '}
        {children}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <SeriesChoices
            offers={offers}
            shown={shown}
            onToggle={(each) => onChoose(chooseSeries(series, shown, each))}
            onReset={() => onChoose(undefined)}
          />
        )}
      </div>
    </div>
  );
}
