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
  const list = renderToStaticMarkup(<DifferenceList years={differencesOf(differing)} />);

  it('leads to each year, and has each event under its id with the accounts side by side', () => {
    expect(list).toMatch(
      /<nav[^>]*aria-label="Differences by year">.*<a href="#_2016">2016<.*<h2[^>]*id="_2016">2016</,
    );
    expect(list).toMatch(
      /<li id="leave">.*<a href="\/test\/events\/leave\/">Event leave<.*<h4[^>]*>where<.*Yanji.*Ningbo/,
    );
  });

  it('names the speaker, and leads to the source that carries the words', () => {
    expect(list).toMatch(/An official, in <a href="\/test\/sources\/#radio">Source radio<\/a>/);
  });
});
