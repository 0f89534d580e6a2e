import { escapeXml } from '@/lib/base/escapeXml';
import type { Feed, FeedEntry } from '@/lib/query/feed';

/** Paragraphs as HTML, in the text of an element: what is HTML there is escaped once for HTML and once for XML. */
const htmlOf = (paragraphs: readonly string[]): string =>
  escapeXml(paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(''));

const entryLines = ({ id, href, title, paragraphs, published, updated }: FeedEntry, origin: string): string[] => [
  '  <entry>',
  `    <id>${escapeXml(id)}</id>`,
  `    <title>${escapeXml(title)}</title>`,
  `    <link rel="alternate" type="text/html" href="${escapeXml(origin + href)}"/>`,
  ...(published ? [`    <published>${published}</published>`] : []),
  `    <updated>${updated}</updated>`,
  `    <content type="html">${htmlOf(paragraphs)}</content>`,
  '  </entry>',
];

/** A feed as Atom (RFC 4287). Without an origin (`https://example.org`) links count from the feed's own address, as RFC 3986 has it. */
export const atomFeed = (feed: Feed, origin: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.about)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}${feed.stem}.atom`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(origin + feed.home)}"/>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    ...(feed.rights ? [`  <rights>${escapeXml(feed.rights)}</rights>`] : []),
    `  <updated>${feed.updated}</updated>`,
    ...feed.entries.flatMap((entry) => entryLines(entry, origin)),
    '</feed>',
    '',
  ].join('\n');
