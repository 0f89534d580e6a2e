import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { giftOf } from '@/lib/segment/gift';
import { cardFileCount, cardFileName, cardFileOf, RECORD_FILE, seriesFileName } from '@/lib/segment/materialFiles';
import { quizItems } from '@/lib/segment/quiz';
import { eventMaterial, materialOf, recordEvents, recordMaterial, seriesMaterial } from '@/lib/segment/recordMaterial';

const JSON_TYPE = 'application/json; charset=utf-8';
const FOLDER = 'segments/';
const ENDINGS = ['.gift.txt', '.csv'] as const;

/** Names of the files of all segments, as they stand among the data files of a record. */
export const segmentFileNames = (record: TimelineRecord): readonly string[] =>
  record.segments.flatMap(({ slug }) => ENDINGS.map((ending) => `${FOLDER}${slug}${ending}`));

const cards = new WeakMap<TimelineRecord, ReadonlyMap<string, readonly TimelineEvent[]>>();

/** The events of each file of cards, sorted out once for all of their addresses. */
function cardFiles(record: TimelineRecord): ReadonlyMap<string, readonly TimelineEvent[]> {
  const known = cards.get(record);
  if (known) return known;
  const events = liveEvents(record);
  const count = cardFileCount(events.length);
  const files = new Map(Array.from({ length: count }, (_, n): [string, TimelineEvent[]] => [cardFileName(n), []]));
  for (const event of events) files.get(cardFileName(cardFileOf(event.id, count)))!.push(event);
  cards.set(record, files);
  return files;
}

/** Names of the files that lessons in links are made from. */
export const materialFileNames = (record: TimelineRecord): readonly string[] => [
  RECORD_FILE,
  ...cardFiles(record).keys(),
  ...record.series.map(({ id }) => seriesFileName(id)),
];

/** One of them, or undefined when the record has none of that name. */
export function materialFile(record: TimelineRecord, name: string): Response | undefined {
  const events = cardFiles(record).get(name);
  const series = record.series.find(({ id }) => name === seriesFileName(id));
  const content =
    name === RECORD_FILE
      ? recordMaterial(record)
      : (events?.map((event) => eventMaterial(record, event)) ?? (series && seriesMaterial(record, series)));
  return content && new Response(JSON.stringify(content), { headers: { 'content-type': JSON_TYPE } });
}

/** One file of a segment, or undefined when the record has none of that name: its questions for Moodle, or its events for a sheet. */
export function segmentFile(record: TimelineRecord, name: string): Response | undefined {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  const segment = record.segments.find(({ slug }) => name === `${FOLDER}${slug}${ending}`);
  if (segment === undefined) return undefined;
  if (ending === '.csv') {
    const scoped = { ...record, events: recordEvents(record, segment) };
    return new Response(publicEventsCsv(scoped), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  }
  const gift = giftOf(quizItems(materialOf(record, segment), segment));
  return new Response(gift, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
