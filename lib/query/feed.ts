import { padded } from '@/lib/base/padded';
import type { TimelineRecord } from '@/lib/model/record';
import { civilOfDay, type Day } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';

/** What a feed says, before it is written as Atom or as JSON Feed. Addresses are of this site, from its root. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** What is in it, in a line. */
  readonly about: string;
  /** The page it belongs to. */
  readonly home: string;
  /** Its own address without the ending, which says the format. */
  readonly stem: string;
  readonly language: string;
  /** Who speaks: the record. */
  readonly author: string;
  readonly rights?: string;
  /** RFC 3339; that of the newest entry, never the time of the build. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** For ever the same, wherever the site stands. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Plain text. */
  readonly paragraphs: readonly string[];
  /** RFC 3339; absent where the record does not say. */
  readonly published?: string;
  readonly updated: string;
}

/** What reads feeds fetches them whole, again and again. */
export const FEED_LENGTH = 100;

/** For an entry without any date that RFC 3339 can write, such as one of deep time. */
export const UNDATED = '1970-01-01T00:00:00Z';

/** RFC 3339 writes years of four digits; year 0 is nothing that people read. */
const LAST_YEAR = 9999;

/** Midnight of the first day that a date can mean, or, where only its end is known, of the last one; undefined where RFC 3339 cannot write it. */
export function feedTime({ earliest, latest }: Edtf): string | undefined {
  const day = Number.isFinite(earliest) ? earliest : latest - 1;
  if (!Number.isFinite(day)) return undefined;
  const civil = civilOfDay(day as Day);
  if (civil.year < 1 || civil.year > LAST_YEAR) return undefined;
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}T00:00:00Z`;
}

/** The latest of some times; RFC 3339 in UTC sorts as text. */
export const latestTime = (times: readonly (string | undefined)[]): string =>
  times.reduce<string>((latest, time) => (time !== undefined && time > latest ? time : latest), '') || UNDATED;

/** What a feed and all its entries are named under: `invalid` is a domain that nobody can own (RFC 2606), so no tag of others can be the same. */
const TAG_AUTHORITY = 'tag:tidemark.invalid,2026';

/** An id for feeds (RFC 4151): it knows the record and not the host, so that a site that moves announces nothing anew. */
export const feedId = ({ slug }: TimelineRecord, ...path: readonly string[]): string =>
  `${TAG_AUTHORITY}:${[slug, ...path].map(encodeURIComponent).join('/')}`;

/** What all feeds of a record have in common. */
export function feedOf(
  record: TimelineRecord,
  feed: Pick<Feed, 'title' | 'about' | 'home' | 'stem' | 'entries'> & { readonly path: readonly string[] },
): Feed {
  const { path, ...own } = feed;
  const { title, licence, languages } = record.header;
  return {
    ...own,
    id: feedId(record, ...path),
    language: languages[0]!,
    author: title,
    ...(licence ? { rights: licence } : {}),
    updated: latestTime(feed.entries.map(({ updated }) => updated)),
  };
}
