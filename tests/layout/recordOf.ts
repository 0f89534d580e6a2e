import type { TimelineRecord } from '@/lib/model/record';
import { eraSchema, eventSchema, headerSchema, placeSchema, threadSchema } from '@/lib/model/schema';
import { compareReading } from '@/lib/time/readingOrder';

type Fields = Readonly<Record<string, unknown>>;

export interface RecordInput {
  readonly header?: Fields;
  /** At least `id` and `date`; the rest has defaults here. */
  readonly events: readonly Fields[];
  readonly threads?: readonly Fields[];
  readonly places?: readonly Fields[];
  readonly eras?: readonly Fields[];
}

const HEADER = {
  title: 'A record',
  lanes: [
    { id: 'people', title: 'People' },
    { id: 'policy', title: 'Policy' },
  ],
  kinds: [
    { id: 'arrival', title: 'Arrival', lane: 'people', shape: 'circle', colour: 'teal' },
    { id: 'law', title: 'Law', lane: 'policy', shape: 'square', colour: 'amber' },
  ],
};

/** A record through the one schema, without files. */
export function recordOf({ header = {}, events, threads = [], places = [], eras = [] }: RecordInput): TimelineRecord {
  const parsedHeader = headerSchema.parse({ ...HEADER, ...header });
  const laneOf = new Map(parsedHeader.kinds.map((kind) => [kind.id, kind.lane]));
  const parsed = events.map((fields) => {
    const event = eventSchema.parse({ kind: 'arrival', title: `Event ${fields['id']}`, ...fields });
    return { ...event, lane: event.lane ?? laneOf.get(event.kind)! };
  });
  return {
    slug: 'a-record',
    header: parsedHeader,
    events: parsed.sort((a, b) => compareReading(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    sources: new Map(),
    places: new Map(places.map((fields) => placeSchema.parse(fields)).map((place) => [place.id, place])),
    people: new Map(),
    threads: new Map(threads.map((fields) => threadSchema.parse(fields)).map((thread) => [thread.id, thread])),
    eras: eras.map((fields) => eraSchema.parse(fields)),
    series: [],
    narratives: new Map(),
    segments: [],
  };
}
