import { buildStrip, type Strip } from '@/lib/layout/buildStrip';
import { ownExtentPx } from '@/lib/layout/labelRoom';
import type { SegmentHead, TimelineRecord } from '@/lib/model/record';
import { plainEvent, plainRecord } from '@/lib/segment/plainRecord';
import { type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import { dateOf } from '@/lib/time/dateOf';
import { asDay } from '@/lib/time/day';
import { OPEN_END } from '@/lib/time/edtf';
import { compareReading } from '@/lib/time/readingOrder';
import type { TimeWindow } from '@/lib/view/window';

/** Width of the picture: its smallest words, of 11.5 px, are of 7 pt where it is 177 mm wide on paper (public/segments.css); A4 leaves 178 mm between its margins. */
export const PICTURE_PX = 820;
/** Air before the range in the picture and, at the least and the most, after it: shares of its length. */
const BEFORE = 0.02;
const AFTER = 0.18;
const MOST_AFTER = 0.45;

/** The strip of a segment alone: its events, the lanes and kinds they have, and its range. */
export function scopedStrip(
  material: SegmentMaterial,
  segment: Pick<SegmentHead, 'scope'>,
): { readonly strip: Strip; readonly window: TimeWindow } {
  const { scope } = segment;
  const strip = buildStrip(pictured(material, segment));
  const length = scope.to.latest - scope.from.earliest;
  const from = scope.from.earliest - BEFORE * length;
  const ends = [...strip.marks.start].map((start, event) => labelEnd(from, start, strip.marks.widthPx[event]!));
  const [least, most] = [scope.to.latest + AFTER * length, scope.to.latest + MOST_AFTER * length];
  return { strip, window: { from: asDay(from), to: asDay(Math.min(Math.max(least, ...ends), most)) } };
}

/** The day to which a picture must go so that a label beginning on a day is in it whole: (start − from) / (to − from) of the plot and the label fill it. */
const labelEnd = (from: number, start: number, widthPx: number): number =>
  from + ((start - from) * PICTURE_PX) / (PICTURE_PX - ownExtentPx(widthPx));

/** A record that has what the picture shows, and no more. */
function pictured({ record, events: all }: SegmentMaterial, { scope }: Pick<SegmentHead, 'scope'>): TimelineRecord {
  const events = scopedEvents({ events: all }, { scope }).map(plainEvent);
  const lanes = new Set(events.map(({ lane }) => lane));
  const kinds = new Set(events.map(({ kind }) => kind));
  const whole = plainRecord(record, scope, events);
  return {
    ...whole,
    header: {
      ...whole.header,
      lanes: record.lanes.filter(({ id }) => lanes.has(id)),
      kinds: record.kinds
        .filter(({ id }) => kinds.has(id))
        .map((kind) => (lanes.has(kind.lane) ? kind : { ...kind, lane: events[0]!.lane })), // its events all name lanes of their own
    },
    events: events.sort((one, other) => compareReading(one.date, other.date) || (one.id < other.id ? -1 : 1)),
    eras: record.eras.map(({ from, to, ...era }) => ({ ...era, from: endOf(from), to: endOf(to) })),
  };
}

const endOf = (text: string) => (text === OPEN_END.text ? OPEN_END : dateOf(text));
