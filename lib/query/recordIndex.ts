import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';

type Relation = TimelineEvent['relations'][number];

/** Look-ups over the live events of one record, each list in reading order. */
export interface RecordIndex {
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  readonly byThread: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly bySource: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly byPerson: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly byPlace: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Relations that point at an event: who points, and how. */
  readonly relationsTo: ReadonlyMap<string, readonly { readonly from: TimelineEvent; readonly relation: Relation }[]>;
}

const cache = new WeakMap<TimelineRecord, RecordIndex>();

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}

/** Ids of the sources an event leans on, in the order it first names them: citations, then claims, then relations. */
export function sourceIdsOf(event: TimelineEvent): readonly string[] {
  const named = [
    ...event.sources.map(({ id }) => id),
    ...event.claims.map(({ source }) => source),
    ...event.relations.flatMap(({ source }) => (source ? [source] : [])),
  ];
  return [...new Set(named)];
}

function buildIndex(record: TimelineRecord): RecordIndex {
  const byId = new Map<string, TimelineEvent>();
  const byThread = new Map<string, TimelineEvent[]>();
  const bySource = new Map<string, TimelineEvent[]>();
  const byPerson = new Map<string, TimelineEvent[]>();
  const byPlace = new Map<string, TimelineEvent[]>();
  const relationsTo = new Map<string, { from: TimelineEvent; relation: Relation }[]>();
  for (const event of liveEvents(record)) {
    byId.set(event.id, event);
    for (const thread of event.threads) append(byThread, thread, event);
    for (const source of sourceIdsOf(event)) append(bySource, source, event);
    for (const person of event.people) append(byPerson, person, event);
    for (const place of event.places) append(byPlace, place, event);
    for (const relation of event.relations) append(relationsTo, relation.to, { from: event, relation });
  }
  return { byId, byThread, bySource, byPerson, byPlace, relationsTo };
}

/** The look-ups of a record, built once for each record object. */
export function recordIndex(record: TimelineRecord): RecordIndex {
  const known = cache.get(record);
  if (known) return known;
  const index = buildIndex(record);
  cache.set(record, index);
  return index;
}
