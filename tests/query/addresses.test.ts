import { describe, expect, it } from 'vitest';
import { buildStrip } from '@/lib/layout/buildStrip';
import { eventAddress, hasOwnPage, isLarge, LARGE_RECORD } from '@/lib/query/addresses';
import { makeRecord } from '@/tests/query/makeRecord';

const dates = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `e${at}`, date: '2016' }));
const small = makeRecord({ events: dates(2) });
const large = makeRecord({
  events: [...dates(LARGE_RECORD + 1), { id: 'withdrawn', date: '2016', status: 'withdrawn' }],
  narratives: ['e1'],
});
const find = (id: string) => large.events.find((event) => event.id === id)!;

describe('addresses of events', () => {
  it('are pages in a small record', () => {
    expect(isLarge(small)).toBe(false);
    expect(eventAddress(small, small.events[0]!)).toBe('/test/events/e0/');
  });

  it('do not change because events were withdrawn', () => {
    const record = makeRecord({
      events: [...dates(LARGE_RECORD), { id: 'withdrawn', date: '2016', status: 'withdrawn' }],
    });
    expect(isLarge(record)).toBe(false);
    expect(buildStrip(record).head).toMatchObject({ count: LARGE_RECORD, isLarge: false });
    expect(buildStrip(large).head.isLarge).toBe(true);
  });

  it('open the timeline in a large record, but for events with a narrative and tombstones', () => {
    expect(isLarge(large)).toBe(true);
    expect(eventAddress(large, find('e0'))).toBe('/test/#e0');
    expect(eventAddress(large, find('e1'))).toBe('/test/events/e1/');
    expect(hasOwnPage(large, find('withdrawn'))).toBe(true);
  });
});
