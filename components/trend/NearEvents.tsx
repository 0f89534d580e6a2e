import styles from '@/components/trend/Turns.module.css';
import type { TurnPanelProps } from '@/components/trend/viewProps';
import { eventsNear } from '@/lib/trend/nearEvents';
import { BIN_WORDS } from '@/lib/trend/periods';
import { eventHref } from '@/lib/trend/trendData';

interface NearEventsProps extends Pick<TurnPanelProps, 'data' | 'result' | 'events'> {
  /** The period that events are near. */
  readonly at: number;
}

/** The events near a turn, reported or not: all of them, in order of time. */
export function NearEvents({ at, data, result, events }: NearEventsProps) {
  const near = eventsNear(events, at, result.bin);
  const named = near.map(({ event }) => events.find((each) => each.event === event)!);
  return (
    <details>
      <summary>
        {near.length} {near.length === 1 ? 'event' : 'events'} within one {BIN_WORDS[result.bin].one}
      </summary>
      <ul className={styles.list}>
        {named.map(({ event, id, title, date }) => (
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
      </ul>
    </details>
  );
}
