import { buildStrip, type Strip } from '@/lib/layout/buildStrip';
import type { SegmentHead, TimelineRecord } from '@/lib/model/record';
import { plainEvent, plainRecord } from '@/lib/segment/plainRecord';
import { type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import { dateOf } from '@/lib/time/dateOf';
import { asDay } from '@/lib/time/day';
import { OPEN_END } from '@/lib/time/edtf';
import { compareReading } from '@/lib/time/readingOrder';
import type { TimeWindow } from '@/lib/view/window';

/** Air before the range in the picture and, at the least, after it: shares of its length. */
const BEFORE = 0.02;
const AFTER = 0.18;
/** Where time is drawn in the picture: its 1200 px without those of the titles of lanes, and a little less. */
const PLOT_PX = 1000;

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
  return { strip, window: { from: asDay(from), to: asDay(Math.max(scope.to.latest + AFTER * length, ...ends)) } };
}

/** The day to which a picture must go so that a label beginning on a day is in it whole: (start − from) / (to − from) of the plot and the label fill it. */
const labelEnd = (from: number, start: number, widthPx: number): number =>
  from + ((start - from) * PLOT_PX) / (PLOT_PX - widthPx);

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
