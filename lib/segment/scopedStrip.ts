import { buildStrip, type Strip } from '@/lib/layout/buildStrip';
import type { Segment, TimelineRecord } from '@/lib/model/record';
import { segmentEvents } from '@/lib/segment/segmentEvents';
import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** Air before the range in the picture, and room after it for the titles of its last events: shares of its length. */
const BEFORE = 0.02;
const AFTER = 0.18;

/** The strip of a segment alone: its events, the lanes and kinds they have, and its range. */
export function scopedStrip(
  record: TimelineRecord,
  segment: Pick<Segment, 'scope'>,
): { readonly strip: Strip; readonly window: TimeWindow } {
  const { scope } = segment;
  const events = segmentEvents(record, segment);
  const wanted = new Set(events);
  const lanes = new Set(events.map(({ lane }) => lane));
  const kinds = new Set(events.map(({ kind }) => kind));
  const { header } = record;
  const strip = buildStrip({
    ...record,
    header: {
      ...header,
      opening: { from: scope.from, to: scope.to },
      lanes: header.lanes.filter(({ id }) => lanes.has(id)),
      kinds: header.kinds
        .filter(({ id }) => kinds.has(id))
        .map((kind) => (lanes.has(kind.lane) ? kind : { ...kind, lane: events[0]!.lane })), // its events all name lanes of their own
    },
    events: record.events.filter((event) => wanted.has(event)),
    series: [],
  });
  const length = scope.to.latest - scope.from.earliest;
  const from = asDay(scope.from.earliest - BEFORE * length);
  return { strip, window: { from, to: asDay(scope.to.latest + AFTER * length) } };
}
