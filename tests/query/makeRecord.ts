import type {
  EraInput,
  EventInput,
  PersonInput,
  PlaceInput,
  SourceInput,
  ThreadInput,
  TimelineRecord,
} from '@/lib/model/record';
import {
  eraSchema,
  eventSchema,
  headerSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  threadSchema,
} from '@/lib/model/schema';
import { compareReading } from '@/lib/time/readingOrder';

interface RecordParts {
  readonly events: readonly (Partial<EventInput> & { readonly id: string; readonly date: string })[];
  readonly sources?: readonly (Partial<SourceInput> & { readonly id: string })[];
  readonly places?: readonly PlaceInput[];
  readonly people?: readonly PersonInput[];
  readonly threads?: readonly ThreadInput[];
  readonly eras?: readonly EraInput[];
  /** Ids of events that have a narrative. */
  readonly narratives?: readonly string[];
}

const byId = <Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [value.id, value]));

/** A small record through the real schema: one lane and one kind, `news`; a source is a newspaper article unless it says otherwise. */
export function makeRecord({
  events,
  sources = [],
  places = [],
  people = [],
  threads = [],
  eras = [],
  narratives = [],
}: RecordParts): TimelineRecord {
  return {
    slug: 'test',
    header: headerSchema.parse({
      title: 'A test',
      lanes: [{ id: 'news', title: 'News' }],
      kinds: [{ id: 'news', title: 'News', lane: 'news', shape: 'circle', colour: 'teal' }],
    }),
    events: events
      .map((event) => eventSchema.parse({ kind: 'news', title: `Event ${event.id}`, ...event }))
      .map((event) => ({ ...event, lane: event.lane ?? 'news' }))
      .sort((one, other) => compareReading(one.date, other.date)),
    sources: byId(
      sources.map((source) =>
        sourceSchema.parse({ type: 'article-newspaper', title: `Source ${source.id}`, ...source }),
      ),
    ),
    places: byId(places.map((place) => placeSchema.parse(place))),
    people: byId(people.map((person) => personSchema.parse(person))),
    threads: byId(threads.map((thread) => threadSchema.parse(thread))),
    eras: eras.map((era) => eraSchema.parse(era)),
    series: [],
    narratives: new Map(narratives.map((event) => [event, { event, file: `${event}.mdx`, text: 'Words.' }])),
    segments: [],
  };
}
