import type { TimelineEvent } from '@/lib/model/record';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { plainEvent, plainRecord } from '@/lib/segment/plainRecord';
import { type EventMaterial, type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import type { PupilSegment } from '@/lib/segment/segmentParts';
import { dateOf } from '@/lib/time/dateOf';

/**
 * The events of a lesson as the table that a published segment has of its own, `data/segments/<slug>.csv`: the same columns, and the words of the record
 * where the lesson has others. It is made in the browser, of what the cards came with.
 */
export function eventsCsv(material: SegmentMaterial, { scope }: Pick<PupilSegment, 'scope'>): string {
  return publicEventsCsv(plainRecord(material.record, scope, scopedEvents(material, { scope }).map(tabledEvent)));
}

/** An event with what the table says of it. */
function tabledEvent(event: EventMaterial): TimelineEvent {
  const { summary, plain, columns } = event;
  const { reported, added, confidence, places, people, threads, sources } = columns;
  return {
    ...plainEvent(event),
    ...(summary === undefined ? {} : { summary }),
    ...(plain === undefined ? {} : { plain }),
    ...(reported === undefined ? {} : { reported: dateOf(reported) }),
    ...(added === undefined ? {} : { added: dateOf(added) }),
    confidence,
    places,
    people,
    threads,
    sources: sources.map((id) => ({ id })),
  };
}
