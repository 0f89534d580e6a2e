import { compareValues } from '@/lib/base/compareValues';
import { freeze } from '@/lib/model/immutable';
import type { Segment, Series, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { Collection, Draft } from '@/lib/model/written';
import { compareReading } from '@/lib/time/readingOrder';

/** The record of a draft: lanes settled, events in reading order, the rest by id. */
export function createRecord(draft: Draft): TimelineRecord {
  const header = draft.header.value;
  const laneOfKind = new Map(header.kinds.map((kind) => [kind.id, kind.lane]));
  const fallback = header.lanes[0]!.id; // only for a draft with an unknown kind, which is never published
  const events = draft.events.entries.map(
    ({ value }): TimelineEvent => ({ ...value, lane: value.lane ?? laneOfKind.get(value.kind) ?? fallback }),
  );
  events.sort((a, b) => compareReading(a.date, b.date) || compareValues(a.id, b.id));
  return Object.freeze({
    slug: draft.slug,
    header,
    events: freeze(events) as readonly TimelineEvent[],
    sources: byId(draft.sources),
    places: byId(draft.places),
    people: byId(draft.people),
    threads: byId(draft.threads),
    eras: Object.freeze(draft.eras.entries.map(({ value }) => value)),
    series: Object.freeze(seriesOf(draft)),
    narratives: new Map(draft.narratives.map((narrative) => [narrative.event, Object.freeze(narrative)])),
    segments: Object.freeze(segmentsOf(draft)),
    ...(draft.about ? { about: Object.freeze(draft.about) } : {}),
  });
}

/** A series whose table could not be found has no rows, and that is reported already. */
const seriesOf = ({ series, seriesTables }: Draft): readonly Series[] =>
  series.entries.map(({ value }) => {
    const table = seriesTables.find(({ id }) => id === value.id);
    return freeze({ ...value, rows: table?.rows.entries.map((row) => row.value) ?? [] });
  });

const segmentsOf = ({ segments }: Draft): readonly Segment[] =>
  segments.flatMap(({ slug, told, head }) => (head ? [freeze({ ...head.value, slug, told })] : []));

/** In the order of the file. */
const byId = <Value extends { readonly id: string }>({ entries }: Collection<Value>): ReadonlyMap<string, Value> =>
  new Map(entries.map(({ value }) => [value.id, value]));
