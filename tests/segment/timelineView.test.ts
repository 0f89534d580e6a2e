import { describe, expect, it } from 'vitest';
import { eventCards } from '@/lib/segment/eventCards';
import { knownNote, timelineSearch } from '@/lib/segment/timelineView';
import { parseView } from '@/lib/view/viewState';
import { MATERIAL, makeSegment, SEGMENT_INPUT } from '@/tests/segment/makeSegment';

const { scope } = SEGMENT_INPUT;

describe('the timeline as a segment opens it', () => {
  it('has the range of the segment and its series', () => {
    expect(timelineSearch(makeSegment())).toBe('?from=2016-01-01&to=2017-12-31');
    expect(timelineSearch(makeSegment({ scope: { ...scope, series: ['tides'] } }))).toContain('&series=tides&');
  });

  it('has its date as known and its opening, as an address of the explorer', () => {
    const segment = makeSegment({
      known: '2016-07',
      scope: { ...scope, series: ['tides'] },
      opening: { to: '2016-06-30', kinds: ['law'], lanes: ['main'], threads: ['a'], places: ['b'], search: 'the sea' },
    });
    const search = timelineSearch(segment);
    expect(search).toBe(
      '?from=2016-01-01&kind=law&known=2016-07&lane=main&place=b&q=the+sea&series=tides&thread=a&to=2016-06-30',
    );
    expect(parseView(search, '')).toMatchObject({ known: '2016-07', query: 'the sea', series: ['tides'] });
    expect(knownNote(segment)).toBe(
      'Its events were chosen as the record was known at the end of July 2016; the cards say what is known now.',
    );
    expect(knownNote(makeSegment())).toBeUndefined();
  });

  it('is where a card leads whose event has no page of its own', () => {
    const segment = makeSegment({ known: '2016-07' });
    const events = new Map([...MATERIAL.events].map(([id, event]) => [id, { ...event, href: `/tides/#${id}` }]));
    const [card] = eventCards({ ...MATERIAL, record: { ...MATERIAL.record, slug: 'tides' }, events }, segment);
    expect(card!.href).toBe('/tides/?from=2016-01-01&known=2016-07&to=2017-12-31#first');
    expect(eventCards(MATERIAL, segment)[0]!.href).toBe(MATERIAL.events.get('first')!.href);
  });
});
