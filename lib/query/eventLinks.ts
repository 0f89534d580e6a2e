import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink } from '@/lib/query/addresses';

/** The events that something of a record leads to: the first ones, and how many there are beyond them. */
export interface EventLinks {
  /** In reading order. */
  readonly events: readonly EventLink[];
  readonly more: number;
}

/** A source, a person or a place of thousands of events is no list to read. */
export const MOST_EVENTS = 200;

export const eventLinks = (record: TimelineRecord, events: readonly TimelineEvent[] = []): EventLinks => ({
  events: events.slice(0, MOST_EVENTS).map((event) => eventLink(record, event)),
  more: Math.max(0, events.length - MOST_EVENTS),
});
