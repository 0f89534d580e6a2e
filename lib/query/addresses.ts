import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { formatEdtf } from '@/lib/time/words';

/** Above this many live events a record keeps one page a year, and an event has its own page only for its narrative. */
export const LARGE_RECORD = 2000;

/** Enough of an event to name it and lead to it. */
export interface EventLink {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly href: string;
}

/** Withdrawn events do not count: nothing of them is shown. The browser reads the answer in `strip.json`. */
export const isLarge = (record: TimelineRecord): boolean => liveEvents(record).length > LARGE_RECORD;

export const timelineAddress = (record: TimelineRecord): string => `/${record.slug}/`;

export const yearsAddress = (record: TimelineRecord): string => `/${record.slug}/years/`;

/** `year` is a year's slug (lib/query/years). */
export const yearAddress = (record: TimelineRecord, year: string): string => `/${record.slug}/years/${year}/`;

export const threadsAddress = (record: TimelineRecord): string => `/${record.slug}/threads/`;

export const threadAddress = (record: TimelineRecord, thread: string): string => `/${record.slug}/threads/${thread}/`;

/** The page of all sources, or the entry of one on it. */
export const sourcesAddress = (record: TimelineRecord, source?: string): string =>
  `/${record.slug}/sources/${source ? `#${source}` : ''}`;

/** The log of what was changed. */
export const correctionsAddress = (record: TimelineRecord): string => `/${record.slug}/corrections/`;

/** The page of all people, or the entry of one on it. */
export const peopleAddress = (record: TimelineRecord, person?: string): string =>
  `/${record.slug}/people/${person ? `#${person}` : ''}`;

/** The page of all places, or the entry of one on it. */
export const placesAddress = (record: TimelineRecord, place?: string): string =>
  `/${record.slug}/places/${place ? `#${place}` : ''}`;

/** What the record is, who keeps it and how. */
export const aboutAddress = (record: TimelineRecord): string => `/${record.slug}/about/`;

/** The page of all series. */
export const seriesAddress = (record: TimelineRecord): string => `/${record.slug}/series/`;

/** Series and counts of events on one axis of time. */
export const trendsAddress = (record: TimelineRecord): string => `/${record.slug}/trends/`;

/** The list of teaching segments. */
export const segmentsAddress = (record: TimelineRecord): string => `/${record.slug}/segments/`;

/** A teaching segment as pupils see it. */
export const segmentAddress = (record: TimelineRecord, segment: string): string =>
  `/${record.slug}/segments/${segment}/`;

/** Its page for teachers, with the key. */
export const teacherAddress = (record: TimelineRecord, segment: string): string =>
  `/${record.slug}/segments/${segment}/teacher/`;

/** The same as slides. */
export const slidesAddress = (record: TimelineRecord, segment: string): string =>
  `/${record.slug}/segments/${segment}/slides/`;

/** A data file of a record (app/dataFiles). */
export const dataAddress = (record: TimelineRecord, file: string): string => `/${record.slug}/data/${file}`;

/** Whether an address of its own exists: a page, or the tombstone of a withdrawn event. */
export const hasOwnPage = (record: TimelineRecord, event: TimelineEvent): boolean =>
  event.status === 'withdrawn' || !isLarge(record) || record.narratives.has(event.id);

/** Where an event is read: its own page, or else the timeline with the event open. */
export const eventAddress = (record: TimelineRecord, event: TimelineEvent): string =>
  hasOwnPage(record, event) ? `/${record.slug}/events/${event.id}/` : `/${record.slug}/#${event.id}`;

export const eventLink = (record: TimelineRecord, event: TimelineEvent): EventLink => ({
  id: event.id,
  title: event.title,
  date: formatEdtf(event.date),
  href: eventAddress(record, event),
});
