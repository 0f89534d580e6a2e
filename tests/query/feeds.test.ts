import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '@/lib/base/escapeXml';
import { atomFeed } from '@/lib/query/atomFeed';
import { correctionFeed } from '@/lib/query/correctionFeed';
import { eventFeed, threadFeed } from '@/lib/query/eventFeed';
import { FEED_LENGTH, feedTime, UNDATED } from '@/lib/query/feed';
import { jsonFeed } from '@/lib/query/jsonFeed';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    {
      id: 'old',
      date: '2016-04-07',
      added: '2026-11-20',
      title: 'A < B & "C"',
      summary: 'Some <b>words</b>.',
      threads: ['group'],
    },
    {
      id: 'new',
      date: '2015',
      added: '2026-11-22',
      contentNotes: ['executions'],
      summary: 'Told.',
      sources: [{ id: 'paper' }],
    },
    { id: 'same-day', date: '2017', added: '2026-11-20' },
    {
      id: 'changed',
      date: '2018',
      added: '2026-11-19',
      revisions: [{ date: '2026-11-23', kind: 'correction', field: 'date', was: '2017', now: '2018', why: 'A slip.' }],
    },
    { id: 'unknown-day', date: '2019-02-03', threads: ['group'] },
    { id: 'deep', date: 'Y-66000000' },
    {
      id: 'gone',
      date: '2020',
      added: '2026-11-24',
      status: 'withdrawn',
      title: 'Secret',
      summary: 'Secret',
      threads: ['group'],
    },
  ],
  sources: [{ id: 'paper' }],
  threads: [{ id: 'group', title: 'The group' }],
});
const feed = eventFeed(record);
const entryOf = (id: string) => feed.entries.find((entry) => entry.href === `/test/events/${id}/`);
const time = (text: string): string | undefined => {
  const parsed = parseEdtf(text);
  return parsed.ok ? feedTime(parsed.value) : 'not a date';
};

