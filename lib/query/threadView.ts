import type { Thread, TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';
import { recordIndex } from '@/lib/query/recordIndex';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';

/** Air on both sides of a thread's events, a share of their range, so that the first and the last do not stand at the edge. */
const AIR_SHARE = 0.05;
/** A thread of one day is seen among the weeks around it. */
const LEAST_AIR_DAYS = 15;

/** Address of the timeline with only this thread's events, and the range that holds them all. */
export function threadViewAddress(record: TimelineRecord, { id }: Thread): string {
  const dates = (recordIndex(record).byThread.get(id) ?? []).map(({ date }) => date);
  const ends: number[] = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  const address = `${timelineAddress(record)}?`;
  if (ends.length === 0) return `${address}thread=${id}`;
  const [first, last] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const air = Math.max((last - first) * AIR_SHARE, LEAST_AIR_DAYS);
  const [from, to] = [first - air, last + air].map((day) => formatDay(asDay(day), 'day'));
  return `${address}from=${from}&thread=${id}&to=${to}`;
}
