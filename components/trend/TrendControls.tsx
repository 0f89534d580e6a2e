'use client';
import { useState } from 'react';
import styles from '@/components/trend/Controls.module.css';
import { EventSettings } from '@/components/trend/EventSettings';
import { FilterChooser } from '@/components/trend/FilterChooser';
import { KnownSheet } from '@/components/trend/KnownSheet';
import { LineChooser } from '@/components/trend/LineChooser';
import { StepSettings } from '@/components/trend/StepSettings';
import { type ViewProps, withShared } from '@/components/trend/viewProps';
import { WindowSettings } from '@/components/trend/WindowSettings';
import { filterWords } from '@/lib/trend/pipelineSentence';
import { knownWords } from '@/lib/view/knownDate';

const NO_FILTERS = { kinds: [], lanes: [], threads: [], places: [] };

/** The controls, in the order of the steps, which is also the order of the Tab key. */
export function TrendControls(props: ViewProps) {
  const { data, view, onView } = props;
  const [hasSteps, setSteps] = useState(false); // only asked on a narrow screen: the chart comes first there
  const { known } = view.shared;
  const filters = filterWords(data, view);
  return (
    <div data-print="hide">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of controls, not a form */}
      <div className={styles.controls} role="group" aria-label="What is drawn, and how">
        <LineChooser {...props} />
        <FilterChooser {...props} />
        <button type="button" className={styles.more} aria-expanded={hasSteps} onClick={() => setSteps(!hasSteps)}>
          {hasSteps ? 'Fewer settings' : 'More settings'}
        </button>
        <span className={styles.steps} data-open={hasSteps}>
          <StepSettings {...props} />
          <EventSettings {...props} />
        </span>
        <KnownSheet view={view} onView={onView} />
        <WindowSettings {...props} />
      </div>
      {(filters !== '' || known !== undefined) && (
        <p className={styles.state}>
          {filters !== '' && (
            <span>
              Events {filters}.{' '}
              <button type="button" className={styles.textButton} onClick={() => onView(withShared(view, NO_FILTERS))}>
                Clear filters
              </button>
            </span>
          )}
          {known !== undefined && (
            <span data-known={known}>
              As known {knownWords(known)}.{' '}
              <button
                type="button"
                className={styles.textButton}
                onClick={() => onView(withShared(view, { known: undefined }))}
              >
                As known today
              </button>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
