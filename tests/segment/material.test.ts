import { beforeAll, describe, expect, it } from 'vitest';
import { materialFile, materialFileNames, segmentFile } from '@/app/segmentFiles';
import { loadSiteOnce } from '@/lib/load/loadSite';
import type { TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { eventCards } from '@/lib/segment/eventCards';
import { eventsCsv } from '@/lib/segment/eventsCsv';
import { heldSegment } from '@/lib/segment/heldSegment';
import { cardFileCount, cardFileName, cardFileOf, RECORD_FILE, seriesFileName } from '@/lib/segment/materialFiles';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { eventMaterial, materialOf } from '@/lib/segment/recordMaterial';
import { scopedSeries } from '@/lib/segment/scopedSeries';
import { scopedStrip } from '@/lib/segment/scopedStrip';
import type { EventMaterial, RecordMaterial, SegmentMaterial, SeriesMaterial } from '@/lib/segment/segmentMaterial';
import { taskKeys } from '@/lib/segment/taskKey';
import { formatEdtf } from '@/lib/time/words';
import { shippedRecord } from '@/tests/record/shippedRecord';
import { MATERIAL, makeSegment, RECORD } from '@/tests/segment/makeSegment';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

const contentOf = async <Value>(name: string): Promise<Value> => (await materialFile(record, name)!.json()) as Value;

/** As a browser puts it together from the files of a site. */
async function loadedMaterial(events: readonly string[], series: readonly string[]): Promise<SegmentMaterial> {
  const head = await contentOf<RecordMaterial>(RECORD_FILE);
  const cards = await Promise.all(
    events.map(async (id) => {
      const file = await contentOf<readonly EventMaterial[]>(cardFileName(cardFileOf(id, head.cardFiles)));
      return [id, file.find((event) => event.id === id)!] as const;
    }),
  );
  const tables = await Promise.all(
    series.map(async (id) => [id, await contentOf<SeriesMaterial>(seriesFileName(id))] as const),
  );
  return { record: head, events: new Map(cards), series: new Map(tables) };
}

describe('the files that lessons in links are made from', () => {
  it('are all there, and hold every live event once', async () => {
    const names = materialFileNames(record);
    expect(names.every((name) => materialFile(record, name) !== undefined)).toBe(true);
    expect(materialFile(record, 'segment/cards-999.json')).toBeUndefined();
    const files = await Promise.all(
      names.filter((name) => name.includes('cards-')).map((name) => contentOf<readonly EventMaterial[]>(name)),
    );
    const ids = files.flat().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      liveEvents(record)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('cost a lesson of nine events of a hundred thousand nine files of some fifty events', () => {
    const count = cardFileCount(100_000);
    const sizes = new Map<number, number>();
    for (let n = 0; n < 100_000; n++) {
      const file = cardFileOf(`an-event-${n}`, count);
      sizes.set(file, (sizes.get(file) ?? 0) + 1);
    }
    expect(sizes.size).toBe(count);
    expect(Math.max(...sizes.values())).toBeLessThan(100);
  });

  it('make of a segment in the browser what the site makes of it when it is built', async () => {
    for (const segment of record.segments) {
      const built = materialOf(record, segment);
      const loaded = await loadedMaterial(segment.scope.events, segment.scope.series);
      expect(eventCards(loaded, segment)).toEqual(eventCards(built, segment));
      expect(pupilTasks(loaded, segment)).toEqual(pupilTasks(built, segment));
      expect(taskKeys(loaded, segment)).toEqual(taskKeys(built, segment));
      expect(scopedSeries(loaded, segment)).toEqual(scopedSeries(built, segment));
      expect(scopedStrip(loaded, segment)).toEqual(scopedStrip(built, segment));
    }
  });

  it('make the same table of events in the browser as the site has of a published segment', async () => {
    for (const segment of record.segments) {
      const loaded = await loadedMaterial(segment.scope.events, segment.scope.series);
      const built = await segmentFile(record, `segments/${segment.slug}.csv`)!.text();
      expect(eventsCsv(loaded, segment)).toBe(built);
    }
    const events = liveEvents(record).map(({ id }) => id);
    const all = eventsCsv(await loadedMaterial(events, []), { scope: { ...makeSegment().scope, events } });
    expect(all).toBe(publicEventsCsv(record));
  });

  it('give every event to the picture as the record has it', () => {
    for (const segment of record.segments) {
      const { strip } = scopedStrip(materialOf(record, segment), segment);
      const events = strip.order.map(({ id }) => record.events.find((event) => event.id === id)!);
      expect(events.map(({ id }) => id).toSorted()).toEqual(segment.scope.events.toSorted());
      expect([...strip.marks.significance]).toEqual(events.map(({ significance }) => significance));
      expect([...strip.marks.start]).toEqual(events.map(({ date }) => date.earliest));
      expect(strip.shards.flatMap(({ titles }) => titles)).toEqual(events.map(({ title }) => title));
      expect([...strip.marks.kind].map((kind) => strip.head.kinds[kind]!.id)).toEqual(events.map(({ kind }) => kind));
      expect([...strip.marks.lane].map((lane) => strip.head.lanes[lane]!.id)).toEqual(events.map(({ lane }) => lane));
      expect(strip.head.eras.map(({ id }) => id)).toEqual(record.eras.map(({ id }) => id));
    }
  });

  it('are read with the dates that the record has, of deep time too', async () => {
    const { records } = await loadSiteOnce('tests/fixtures/deeptime');
    for (const one of [record, ...records])
      for (const event of liveEvents(one)) {
        const scope = { ...makeSegment().scope, events: [event.id], series: [] };
        const [card] = eventCards(materialOf(one, { scope }), { scope, texts: [] });
        expect(card!.date).toBe(formatEdtf(event.date));
      }
  });

  it('have the rows of a series in the range, and no other', () => {
    for (const segment of record.segments)
      for (const { lane, rows } of scopedSeries(materialOf(record, segment), segment)) {
        const { rows: all } = record.series.find(({ id }) => id === lane.id)!;
        const { from, to } = segment.scope;
        const inside = all.filter(({ period }) => period.earliest >= from.earliest && period.latest <= to.latest);
        expect(rows).toHaveLength(inside.length);
        expect(rows.length).toBeGreaterThan(0);
      }
  });
});

describe('a segment held against the record', () => {
  const scope = { from: makeSegment().scope.from, to: makeSegment().scope.to, series: ['gone'] };
  const segment = {
    ...makeSegment(),
    scope: { ...scope, events: ['first', 'gone', 'third'] },
    texts: [{ event: 'gone', plain: 'Words.' }],
    tasks: [
      { ...makeSegment().tasks[0]!, events: ['gone', 'third', 'first'] },
      { ...makeSegment().tasks[7]!, events: ['gone'] },
      { ...makeSegment().tasks[7]!, events: [] },
      { ...makeSegment().tasks[4]!, series: 'gone' },
      { ...makeSegment().tasks[5]!, events: ['first', 'gone', 'third'] },
    ],
  };

  it('is without what the record does not have, and says what that was', () => {
    const held = heldSegment(MATERIAL, segment);
    expect(held.missing).toEqual(['gone']);
    expect(held.missingSeries).toEqual(['gone']);
    expect(held.dropped).toEqual([1, 2, 4]);
    expect(held.reduced).toEqual([5]);
    expect(held.segment.scope).toMatchObject({ events: ['first', 'third'], series: [] });
    expect(held.segment.texts).toEqual([]);
    expect(held.segment.tasks.map(({ events }) => events)).toEqual([[], ['first', 'third']]);
    expect(pupilTasks(MATERIAL, held.segment)).toHaveLength(2);
  });

  it('names the events that were changed after it was made', () => {
    const event = RECORD.events.find(({ id }) => id === 'first')!;
    const revision = { kind: 'correction', was: 'one', now: 'two', why: 'A slip.', field: 'title' } as const;
    const changedOn = (date: string) => ({ ...eventMaterial(RECORD, event), changed: date });
    expect(
      eventMaterial(RECORD, { ...event, revisions: [{ ...revision, date: makeSegment().reviewed }] }).changed,
    ).toBe('2016-09-01');
    const held = (date: string) =>
      heldSegment({ ...MATERIAL, events: new Map([['first', changedOn(date)]]) }, makeSegment()).changed;
    expect(held('2016-09-02')).toEqual(['Event first']);
    expect(held('2016-09-01')).toEqual([]);
  });
});
