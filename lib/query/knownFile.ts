import type { TimelineEvent } from '@/lib/model/record';
import { knownEdition } from '@/lib/query/knownEdition';
import { sinceEvent } from '@/lib/query/since';

/** When every event became public, by event number: `/<timeline>/data/known.json`. */
export interface KnownFile {
  /** Of what numbering its events have these numbers. */
  readonly edition: string;
  /** `Since` of each event: the day from which it is public, or, of those unrecorded, from which it may be. */
  readonly days: readonly (number | null)[];
  /** Numbers of the events whose report has no date. */
  readonly unrecorded: readonly number[];
  /** Events whose report may have come before the day from which it surely had, by number, and from when; null where that has no beginning. */
  readonly perhaps: readonly (readonly [event: number, from: number | null])[];
}

/** @param order the live events in event-number order. */
export function knownFile(order: readonly TimelineEvent[]): KnownFile {
  const since = order.map(sinceEvent);
  return {
    edition: knownEdition(order),
    days: since.map(([maybe, surely]) => surely ?? maybe),
    unrecorded: since.flatMap(([, surely], event) => (surely === null ? [event] : [])),
    perhaps: since.flatMap(([maybe, surely], event) =>
      surely !== null && maybe !== surely ? [[event, maybe] as const] : [],
    ),
  };
}
