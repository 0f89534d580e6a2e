import type { TimelineRecord } from '@/lib/model/record';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { giftOf } from '@/lib/segment/gift';
import { quizItems } from '@/lib/segment/quiz';
import { segmentEvents } from '@/lib/segment/segmentEvents';

const FOLDER = 'segments/';
const ENDINGS = ['.gift.txt', '.csv'] as const;

/** Names of the files of all segments, as they stand among the data files of a record. */
export const segmentFileNames = (record: TimelineRecord): readonly string[] =>
  record.segments.flatMap(({ slug }) => ENDINGS.map((ending) => `${FOLDER}${slug}${ending}`));

/** One file of a segment, or undefined when the record has none of that name: its questions for Moodle, or its events for a sheet. */
export function segmentFile(record: TimelineRecord, name: string): Response | undefined {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  const segment = record.segments.find(({ slug }) => name === `${FOLDER}${slug}${ending}`);
  if (segment === undefined) return undefined;
  if (ending === '.csv') {
    const scoped = { ...record, events: segmentEvents(record, segment) };
    return new Response(publicEventsCsv(scoped), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  }
  const gift = giftOf(quizItems(record, segment));
  return new Response(gift, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
