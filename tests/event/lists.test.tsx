import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DifferenceList } from '@/components/event/DifferenceList';
import { EventBody } from '@/components/event/EventBody';
import { PersonList } from '@/components/event/PersonList';
import { PlaceList } from '@/components/event/PlaceList';
import { RevisionLog } from '@/components/event/RevisionLog';
import { SourceList } from '@/components/event/SourceList';
import { differencesOf } from '@/lib/query/differences';
import { eventDetail } from '@/lib/query/eventDetail';
import { peopleOf } from '@/lib/query/peopleOf';
import { placesOf } from '@/lib/query/placesOf';
import { revisionLog } from '@/lib/query/revisions';
import { sourceEntries } from '@/lib/query/sourceEntries';
import { CORRECTED_DATE } from '@/tests/fixtures/correctedDate';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    {
      id: 'leave',
      date: '2016-04-07',
      title: 'Tom & <Jerry>',
      people: ['envoy'],
      places: ['port'],
      sources: [{ id: 'paper', supports: 'date' }],
      revisions: [CORRECTED_DATE],
    },
    { id: 'gone', date: '2016-05', title: 'Secret', status: 'withdrawn' },
  ],
  sources: [{ id: 'paper' }],
  people: [{ id: 'envoy', title: 'An envoy', role: 'envoy', basis: 'public-official', reviewedOn: '2026-11-21' }],
  places: [
    { id: 'port', title: 'A port', within: 'land' },
    { id: 'land', title: 'A land' },
  ],
});

describe('the history of an entry', () => {
  it('stands with the event: kind, field, day, what was, what is, why', () => {
    const body = renderToStaticMarkup(<EventBody detail={eventDetail(record, record.events[0]!)} />);
    expect(body).toMatch(
      /<li id="leave\.revision-1">.*Correction of the date.*<time dateTime="2026-11-20">20 November 2026<.*Was.*<del>2016-04-05<.*Now.*<ins>2016-04-07<.*Misread\./,
    );
  });
});

describe('RevisionLog', () => {
  const log = renderToStaticMarkup(<RevisionLog entries={revisionLog(record)} />);

  it('leads from every change to where it stands with its event', () => {
    expect(log).toContain('<a href="/test/events/leave/#leave.revision-1">Tom &amp; &lt;Jerry&gt;</a>');
  });

  it('says of a withdrawn entry no more than that', () => {
    expect(log).toMatch(
      /<li><p[^>]*>Withdrawn<\/p><p><a href="\/test\/events\/gone\/"><code>gone<\/code><\/a><\/p><\/li>/,
    );
    expect(log).not.toContain('Secret');
  });
});

describe('people, places and sources', () => {
  it('names a person only with role, basis and review', () => {
    expect(renderToStaticMarkup(<PersonList people={peopleOf(record)} />)).toMatch(
      /<li id="envoy"><h2[^>]*>An envoy<\/h2><p>envoy<\/p><p[^>]*>Basis for the name: public official, reviewed 21 November 2026\.<\/p><ul[^>]*aria-label="Named in">.*href="\/test\/events\/leave\/"/,
    );
  });

  it('puts a place below the one it lies in', () => {
    expect(renderToStaticMarkup(<PlaceList places={placesOf(record)} />)).toMatch(
      /<li id="land"><h2[^>]*>A land<\/h2><\/li><li id="port"[^>]*><h3[^>]*>A port<span[^>]*> in A land<\/span><\/h3>/,
    );
  });

  it('leads from a place to the timeline with what happened there, and from one that only holds others nowhere', () => {
    const list = renderToStaticMarkup(<PlaceList places={placesOf(record)} />);
    expect([...list.matchAll(/<a href="([^"]+)">See it on the timeline</g)].map(([, href]) => href)).toEqual([
      '/test/?from=2016-03-23&amp;place=port&amp;to=2016-04-23',
    ]);
  });

  it('says why a source has no address, and that an address is that of others too', () => {
    const list = renderToStaticMarkup(
      <SourceList
        sources={sourceEntries(
          makeRecord({
            events: [{ id: 'a', date: '2016', sources: [{ id: 'told' }, { id: 'one' }, { id: 'two' }, { id: 'own' }] }],
            sources: [
              { id: 'told', note: 'As cited in One.' },
              { id: 'one', URL: 'https://example.org/page' },
              { id: 'two', URL: 'https://example.org/page' },
              { id: 'own', URL: 'https://example.org/own' },
            ],
          }),
        )}
      />,
    );
    expect(list).toMatch(/<li id="told">.*No address: known only through the work that cites it\./);
    expect(list.match(/No address/g)).toHaveLength(1);
    expect(list.match(/>The page it is on, with others</g)).toHaveLength(2);
    expect(list).toMatch(/href="https:\/\/example\.org\/own"[^>]*>Original</);
  });

  it('says what an event takes from a source', () => {
    expect(renderToStaticMarkup(<SourceList sources={sourceEntries(record)} />)).toMatch(
      /7 April 2016<\/span><span><a href="\/test\/events\/leave\/">Tom &amp; &lt;Jerry&gt;<\/a><span> · date<\/span>/,
    );
  });
});

describe('DifferenceList', () => {
  const differing = makeRecord({
    events: [
      {
        id: 'leave',
        date: '2016-04-07',
        claims: [
          { about: 'where', says: 'Yanji', source: 'paper' },
          { about: 'where', says: 'Ningbo', by: 'An official', source: 'radio' },
        ],
      },
    ],
    sources: [{ id: 'paper' }, { id: 'radio' }],
  });
  const list = renderToStaticMarkup(<DifferenceList groups={differencesOf(differing)} />);

  it('leads to each year where no event has a thread, and has each event under its id with the accounts side by side', () => {
    expect(list).toMatch(
      /<nav aria-label="What they differ on">.*<a href="#_2016">2016<\/a> <span[^>]*>1 matter<.*<h2 id="_2016"><a href="\/test\/years\/2016\/">2016</,
    );
    expect(list).toMatch(
      /<li id="leave">.*<a href="\/test\/events\/leave\/">Event leave<.*<h4[^>]*>where<.*Yanji.*Ningbo/,
    );
  });

  it('names the speaker, and leads to the source that carries the words', () => {
    expect(list).toMatch(/An official, in <a href="\/test\/sources\/#radio">Source radio<\/a>/);
  });

  it('folds what comes after the first events of a long thread, and nothing of a short one', () => {
    const accounts = ['Yanji', 'Ningbo'].map((says) => ({ about: 'where', says, source: 'paper' }));
    const event = (id: string, thread: string) => ({ id, date: '2016', threads: [thread], claims: accounts });
    const long = makeRecord({
      events: [...[1, 2, 3, 4, 5, 6, 7].map((n) => event(`way-${n}`, 'ways')), event('pay', 'wages')],
      sources: [{ id: 'paper' }],
      threads: [
        { id: 'wages', title: 'Wages' },
        { id: 'ways', title: 'Ways' },
      ],
    });
    const threads = renderToStaticMarkup(<DifferenceList groups={differencesOf(long)} />);
    expect(threads.match(/<h2/g)).toHaveLength(2);
    expect(threads).toMatch(/<a href="#_wages">Wages<.*1 matter<.*<a href="#_ways">Ways<.*7 matters</);
    expect(threads).toMatch(
      /id="_wages">.*id="pay".*id="_ways"><a href="\/test\/threads\/ways\/">.*id="way-4".*<details[^>]*><summary>3 later events<\/summary>.*id="way-5".*id="way-7"/,
    );
    expect(threads.match(/<details/g)).toHaveLength(1);
  });
});
