import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { isLarge, sourcesAddress } from '@/lib/query/addresses';
import { facetMembers } from '@/lib/query/facetMembers';
import { liveEvents } from '@/lib/query/liveEvents';
import { sinceEvent } from '@/lib/query/since';
import { sourceName } from '@/lib/query/sourceName';
import { sinceRow } from '@/lib/series/datedLane';
import { publicSeries } from '@/lib/series/publicSeries';
import { formatDay } from '@/lib/time/formatDay';
import type { EventColumns, TrendFile, TrendSource } from '@/lib/trend/trendData';

/** Of a large record only this many events, the most significant, are named; all are counted. */
const MOST_NAMED = 2000;

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

function eventColumns(record: TimelineRecord): EventColumns {
  const events = liveEvents(record);
  const { kinds, lanes } = record.header;
  const indexOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ id }, index) => [id, index]));
  const [kindIndex, laneIndex] = [indexOf(kinds), indexOf(lanes)];
  const named = new Set(namedEvents(record, events));
  const since = events.map(sinceEvent);
  return {
    earliest: events.map(({ date }) => finite(date.earliest)),
    latest: events.map(({ date }) => finite(date.latest)),
    reportedEarliest: events.map(({ reported }) => (reported ? finite(reported.earliest) : null)),
    reportedLatest: events.map(({ reported }) => (reported ? finite(reported.latest) : null)),
    kind: events.map(({ kind }) => kindIndex.get(kind) ?? 0),
    lane: events.map(({ lane }) => laneIndex.get(lane) ?? 0),
    significance: events.map(({ significance }) => significance),
    maybe: since.map(([maybe]) => maybe),
    surely: since.map(([, surely]) => surely),
    id: events.map((event) => (named.has(event) ? event.id : '')),
    title: events.map((event) => (named.has(event) ? event.title : '')),
    date: events.map((event) => (named.has(event) ? event.date.text : '')),
    ...facetMembers(events),
  };
}

function namedEvents(record: TimelineRecord, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  if (!isLarge(record)) return events;
  return events.toSorted((a, b) => b.significance - a.significance).slice(0, MOST_NAMED);
}

/** The day on which the record was last added to or changed: what stands for "today" in a build that has no clock. */
function lastChanged(record: TimelineRecord): string | undefined {
  const days = liveEvents(record).flatMap(({ added, revisions }) => [
    ...(added ? [added.latest] : []),
    ...revisions.map(({ date }) => date.latest),
  ]);
  const last = days.filter(Number.isFinite).reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return Number.isFinite(last) ? formatDay((last - 0.5) as (typeof days)[number], 'day') : undefined;
}

function namedSources(record: TimelineRecord): Readonly<Record<string, TrendSource>> {
  const ids = new Set(
    record.series.flatMap(({ sources, rows }) => [...sources, ...rows.flatMap(({ source }) => source ?? [])]),
  );
  return Object.fromEntries(
    [...ids].sort().map((id) => {
      const source = record.sources.get(id);
      return [id, { name: source ? sourceName(source) : id, href: sourcesAddress(record, id) }];
    }),
  );
}

/** All that a page of trends is made of: what the build prerenders with, and what the browser loads. */
export function trendFile(record: TimelineRecord, version: string): TrendFile {
  const { header } = record;
  const titles = (map: ReadonlyMap<string, { readonly id: string; readonly title: string }>) =>
    [...map.values()].map(({ id, title }) => ({ id, title }));
  const asOf = lastChanged(record);
  return {
    slug: record.slug,
    title: header.title,
    ...(header.licence === undefined ? {} : { licence: header.licence }),
    ...(asOf === undefined ? {} : { asOf }),
    version,
    hasEventPages: !isLarge(record),
    kinds: header.kinds.map(({ id, title, shape, colour }) => ({ id, title, shape, colour })),
    lanes: header.lanes.map(({ id, title }) => ({ id, title })),
    threads: titles(record.threads),
    places: titles(record.places),
    events: eventColumns(record),
    series: record.series.map((series) => ({
      ...publicSeries(series),
      opening: series.opening,
      surely: series.rows.map((row) => sinceRow(record, series, row)[1]),
    })),
    sources: namedSources(record),
  };
}
