import type { Feed } from '@/lib/query/feed';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as a plain value. Without an origin, addresses count from the site's root. */
export const jsonFeed = (feed: Feed, origin: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.about,
  home_page_url: origin + feed.home,
  feed_url: `${origin}${feed.stem}.json`,
  language: feed.language,
  authors: [{ name: feed.author }],
  items: feed.entries.map(({ id, href, title, paragraphs, published, updated }) => ({
    id,
    url: origin + href,
    title,
    content_text: paragraphs.join('\n\n'),
    ...(published ? { date_published: published } : {}),
    date_modified: updated,
  })),
});
