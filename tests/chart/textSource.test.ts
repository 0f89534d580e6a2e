import { describe, expect, it, vi } from 'vitest';
import { createTextSource } from '@/components/chart/textSource';
import type { TextShard } from '@/lib/layout/stripData';

const heads = [
  { first: 0, count: 2, from: 0, to: 1 },
  { first: 2, count: 3, from: 0, to: 1 },
];
const shard = (count: number, from: number): TextShard => ({
  ids: Array.from({ length: count }, (_, i) => `id-${from + i}`),
  titles: Array.from({ length: count }, (_, i) => `Title ${from + i}`),
  dates: Array.from({ length: count }, () => '2016'),
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('titles by event number', () => {
  it('come from the shard that holds the event, fetched once', async () => {
    const fetchShard = vi.fn(async (address: string) => (address.endsWith('0.json') ? shard(2, 0) : shard(3, 2)));
    const texts = createTextSource('/record/data/', heads, fetchShard);
    expect(texts.text(3)).toBeUndefined();
    expect(texts.isPending(3)).toBe(true);
    texts.request(3);
    texts.request(4);
    await settled();
    expect(fetchShard.mock.calls).toEqual([['/record/data/text-1.json']]);
    expect(texts.text(4)).toEqual({ id: 'id-4', title: 'Title 4', date: '2016' });
    expect(texts.text(1)).toBeUndefined();
    expect(texts.isPending(4)).toBe(false);
  });

  it('tell their subscribers when a shard arrives, until they leave', async () => {
    const texts = createTextSource('/', heads, async () => shard(2, 0));
    const listener = vi.fn();
    const leave = texts.subscribe(listener);
    texts.request(0);
    await settled();
    leave();
    texts.request(2);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are not pending for ever when a shard cannot be had, and can be tried again', async () => {
    let isUp = false;
    const texts = createTextSource('/', heads, async () => {
      if (!isUp) throw new Error('offline');
      return shard(2, 0);
    });
    texts.request(0);
    await settled();
    expect([texts.isPending(0), texts.hasFailed()]).toEqual([false, true]);
    isUp = true;
    texts.retry();
    texts.request(0);
    await settled();
    expect(texts.text(0)?.title).toBe('Title 0');
    expect(texts.hasFailed()).toBe(false);
  });

  it.each([[{}], [null], [[]], [{ ids: ['a'], titles: ['A'], dates: ['2016'] }]])(
    'take an answer that is no shard of theirs, such as %j, for a failure',
    async (answer) => {
      const texts = createTextSource('/', heads, async () => answer as TextShard);
      texts.request(0);
      await settled();
      expect([texts.text(0), texts.hasFailed(), texts.isPending(0)]).toEqual([undefined, true, false]);
    },
  );
});