/** What an XML reader makes of an escaped text. */
const readXml = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('feedTime', () => {
  it('is the first day that a date can mean, or the last where only its end is known', () => {
    expect(['2016-04-07', '2016-04', '2016', '2015/2016', '../2016-07-13', '0001'].map(time)).toEqual([
      '2016-04-07T00:00:00Z',
      '2016-04-01T00:00:00Z',
      '2016-01-01T00:00:00Z',
      '2015-01-01T00:00:00Z',
      '2016-07-13T00:00:00Z',
      '0001-01-01T00:00:00Z',
    ]);
  });

  it('is nothing where RFC 3339 has no way to write it', () => {
    expect(['0000', '-0043', 'Y-66000000', 'Y12000'].map(time)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('eventFeed', () => {
  it('has the last to be added first, of one day the last to happen, and then those that do not say when they were added', () => {
    expect(feed.entries.map(({ href }) => href.split('/')[3])).toEqual([
      'new',
      'same-day',
      'old',
      'changed',
      'unknown-day',
      'deep',
    ]);
  });

  it('gives the day of addition, and of the last change', () => {
    expect([entryOf('changed')?.published, entryOf('changed')?.updated]).toEqual([
      '2026-11-19T00:00:00Z',
      '2026-11-23T00:00:00Z',
    ]);
    expect([entryOf('unknown-day')?.published, entryOf('unknown-day')?.updated]).toEqual([
      undefined,
      '2019-02-03T00:00:00Z',
    ]);
    expect(entryOf('deep')?.updated).toBe(UNDATED);
    expect(feed.updated).toBe('2026-11-23T00:00:00Z');
  });

  it('names entries without the host, each once, and the same in the feed of a thread', () => {
    expect(entryOf('old')?.id).toBe('tag:tidemark.invalid,2026:test/events/old');
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    const thread = threadFeed(record, record.threads.get('group')!);
    expect(thread.entries.map(({ id }) => id)).toEqual([
      'tag:tidemark.invalid,2026:test/events/old',
      'tag:tidemark.invalid,2026:test/events/unknown-day',
    ]);
    expect(thread.id).not.toBe(feed.id);
  });

  it('announces what distresses before it is told, and counts sources', () => {
    expect(entryOf('new')?.paragraphs).toEqual([
      'Happened: 2015.',
      'This entry mentions executions.',
      'Told.',
      'Rests on 1 source.',
    ]);
  });

  it('holds nothing of a withdrawn event', () => {
    const all = [feed, threadFeed(record, record.threads.get('group')!)].map((one) => atomFeed(one, '')).join('');
    expect(all).not.toMatch(/Secret|gone/);
  });

  it('ends after a hundred entries', () => {
    const events = Array.from({ length: FEED_LENGTH + 5 }, (_, n) => ({ id: `event-${n}`, date: '2016' }));
    expect(eventFeed(makeRecord({ events })).entries).toHaveLength(FEED_LENGTH);
  });
});

describe('correctionFeed', () => {
  const corrections = correctionFeed(record);

  it('says what was, what is and why, and of a withdrawn entry no more than that', () => {
    expect(corrections.entries).toEqual([
      {
        id: 'tag:tidemark.invalid,2026:test/events/changed/revisions/2026-11-23/date',
        href: '/test/events/changed/#changed.revision-1',
        title: 'Correction of the date: Event changed',
        paragraphs: ['Was: 2017', 'Now: 2018', 'A slip.'],
        published: '2026-11-23T00:00:00Z',
        updated: '2026-11-23T00:00:00Z',
      },
      {
        id: 'tag:tidemark.invalid,2026:test/events/gone/withdrawn',
        href: '/test/events/gone/',
        title: 'Withdrawn: gone',
        paragraphs: ['This entry has been withdrawn.'],
        updated: UNDATED,
      },
    ]);
  });

  it('is a feed without entries where nothing was changed', () => {
    const none = correctionFeed(makeRecord({ events: [{ id: 'a', date: '2016' }] }));
    expect([none.entries, none.updated]).toEqual([[], UNDATED]);
    expect(atomFeed(none, '')).toContain(`<updated>${UNDATED}</updated>`);
  });
});

describe('atomFeed', () => {
  it('escapes what authors write, twice where it is HTML', () => {
    const atom = atomFeed(feed, '');
    expect(atom).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
    expect(atom).toContain('&lt;p&gt;Some &amp;lt;b&amp;gt;words&amp;lt;/b&amp;gt;.&lt;/p&gt;');
  });

  it('puts the origin before every address, and no origin where none is known', () => {
    const addresses = (origin: string) =>
      [...atomFeed(feed, origin).matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    expect(addresses('https://example.org').every((href) => href.startsWith('https://example.org/test/'))).toBe(true);
    expect(addresses('').every((href) => href.startsWith('/test/'))).toBe(true);
    expect(addresses('')).toHaveLength(feed.entries.length + 2);
  });

  it('gives the same bytes for the same record', () => {
    expect(atomFeed(eventFeed(record), '')).toBe(atomFeed(eventFeed(record), ''));
  });

  it('escapes any text so that a reader gets it back, without what XML cannot hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('&', '<', '"', '>', '\u0000', '\n', '\uFFFE', '\uD800', 'a', ';', '#') }),
        ),
        (text) => {
          const escaped = escapeXml(text);
          expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 leaves out
          const kept = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
          expect(readXml(escaped)).toBe(kept);
        },
      ),
    );
  });
});

describe('jsonFeed', () => {
  it('is JSON Feed 1.1 with the same ids as Atom', () => {
    const json = jsonFeed(feed, 'https://example.org');
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url).toBe('https://example.org/test/data/feed.json');
    expect(json.items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
    expect(json.items[0]).toEqual({
      id: 'tag:tidemark.invalid,2026:test/events/new',
      url: 'https://example.org/test/events/new/',
      title: 'Event new',
      content_text: 'Happened: 2015.\n\nThis entry mentions executions.\n\nTold.\n\nRests on 1 source.',
      date_published: '2026-11-22T00:00:00Z',
      date_modified: '2026-11-22T00:00:00Z',
    });
  });
});
