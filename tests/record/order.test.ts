import { expect, it } from 'vitest';
import { recordIndex } from '@/lib/query/recordIndex';
import { rangeInWords, yearsOf } from '@/lib/query/years';
import { shippedRecord } from '@/tests/record/shippedRecord';

it('tells the story of the restaurant group forwards: who answers it stands behind it', async () => {
  const { byThread } = recordIndex(await shippedRecord());
  const thread = byThread.get('ningbo-thirteen')!.map(({ id }) => id);
  expect(thread.slice(0, 2)).toEqual(['ningbo-group-leaves-china', 'ningbo-restaurant-group']);
  expect(thread.at(-1)).toBe('manager-repeats');
});

it('puts no event before one that it follows or responds to', async () => {
  const { events } = await shippedRecord();
  const place = new Map(events.map(({ id }, at) => [id, at]));
  const backwards = events.flatMap(({ id, relations }) =>
    relations
      .filter(({ type, to }) => type !== 'part-of' && type !== 'contradicts' && place.get(to)! > place.get(id)!)
      .map(({ type, to }) => `${id} ${type} ${to}`),
  );
  expect(backwards).toEqual([]);
});

it('lists the years one after another, each in one piece', async () => {
  const record = await shippedRecord();
  const byYear = yearsOf(record).flatMap(({ events }) => events.map(({ id }) => id));
  expect(byYear).toEqual(record.events.filter(({ status }) => status === 'live').map(({ id }) => id));
});

it('says one range of years, under the title and on the strip', async () => {
  const record = await shippedRecord();
  expect(record.header.dek).toContain(rangeInWords(record)!);
});
