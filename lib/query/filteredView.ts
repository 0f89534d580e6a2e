import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';

/** Air on both sides of the events, a share of their range, so that the first and the last do not stand at the edge. */
const AIR_SHARE = 0.05;
/** Events of one day are seen among the weeks around it. */
const LEAST_AIR_DAYS = 15;

/** Address of the timeline with only what a filter leaves, `events`, and the range that holds them all. */
export function filteredView(
  record: TimelineRecord,
  filter: 'thread' | 'place',
  id: string,
  events: readonly TimelineEvent[] = [],
): string {
  const ends: number[] = events.flatMap(({ date }) => [date.earliest, date.latest]).filter(Number.isFinite);
  const address = `${timelineAddress(record)}?`;
  if (ends.length === 0) return `${address}${filter}=${id}`;
  const [first, last] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const air = Math.max((last - first) * AIR_SHARE, LEAST_AIR_DAYS);
  const [from, to] = [first - air, last + air].map((day) => formatDay(asDay(day), 'day'));
  return `${address}from=${from}&${filter}=${id}&to=${to}`;
}
