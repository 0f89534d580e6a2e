import { describe, expect, it } from 'vitest';
import { eventYear } from '@/lib/query/eventYear';
import { CROWDED } from '@/lib/query/yearParts';
import { makeRecord } from '@/tests/query/makeRecord';

describe('eventYear', () => {
  it('leads to the entry of an event in the list of its year', () => {
    const record = makeRecord({
      events: [
        { id: 'a', date: '2015' },
        { id: 'b', date: '2016-04' },
      ],
    });
    expect(eventYear(record, record.events[1]!)).toEqual({ label: '2016', href: '/test/years/2016/#b' });
  });

  it('leads to the part of a crowded year that lists it', () => {
    const crowd = Array.from({ length: CROWDED }, (_, at) => ({ id: `e${at}`, date: '2016-05' }));
    const record = makeRecord({ events: [{ id: 'b', date: '2016-04-07' }, ...crowd] });
    expect(eventYear(record, record.events[0]!)).toEqual({ label: 'April 2016', href: '/test/years/2016-04/#b' });
  });
});
