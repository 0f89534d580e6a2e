import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ThreadPage } from '@/app/ThreadPage';
import { WithdrawnPage } from '@/app/WithdrawnPage';
import { YearPage } from '@/app/YearPage';
import { PageHeader } from '@/components/ui/PageHeader';
import { TimelineCard } from '@/components/ui/TimelineCard';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'a', date: '2016', threads: ['one', 'two'] },
    { id: 'b', date: '2017', threads: ['two'], sources: [{ id: 'paper' }] },
    { id: 'gone', date: '1988', title: 'Secret', status: 'withdrawn' },
  ],
  sources: [{ id: 'paper' }],
  threads: [
    { id: 'one', title: 'The first' },
    { id: 'two', title: 'The second' },
    { id: 'three', title: 'The third' },
  ],
  narratives: ['b'],
});

/** What stands between header and footer. */
const mainOf = (page: ReactElement): string => renderToStaticMarkup(page).match(/<main.*<\/main>/s)![0];

const currentOf = (page: ReactElement): readonly string[] =>
  [...renderToStaticMarkup(page).matchAll(/<a[^>]*href="([^"]*)" aria-current="([^"]*)"/g)].map(
    ([, href, current]) => `${href} ${current}`,
  );

describe('PageHeader', () => {
  it('marks the page itself, or the part that a page lies in', () => {
    expect(currentOf(<PageHeader record={record} current="years" />)).toEqual(['/test/years/ page']);
    expect(currentOf(<PageHeader record={record} current="years" inside />)).toEqual(['/test/years/ true']);
  });
});

describe('the page of a thread', () => {
  const thread = (id: string) => <ThreadPage record={record} thread={record.threads.get(id)!} />;

  it('lies among the threads, and its line above leads to them and to the timeline', () => {
    expect(currentOf(thread('two'))).toEqual(['/test/threads/ true']);
    expect(mainOf(thread('two'))).toContain('<a href="/test/threads/">Threads</a> of <a href="/test/">A test</a>');
  });

  it('leads to the threads before and after it, as all threads are listed', () => {
    const main = mainOf(thread('two'));
    expect(main).toMatch(/href="\/test\/threads\/one\/" rel="prev"><span[^>]*>← 1 event<\/span>The first</);
    expect(main).toMatch(/href="\/test\/threads\/three\/" rel="next"><span[^>]*>0 events →<\/span>The third</);
    expect(mainOf(thread('one'))).not.toContain('rel="prev"');
    expect(mainOf(thread('three'))).not.toContain('rel="next"');
  });
});

describe('the page of a year', () => {
  it('lies among the years, and its line above leads to them and to the timeline', () => {
    expect(currentOf(<YearPage record={record} at={0} />)).toEqual(['/test/years/ true']);
    expect(mainOf(<YearPage record={record} at={0} />)).toContain(
      '<a href="/test/years/">Years</a> of <a href="/test/">A test</a>',
    );
  });
});

describe('the page of a withdrawn event', () => {
  it('leads back to the timeline, the years and the corrections, and tells nothing of the event', () => {
    const main = mainOf(<WithdrawnPage record={record} />);
    const hrefs = [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(['/test/', '/test/years/', '/test/corrections/']);
    expect(main).not.toMatch(/Secret|1988/);
  });
});

describe('the card of a record on the first page', () => {
  const card = renderToStaticMarkup(<TimelineCard record={record} />);

  it('says what the record holds', () => {
    expect(card.replaceAll(/<[^>]+>/g, ' ')).toMatch(
      /Covers\s+2016 to 2017\s+Events\s+2 events, 1 of them told at length\s+Sources\s+1 source, .*Threads\s+2 threads/,
    );
  });

  it('leads to the timeline, its threads and the page about it', () => {
    const ways = card.match(/<p[^>]*data-print="hide">.*?<\/p>/s)![0];
    expect([...ways.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/test/',
      '/test/threads/',
      '/test/about/',
    ]);
  });
});
