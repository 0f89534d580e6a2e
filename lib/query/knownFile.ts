import type { TimelineEvent } from '@/lib/model/record';
import { sinceEvent } from '@/lib/query/since';

/** When every event became public, by event number: `/<timeline>/data/known.json`. */
export interface KnownFile {
  /** `Since` of each event: the day from which it is public, or, of those unrecorded, from which it may be. */
  readonly days: readonly (number | null)[];
  /** Numbers of the events whose report has no date. */
  readonly unrecorded: readonly number[];
}

/** @param order the live events in event-number order. */
export function knownFile(order: readonly TimelineEvent[]): KnownFile {
  const since = order.map(sinceEvent);
  return {
    days: since.map(([maybe]) => maybe),
    unrecorded: since.flatMap(([, surely], event) => (surely === null ? [event] : [])),
  };
}
