import type { TimelineRecord } from '@/lib/model/record';
import { correctionsAddress, dataAddress } from '@/lib/query/addresses';
import { FEED_LENGTH, type Feed, type FeedEntry, feedId, feedOf, feedTime, UNDATED } from '@/lib/query/feed';
import { type LogEntry, revisionLog } from '@/lib/query/revisions';

function entryOf(record: TimelineRecord, entry: LogEntry): FeedEntry {
  const published = entry.on && feedTime(entry.on);
  const times = { ...(published ? { published } : {}), updated: published ?? UNDATED };
  if (entry.is === 'withdrawn') {
    return {
      id: feedId(record, 'events', entry.id, 'withdrawn'),
      href: entry.href,
      title: `Withdrawn: ${entry.id}`,
      paragraphs: ['This entry has been withdrawn.'],
      ...times,
    };
  }
  const { heading, was, now, why } = entry.words;
  return {
    id: feedId(record, 'events', entry.event.id, 'revisions', ...entry.key),
    href: entry.href,
    title: `${heading}: ${entry.event.title}`,
    paragraphs: [...(was ? [`Was: ${was}`] : []), ...(now ? [`Now: ${now}`] : []), why],
    ...times,
  };
}

/** What was changed last in a record. */
export const correctionFeed = (record: TimelineRecord): Feed =>
  feedOf(record, {
    path: ['corrections'],
    title: `Corrections · ${record.header.title}`,
    about: 'What was changed in the record: what was, what is, and why.',
    home: correctionsAddress(record),
    stem: dataAddress(record, 'corrections'),
    entries: revisionLog(record)
      .slice(0, FEED_LENGTH)
      .map((entry) => entryOf(record, entry)),
  });
