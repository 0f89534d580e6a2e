import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventArticle } from '@/components/event/EventArticle';
import { EventBody } from '@/components/event/EventBody';
import { EventList } from '@/components/event/EventList';
import { eventDetail } from '@/lib/query/eventDetail';
import { eventEntry } from '@/lib/query/eventEntry';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    {
      id: 'leave',
      date: '2016-04-07',
      title: 'Tom & <Jerry>',
      contentNotes: ['detention'],
      threads: ['group'],
      places: ['port'],
      figures: [{ value: '13', unit: 'people', what: 'in the group', reported: '2016-04-08' }],
      people: ['envoy'],
      sources: [{ id: 'paper' }],
      claims: [
        { about: 'where', says: 'Yanji', source: 'paper' },
        { about: 'where', says: 'Ningbo', by: 'An official', source: 'radio' },
      ],
    },
    { id: 'after', date: '2016-06', threads: ['group'] },
  ],
  sources: [{ id: 'paper', URL: 'https://example.org/a' }, { id: 'radio' }],
  places: [{ id: 'port', title: 'A port', note: 'Closed in winter.' }],
  people: [{ id: 'envoy', title: 'An envoy', basis: 'consent', reviewedOn: '2026-11' }],
  threads: [{ id: 'group', title: 'The group' }],
});
const detail = eventDetail(record, record.events[0]!);
const body = renderToStaticMarkup(<EventBody detail={detail} />);

describe('EventBody', () => {
  it('puts sources that differ side by side, in one list', () => {
    expect(body).toContain('Sources differ: where');
    expect(body.indexOf('Yanji')).toBeLessThan(body.indexOf('Ningbo'));
  });

  it('names the speaker before the source that carries the words', () => {
    expect(body).toMatch(/Ningbo<\/p><p[^>]*>An official, in Source radio</);
    expect(body).toMatch(/Yanji<\/p><p[^>]*>Source paper</);
  });

  it('leads from every raised number to an entry of the numbered list', () => {
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const id of targets) expect(body).toContain(`id="${id}"`);
  });

  it('says nothing to the other side of a link out', () => {
    for (const [link] of body.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toContain('rel="noreferrer"');
    expect(body).toContain('https://example.org/a');
  });

  it('sets a number large with its unit alone, and says beside what it counts when it was reported', () => {
    expect(body).toMatch(/<dt>in the group, reported 8 April 2016<\/dt><dd>13<span[^>]*> people<\/span><\/dd>/);
  });

  it('gives a way past a content note', () => {
    expect(body).toMatch(/This entry mentions detention\..*href="\/test\/events\/after\/".*Skip to the next event/s);
  });

  it('shows the note of a place, and on what basis a person is named', () => {
    expect(body).toMatch(/<a href="\/test\/places\/#port">A port<\/a><span[^>]*>Closed in winter\.<\/span>/);
    expect(body).toMatch(/An envoy.*Basis for the name: named with consent, reviewed November 2026/);
  });

  it('escapes what authors write and has no inline style', () => {
    expect(body).toContain('Tom &amp; &lt;Jerry&gt;');
    expect(body).not.toContain('style=');
  });

  it('lets the explorer take links to events over', () => {
    expect(body).toContain('data-event="after"');
  });
});

describe('EventArticle', () => {
  const articleOf = (at: number): string =>
    renderToStaticMarkup(
      <EventArticle detail={eventDetail(record, record.events[at]!)} sourcesHref="/test/sources/" />,
    );

  it('leads from every source to its entry among all sources, also from one without an address; a panel does not', () => {
    const entries = [...articleOf(0).matchAll(/href="\/test\/sources\/#([^"]+)"[^>]*>What rests on it</g)];
    expect(entries.map(([, id]) => id)).toEqual(['paper', 'radio']);
    expect(body).not.toContain('/test/sources/');
  });

  it('says which event of a thread is the last; a panel does not, for it may show what was known earlier', () => {
    const words = 'The last event of this thread so far.';
    expect(articleOf(0)).not.toContain(words);
    expect(articleOf(1)).toContain(words);
    expect(renderToStaticMarkup(<EventBody detail={eventDetail(record, record.events[1]!)} />)).not.toContain(words);
  });

  it('is labelled by its heading and holds the narrative where the explorer looks for it', () => {
    const page = renderToStaticMarkup(
      <EventArticle detail={detail} sourcesHref="/test/sources/" narrative={<p>Told</p>} />,
    );
    expect(page).toContain('<article id="leave" aria-labelledby="leave.title">');
    expect(page).toMatch(/<h1[^>]*id="leave\.title"/);
    expect(page).toContain('<div data-narrative="leave"><p>Told</p></div>');
  });
});

describe('EventList', () => {
  const entries = record.events.map((event) => eventEntry(record, event));
  const list = (newTab: boolean) =>
    renderToStaticMarkup(<EventList years={[{ slug: '2016', label: '2016', entries }]} newTab={newTab} />);

  it('is an ordered list of articles with their dates, under the heading of their year', () => {
    expect(list(false)).toMatch(
      /^<ol[^>]*data-timeline="list"><li[^>]*data-year="2016"><h2>2016<\/h2><ol[^>]*><li><article id="leave"/,
    );
    expect(list(false)).toContain('<time dateTime="2016-04-07">7 April 2016</time>');
  });

  it('names the sources of an entry for paper and leads to accounts that differ, where it is asked to', () => {
    const named = renderToStaticMarkup(<EventList years={[{ slug: '2016', label: '2016', entries }]} named />);
    expect(named).toContain(
      '<p>2 sources<span data-print="only">: Source paper; Source radio</span> · <a href="/test/differences/#leave">accounts differ</a></p>',
    );
    expect(named).toContain('<p>no source</p>');
    expect(list(false)).toContain('<p>2 sources</p>');
  });

  it('opens pages beside a frame', () => {
    expect(list(true)).toContain('target="_blank" rel="noreferrer"');
    expect(list(false)).not.toContain('target=');
  });
});
