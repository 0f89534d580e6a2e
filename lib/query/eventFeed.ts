import type { Thread, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { dataAddress, eventAddress, threadAddress, timelineAddress } from '@/lib/query/addresses';
import { contentNoteWords } from '@/lib/query/contentNoteWords';
import { FEED_LENGTH, type Feed, type FeedEntry, feedId, feedOf, feedTime, latestTime } from '@/lib/query/feed';
import { countSources } from '@/lib/query/independence';
import { liveEvents } from '@/lib/query/liveEvents';
import { recordIndex } from '@/lib/query/recordIndex';
import { compareReading } from '@/lib/time/readingOrder';
import { formatEdtf } from '@/lib/time/words';

/** The last to be added first; events that do not say when they were added come after them. Then the last to happen first. */
function newestFirst(one: TimelineEvent, other: TimelineEvent): number {
  if (one.added && other.added) {
    return compareReading(other.added, one.added) || compareReading(other.date, one.date);
  }
  return Number(one.added === undefined) - Number(other.added === undefined) || compareReading(other.date, one.date);
}

/** Distressing content is announced before it, as on the event's page. */
function paragraphsOf(record: TimelineRecord, event: TimelineEvent): readonly string[] {
  const notes = event.contentNotes.length > 0 ? [contentNoteWords(event.contentNotes)] : [];
  const summary = event.summary ? [event.summary] : [];
  return [`Happened: ${formatEdtf(event.date)}.`, ...notes, ...summary, `Rests on ${countSources(record, event)}.`];
}

function entryOf(record: TimelineRecord, event: TimelineEvent): FeedEntry {
  const published = event.added && feedTime(event.added);
  const changes = event.revisions.map(({ date }) => feedTime(date));
  const known = [published, ...changes].filter((time) => time !== undefined);
  return {
    id: feedId(record, 'events', event.id),
    href: eventAddress(record, event),
    title: event.title,
    paragraphs: paragraphsOf(record, event),
    ...(published ? { published } : {}),
    // Atom asks for a time where the record gives none: the day of the event itself keeps such entries in order.
    updated: latestTime(known.length > 0 ? known : [feedTime(event.date)]),
  };
}

const newest = (record: TimelineRecord, events: readonly TimelineEvent[]): readonly FeedEntry[] =>
  events
    .toSorted(newestFirst)
    .slice(0, FEED_LENGTH)
    .map((event) => entryOf(record, event));

/** The events that came last into a record. */
export const eventFeed = (record: TimelineRecord): Feed =>
  feedOf(record, {
    path: ['events'],
    title: record.header.title,
    about: 'New events, the last to be added first.',
    home: timelineAddress(record),
    stem: dataAddress(record, 'feed'),
    entries: newest(record, liveEvents(record)),
  });

/** The events that came last into one thread. */
export const threadFeed = (record: TimelineRecord, thread: Thread): Feed =>
  feedOf(record, {
    path: ['threads', thread.id],
    title: `${thread.title} · ${record.header.title}`,
    about: `New events of the thread “${thread.title}”, the last to be added first.`,
    home: threadAddress(record, thread.id),
    stem: dataAddress(record, `threads/${thread.id}`),
    entries: newest(record, recordIndex(record).byThread.get(thread.id) ?? []),
  });
