import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { isLarge, sourcesAddress } from '@/lib/query/addresses';
import { facetMembers } from '@/lib/query/facetMembers';
import { liveEvents } from '@/lib/query/liveEvents';
import { sinceEvent } from '@/lib/query/since';
import { sourceName } from '@/lib/query/sourceName';
import { sinceRow } from '@/lib/series/datedLane';
import { publicSeries } from '@/lib/series/publicSeries';
import { formatDay } from '@/lib/time/formatDay';
import { type EventColumns, emptyEventColumns } from '@/lib/trend/eventColumns';
import type { EventNames, TrendFile, TrendSource } from '@/lib/trend/trendData';

/** Of a large record only this many events, the most significant, are named; all are counted. */
const MOST_NAMED = 2000;

const orNone = (day: number | null | undefined): number => day ?? Number.NaN;

function columnsOf(record: TimelineRecord, events: readonly TimelineEvent[]): EventColumns {
  const { kinds, lanes } = record.header;
  const indexOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ id }, index) => [id, index]));
  const [kindIndex, laneIndex] = [indexOf(kinds), indexOf(lanes)];
  const columns = emptyEventColumns(events.length);
  events.forEach((event, at) => {
    const { date, reported, kind, lane, significance } = event;
    const [maybe, surely] = sinceEvent(event);
    columns.earliest[at] = date.earliest;
    columns.latest[at] = date.latest;
    columns.reportedEarliest[at] = orNone(reported?.earliest);
    columns.reportedLatest[at] = orNone(reported?.latest);
    columns.maybe[at] = orNone(maybe);
    columns.surely[at] = orNone(surely);
    columns.kind[at] = kindIndex.get(kind) ?? 0;
    columns.lane[at] = laneIndex.get(lane) ?? 0;
    columns.significance[at] = significance;
  });
  return columns;
}

function namesOf(record: TimelineRecord, events: readonly TimelineEvent[]): EventNames {
  const chosen = new Set(namedEvents(record, events));
  const named = [...events.keys()].filter((event) => chosen.has(events[event]!));
  const of = (text: (event: TimelineEvent) => string): readonly string[] => named.map((event) => text(events[event]!));
  return {
    count: events.length,
    named,
    id: of(({ id }) => id),
    title: of(({ title }) => title),
    date: of(({ date }) => date.text),
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
    record.series.flatMap(({ sources, rows, turns }) => [
      ...sources,
      ...rows.flatMap(({ source }) => source ?? []),
      ...turns.flatMap((turn) => turn.sources),
    ]),
  );
  return Object.fromEntries(
    [...ids].sort().map((id) => {
      const source = record.sources.get(id);
      const address = source?.URL ?? source?.archive;
      const name = source ? sourceName(source) : id;
      return [id, { name, href: sourcesAddress(record, id), ...(address === undefined ? {} : { address }) }];
    }),
  );
}

/** What a page of trends loads: `data.json` and `events.bin`. */
export interface TrendParts {
  readonly file: TrendFile;
  readonly columns: EventColumns;
}

/** All that a page of trends is made of: what the build prerenders with, and what the browser loads. */
export function trendFile(record: TimelineRecord, version: string): TrendParts {
  const events = liveEvents(record);
  return { file: fileOf(record, events, version), columns: columnsOf(record, events) };
}

function fileOf(record: TimelineRecord, events: readonly TimelineEvent[], version: string): TrendFile {
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
    events: namesOf(record, events),
    series: record.series.map((series) => ({
      ...publicSeries(series),
      opening: series.opening,
      turns: series.turns.map((turn) => ({ ...turn, at: turn.at.text })),
      surely: series.rows.map((row) => sinceRow(record, series, row)[1]),
    })),
    sources: namedSources(record),
  };
}
