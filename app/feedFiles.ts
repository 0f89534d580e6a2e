import { siteOrigin } from '@/lib/load/siteOrigin';
import type { TimelineRecord } from '@/lib/model/record';
import { atomFeed } from '@/lib/query/atomFeed';
import { correctionFeed } from '@/lib/query/correctionFeed';
import { eventFeed, threadFeed } from '@/lib/query/eventFeed';
import type { Feed } from '@/lib/query/feed';
import { jsonFeed } from '@/lib/query/jsonFeed';

/** Every format of a feed, by the ending of its file. */
const FORMATS: Readonly<Record<string, (feed: Feed) => Response>> = {
  atom: (feed) =>
    new Response(atomFeed(feed, siteOrigin()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } }),
  json: (feed) =>
    new Response(JSON.stringify(jsonFeed(feed, siteOrigin())), {
      headers: { 'content-type': 'application/feed+json; charset=utf-8' },
    }),
};

/** The feed of a name without its ending, or undefined when the record has none of that name. */
function feedNamed(record: TimelineRecord, stem: string): Feed | undefined {
  if (stem === 'feed') return eventFeed(record);
  if (stem === 'corrections') return correctionFeed(record);
  const thread = stem.startsWith('threads/') ? record.threads.get(stem.slice('threads/'.length)) : undefined;
  return thread && threadFeed(record, thread);
}

/** Names of the feeds of a record, as they stand among its data files. */
export const feedFileNames = (record: TimelineRecord): readonly string[] =>
  ['feed', 'corrections', ...[...record.threads.keys()].map((id) => `threads/${id}`)].flatMap((stem) =>
    Object.keys(FORMATS).map((ending) => `${stem}.${ending}`),
  );

/** One feed as a file, or undefined when the record has none of that name. */
export function feedFile(record: TimelineRecord, name: string): Response | undefined {
  const [, stem = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(name) ?? [];
  const write = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  const feed = write && feedNamed(record, stem);
  return feed && write(feed);
}
