import { describe, expect, test } from 'vitest';
import { buildStrip } from '@/lib/layout/buildStrip';
import { LABEL_GAP_PX } from '@/lib/layout/labelSize';
import { barEnd, createStripIndex, labelsIn } from '@/lib/layout/stripIndex';
import { recordOf } from '@/tests/layout/recordOf';

/** Seeded, so that a failure can be looked at again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function manyEvents(count: number): Record<string, unknown>[] {
  const random = randomFrom(11);
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return Array.from({ length: count }, (_, i) => {
    const year = pad(1950 + Math.floor(random() * 70), 4);
    const month = `${year}-${pad(1 + Math.floor(random() * 12), 2)}`;
    const day = `${month}-${pad(1 + Math.floor(random() * 28), 2)}`;
    const date = [year, month, day, day, `/${day}`, `${day}/..`, `${day}/2021`][Math.floor(random() * 7)]!;
    return {
      id: `event-${i}`,
      date,
      kind: random() < 0.8 ? 'arrival' : 'law',
      title: 'A title of some length'.slice(0, 4 + Math.floor(random() * 18)),
      significance: String(1 + Math.floor(random() * 5)),
    };
  });
}

const many = buildStrip(recordOf({ events: manyEvents(3000) }));

describe('buildStrip', () => {
  test('numbers events by level, then by time', () => {
    const { head, marks } = many;
    const wholeScale = 1000 / (head.domain[1] - head.domain[0]);
    const levelOf = (scale: number): number =>
      scale <= wholeScale ? 0 : Math.ceil(Math.log(scale / wholeScale) / Math.log(4));
    const levels = Array.from(marks.scale, levelOf);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(new Set(levels).size).toBeGreaterThan(3);
    expect(levels.at(-1)).toBe(Infinity); // the last have no label of their own
    for (let event = 1; event < marks.count; event++)
      if (levels[event] === levels[event - 1])
        expect(marks.start[event]).toBeGreaterThanOrEqual(marks.start[event - 1]!);
  });

  test('shards are runs of event numbers that cover all, none of them large', () => {
    const { head, shards, order, marks } = many;
    let first = 0;
    for (const [i, shard] of head.shards.entries()) {
      expect(shard.first).toBe(first);
      expect(shard.count).toBeLessThanOrEqual(400);
      expect(shards[i]!.ids).toEqual(order.slice(first, first + shard.count).map(({ id }) => id));
      expect(shards[i]!.titles).toHaveLength(shard.count);
      expect(shards[i]!.dates).toHaveLength(shard.count);
      const starts = marks.start.subarray(first, first + shard.count);
      expect([shard.from, shard.to]).toEqual([Math.min(...starts), Math.max(...starts)]);
      first += shard.count;
    }
    expect(first).toBe(3000);
  });

  test('a view at any zoom needs few shards', () => {
    const { head, marks } = many;
    const index = createStripIndex(marks, marks);
    const [from, to] = head.domain;
    for (let length = to - from; length > 1; length /= 3) {
      const window = { from: (from + to - length) / 2, to: (from + to + length) / 2 };
      const labels = labelsIn(index, window, 1200 / length);
      const needed = new Set(labels.map((event) => head.shards.findIndex(({ first, count }) => event < first + count)));
      expect(needed.size).toBeLessThanOrEqual(6);
    }
  });

  test('marks agree with the events they stand for', () => {
    const { head, marks, order } = many;
    for (const [i, event] of order.entries()) {
      expect(head.lanes[marks.lane[i]!]!.id).toBe(event.lane);
      expect(head.kinds[marks.kind[i]!]!.id).toBe(event.kind);
      expect(marks.significance[i]).toBe(event.significance);
      if (event.date.earliest > -Infinity) expect(marks.start[i]).toBe(event.date.earliest);
      expect(marks.row[i]).toBeLessThan(head.lanes[marks.lane[i]!]!.rows);
    }
    expect([...marks.byTime].map((i) => marks.start[i])).toEqual([...marks.start].sort((a, b) => a - b));
  });

  test('no labels of a row overlap at the scale of the whole record', () => {
    const { head, marks } = many;
    const k = 1200 / (head.domain[1] - head.domain[0]);
    const shown = [...marks.byTime].filter((event) => marks.scale[event]! <= k);
    expect(shown.length).toBeGreaterThan(5);
    const until = new Map<string, number>();
    for (const event of shown) {
      const row = `${marks.lane[event]} ${marks.row[event]}`;
      const startPx = k * marks.start[event]!;
      expect(startPx).toBeGreaterThanOrEqual((until.get(row) ?? -Infinity) - 1e-6);
      until.set(row, Math.max(k * barEnd(marks, event), startPx + marks.widthPx[event]! + LABEL_GAP_PX));
    }
  });

  test('more events, more rows, and more again where some would never have a label', () => {
    const rowsOf = (dates: readonly string[]): number =>
      buildStrip(recordOf({ events: dates.map((date, i) => ({ id: `event-${i}`, date })) })).head.lanes[0]!.rows;
    const apart = (count: number): string[] => Array.from({ length: count }, (_, i) => String(1000 + i * 10));
    expect([0, 8, 9, 24, 25, 500].map((count) => rowsOf(apart(count)))).toEqual([2, 2, 3, 3, 4, 4]);
    const sameDay = (count: number): string[] => Array.from({ length: count }, () => '2016-04-07');
    expect([2, 3, 4, 7].map((count) => rowsOf(sameDay(count)))).toEqual([2, 3, 4, 4]);
    expect(rowsOf(['2000/2020', '2005/2010', '2007-03-01'])).toBe(3);
  });

  test('counts what is live, and leaves out what is withdrawn', () => {
    const { head, order } = buildStrip(
      recordOf({
        events: [
          { id: 'a', date: '2001', threads: ['flight', 'flight'], places: ['tumen'] },
          { id: 'b', date: '2002', kind: 'law', threads: ['flight'] },
          { id: 'c', date: '2003', kind: 'law', status: 'withdrawn', threads: ['flight'] },
        ],
        threads: [{ id: 'flight', title: 'Flight' }],
        places: [
          { id: 'tumen', title: 'Tumen' },
          { id: 'yanji', title: 'Yanji' },
        ],
        eras: [{ id: 'famine', title: 'Famine', from: '1900', to: '2001' }],
      }),
    );
    expect(order.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(head.count).toBe(2);
    expect(head.lanes.map(({ id, count }) => [id, count])).toEqual([
      ['people', 1],
      ['policy', 1],
    ]);
    expect(head.kinds.map(({ id, count }) => [id, count])).toEqual([
      ['arrival', 1],
      ['law', 1],
    ]);
    expect(head.threads).toEqual([{ id: 'flight', title: 'Flight', count: 2 }]);
    expect(head.places).toEqual([
      { id: 'tumen', title: 'Tumen', count: 1 },
      { id: 'yanji', title: 'Yanji', count: 0 },
    ]);
    expect(head.eras[0]!.from).toBe(head.domain[0]);
  });

  test('a record without events, and one of a single event', () => {
    const empty = buildStrip(recordOf({ events: [] }));
    expect(empty.head).toMatchObject({ count: 0, shards: [] });
    const one = buildStrip(recordOf({ events: [{ id: 'a', date: '2001-03-05' }] }));
    expect(one.shards).toEqual([{ ids: ['a'], titles: ['Event a'], dates: ['5 March 2001'] }]);
    expect([one.marks.scale[0], one.marks.row[0]]).toEqual([0, 0]);
  });

  test('the head survives JSON', () => {
    expect(JSON.parse(JSON.stringify(many.head))).toEqual(many.head);
  });

  test('the order of the files does not matter', () => {
    const events = manyEvents(300);
    expect(buildStrip(recordOf({ events: [...events].reverse() }))).toEqual(buildStrip(recordOf({ events })));
  });
});
