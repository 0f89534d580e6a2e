import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventBody } from '@/components/event/EventBody';
import type { EventInput } from '@/lib/model/record';
import { datedDetail } from '@/lib/query/datedDetail';
import { detailAsKnown } from '@/lib/query/detailAsKnown';
import { knownEnd } from '@/lib/view/knownDate';
import { makeRecord } from '@/tests/query/makeRecord';

const SOURCES = [{ id: 'first', issued: '2016-04-08' }, { id: 'second', issued: '2018-05-10' }, { id: 'undated' }];

const on = (date: string, event: Partial<EventInput>) => {
  const record = makeRecord({
    events: [{ id: 'group', date: '2016-04-05', reported: '2016-04-05', ...event }],
    sources: SOURCES,
  });
  return detailAsKnown(datedDetail(record, record.events[0]!), knownEnd(date)!);
};
const bodyOn = (date: string, event: Partial<EventInput>) =>
  renderToStaticMarkup(<EventBody detail={on(date, event).detail} />);

describe('the sources of an event on a date', () => {
  it('that are all of later are said to be, with their count', () => {
    const one = bodyOn('2016-04-05', { sources: [{ id: 'second' }] });
    expect(one).toContain('Its source was published later.');
    const two = bodyOn('2016-04-05', { sources: [{ id: 'first' }, { id: 'second' }] });
    expect(two).toContain('Its 2 sources were published later.');
    expect(two).not.toContain('No source is given');
    expect(bodyOn('2016-04-05', {})).toContain('No source is given for this event.');
  });

  it('are counted where they were public; one of later that a claim is read in is listed and not counted', () => {
    const event: Partial<EventInput> = {
      sources: [{ id: 'first' }],
      claims: [{ about: 'why', says: 'deceived', source: 'second', reported: '2016-04-06' }],
    };
    const { detail } = on('2016-04-08', event);
    expect(detail.sources.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(detail.sources[1]!.description).toMatch(/, published later$/);
    expect(detail.sourceCount).toBe('1 source by then');
    expect(on('2018-05-10', event).detail.sourceCount).toBe('2 sources by then');
  });

  it('without a date are marked and counted apart', () => {
    const { detail } = on('2016-04-08', { sources: [{ id: 'first' }, { id: 'undated' }] });
    expect(detail.sourceCount).toBe('1 source by then and 1 of unknown date');
    expect(
      detail.sources.map(({ description }) => description.includes('when it was published is not recorded')),
    ).toEqual([false, true]);
  });
});

it('leaves out what the record says of the basis of a date, for it was written later', () => {
  expect(on('2016-04-08', { dateBasis: 'Worked out in 2018.' }).detail.basis).toBeUndefined();
});
