'use client';
import { useMemo } from 'react';
import styles from '@/components/trend/Turns.module.css';
import type { TurnPanelProps } from '@/components/trend/viewProps';
import { countInWords } from '@/lib/base/countInWords';
import { eventsNear, LONGEST, longNear } from '@/lib/trend/nearEvents';
import { BIN_WORDS } from '@/lib/trend/periods';
import { eventHref } from '@/lib/trend/trendData';

interface NearEventsProps extends Pick<TurnPanelProps, 'data' | 'result' | 'events'> {
  /** The period that events are near. */
  readonly at: number;
}

/** More events than these near one turn are counted, and read on the timeline. */
const MOST_LISTED = 300;

/** The events near a turn, reported or not: all of them, in order of time. */
export function NearEvents({ at, data, result, events }: NearEventsProps) {
  const { bin } = result;
  const near = useMemo(() => eventsNear(events, at, bin), [events, at, bin]);
  const long = useMemo(() => longNear(events, at, bin), [events, at, bin]);
  const listed = near.slice(0, MOST_LISTED);
  return (
    <details>
      <summary>
        {countInWords(near.length, 'event')} within one {BIN_WORDS[bin].one}
        {long > 0 && `, and ${long} that ${long === 1 ? 'lasts' : 'last'} more than ${LONGEST} ${BIN_WORDS[bin].many}`}
      </summary>
      <ul className={styles.list}>
        {listed.map(({ event, id, title, date }) => (
          <li key={event}>
            {id === '' ? (
              date
            ) : (
              <>
                {date}: <a href={eventHref(data, id)}>{title}</a>
              </>
            )}
          </li>
        ))}
        {near.length > listed.length && (
          <li>and {(near.length - listed.length).toLocaleString('en')} more, on the timeline</li>
        )}
      </ul>
    </details>
  );
}
