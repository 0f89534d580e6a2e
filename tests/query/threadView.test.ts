import { describe, expect, it } from 'vitest';
import { threadViewAddress } from '@/lib/query/threadView';
import { parseView } from '@/lib/view/viewState';
import { makeRecord } from '@/tests/query/makeRecord';

const thread = { id: 'a-thread', title: 'A thread' };

function addressOf(...dates: string[]): string {
  const events = dates.map((date, at) => ({ id: `event-${at}`, date, threads: [thread.id] }));
  const record = makeRecord({ events: [...events, { id: 'beside', date: '1950/2020' }], threads: [thread] });
  return threadViewAddress(record, record.threads.get(thread.id)!);
}

describe('the view of a thread', () => {
  it('holds all of its events and a little air, and nothing of the rest of the record', () => {
    expect(addressOf('2016-04-07', '2017', '2016-05')).toBe('/test/?from=2016-03-06&thread=a-thread&to=2018-02-01');
    expect(addressOf('2016-04-07')).toBe('/test/?from=2016-03-23&thread=a-thread&to=2016-04-23');
  });

  it('takes the known end of an event that goes on', () => {
    expect(addressOf('2016-04-07/..')).toBe('/test/?from=2016-03-23&thread=a-thread&to=2016-04-22');
    expect(addressOf()).toBe('/test/?thread=a-thread');
  });

  it('is read back, before year 1 and in deep time too', () => {
    for (const date of ['-0043-03-15', 'Y-66000000']) {
      const { window, threads } = parseView(new URL(addressOf(date), 'https://example.org').search, '');
      expect(window!.to).toBeGreaterThan(window!.from);
      expect(threads).toEqual([thread.id]);
    }
  });
});
