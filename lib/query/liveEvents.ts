import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';

const cache = new WeakMap<TimelineRecord, readonly TimelineEvent[]>();

/** The events the public may see, in reading order. */
export function liveEvents(record: TimelineRecord): readonly TimelineEvent[] {
  const known = cache.get(record);
  if (known) return known;
  const live = record.events.filter(({ status }) => status === 'live');
  cache.set(record, live);
  return live;
}
