import { describe, expect, it } from 'vitest';
import { loadSiteOnce } from '@/lib/load/loadSite';
import { liveEvents } from '@/lib/query/liveEvents';
import { MOST_PROPOSED } from '@/lib/segment/composeDraft';
import { eventLessonAddress } from '@/lib/segment/eventLesson';
import { parseView } from '@/lib/view/viewState';
import { shippedRecord } from '@/tests/record/shippedRecord';

describe('a lesson with an event', () => {
  it('begins with the event and a range that holds it and those around it', async () => {
    const { records } = await loadSiteOnce('tests/fixtures/deeptime');
    for (const record of [await shippedRecord(), ...records]) {
      const events = liveEvents(record);
      for (const event of events) {
        const address = new URL(eventLessonAddress(record, event)!, 'https://example.org');
        expect(address.pathname).toBe(`/${record.slug}/segments/new/`);
        const { window, selected } = parseView(address.search, address.hash);
        expect(selected).toBe(event.id);
        const isIn = ({ date }: typeof event) => date.earliest >= window!.from && date.earliest < window!.to;
        expect(isIn(event), event.id).toBe(true);
        const around = events.filter(isIn).length;
        expect(around, event.id).toBeGreaterThanOrEqual(Math.min(events.length, MOST_PROPOSED / 2));
      }
    }
  });

  it('is not offered for an event without a beginning, which is in no range', async () => {
    const record = await shippedRecord();
    const [event] = liveEvents(record);
    const open = { ...event!, date: { ...event!.date, earliest: Number.NEGATIVE_INFINITY } } as typeof event;
    expect(eventLessonAddress({ ...record, events: [open!] }, open!)).toBeUndefined();
  });
});
