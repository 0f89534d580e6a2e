import { expect, it } from 'vitest';
import { eventEntry } from '@/lib/query/eventEntry';
import { namesByEvent } from '@/lib/query/namesByEvent';
import { publicSources } from '@/lib/query/publicSource';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'leave', date: '2016-04-07', sources: [{ id: 'paper' }, { id: 'radio' }] },
    { id: 'denied', date: '2016-05', claims: [{ about: 'where', says: 'Yanji', source: 'radio' }] },
    { id: 'rumour', date: '2016-06' },
  ],
  sources: [
    { id: 'paper', publisher: 'The Paper' },
    { id: 'radio', publisher: 'Radio One' },
  ],
});

it('names the sources of an event in short, a claim’s too, from the record and from sources.json alike', () => {
  const names = namesByEvent(publicSources(record));
  expect([...names]).toEqual([
    ['leave', 'The Paper; Radio One'],
    ['denied', 'Radio One'],
  ]);
  for (const event of record.events) expect(eventEntry(record, event).sourceNames).toBe(names.get(event.id) ?? '');
});
