import type { ReactElement } from 'react';
import { CompactList } from '@/components/event/CompactList';
import { EventList } from '@/components/event/EventList';
import { YearIndex } from '@/components/event/YearIndex';
import type { Thread, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { isLarge, yearAddress } from '@/lib/query/addresses';
import { eventEntry } from '@/lib/query/eventEntry';
import { recordIndex } from '@/lib/query/recordIndex';
import type { EventStretch } from '@/lib/query/yearParts';
import { calendarYears, type EventYear } from '@/lib/query/years';

const entriesOf = (record: TimelineRecord, events: readonly TimelineEvent[]) =>
  events.map((event) => eventEntry(record, event));

const indexOf = (record: TimelineRecord, stretches: readonly EventStretch[]): ReactElement => (
  <YearIndex
    years={stretches.map(({ slug, label, events }) => ({
      href: yearAddress(record, slug),
      label,
      count: events.length,
    }))}
  />
);

/** Years with their counts and addresses. */
export const yearIndexOf = (record: TimelineRecord): ReactElement => indexOf(record, calendarYears(record));

/** The whole list of a record by year; of a large record the index of its years, for a page of 100,000 entries serves nobody. */
export function listOf(record: TimelineRecord, newTab: boolean): ReactElement {
  if (isLarge(record)) return yearIndexOf(record);
  const years = calendarYears(record).map(({ slug, label, events }) => ({
    slug,
    label,
    entries: entriesOf(record, events),
  }));
  return <EventList years={years} newTab={newTab} />;
}

/** The events of a year or of a part of one, one line each in a large record; of a crowded year the index of its parts. */
export function yearListOf(record: TimelineRecord, { slug, label, events, parts }: EventYear): ReactElement {
  if (parts.length > 0) return indexOf(record, parts);
  const entries = entriesOf(record, events);
  return isLarge(record) ? (
    <CompactList entries={entries} />
  ) : (
    <EventList years={[{ slug, label, entries }]} headings={false} named />
  );
}

/** The events of one thread under the headings of their years. */
export function threadListOf(record: TimelineRecord, thread: Thread): ReactElement {
  const members = new Set(recordIndex(record).byThread.get(thread.id) ?? []);
  const years = calendarYears(record).flatMap(({ slug, label, events }) => {
    const entries = entriesOf(
      record,
      events.filter((event) => members.has(event)),
    );
    return entries.length > 0 ? [{ slug, label, entries }] : [];
  });
  return <EventList years={years} named />;
}
