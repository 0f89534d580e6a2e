import { choosingOrder } from '@/lib/layout/choosingOrder';
import { ownExtentPx } from '@/lib/layout/labelRoom';
import { CLOSEST_SCALE } from '@/lib/layout/labelSize';
import { type MarkColumns, markColumns, openingRange, recordDomain } from '@/lib/layout/markColumns';
import { type Placeable, type Placement, place } from '@/lib/layout/place';
import { MARK_FLAGS, type Marks, type StripHead, type TextShard } from '@/lib/layout/stripData';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { isLarge } from '@/lib/query/addresses';
import { knownEdition } from '@/lib/query/knownEdition';
import { liveEvents } from '@/lib/query/liveEvents';
import { seriesRoom } from '@/lib/series/laneHeights';
import { formatEdtf } from '@/lib/time/words';

/** Everything the strip reads, ready to be written as `strip.json`, `marks.bin` and `text-<n>.json`. */
export interface Strip {
  readonly head: StripHead;
  readonly marks: Marks;
  readonly shards: readonly TextShard[];
  /** The live events in event-number order. */
  readonly order: readonly TimelineEvent[];
}

/** A lane of more events than each of these gets one row more than the two of the smallest. */
const ROW_STEPS = [8, 24];
const MOST_ROWS = 2 + ROW_STEPS.length;
/** A wide screen; a label that needs no more than the whole record over this many px is of the first level. */
const WHOLE_PX = 1000;
const LEVEL_FACTOR = 4;
/** Events a text shard holds; about 40 kB, a tenth of that when packed. */
const SHARD_EVENTS = 400;

/** Lays a record out: rows, scales, event numbers and text shards. Pure, and the same for the same record. */
export function buildStrip(record: TimelineRecord): Strip {
  const { header } = record;
  const events = liveEvents(record);
  const domain = recordDomain(header, events);
  const columns = markColumns(header, events, domain);
  const laneCounts = tally(header.lanes.length, columns.lane);
  const { rowsPerLane, placement } = placeInRows(placeableOf(columns), laneCounts);
  const levels = levelsOf(placement.scale, WHOLE_PX / (domain[1] - domain[0]));
  const numbered = Uint32Array.from(columns.start.keys()).sort(
    (a, b) => levels[a]! - levels[b]! || columns.start[a]! - columns.start[b]! || a - b,
  );
  const marks = orderMarks(columns, placement, numbered);
  const order = Array.from(numbered, (i) => events[i]!);
  const shards = shardHeads(levelRuns(Array.from(numbered, (i) => levels[i]!)), marks.start);
  const head: StripHead = {
    ...headOf(record, events, domain),
    edition: knownEdition(order),
    lanes: header.lanes.map(({ id, title }, i) => ({ id, title, rows: rowsPerLane[i]!, count: laneCounts[i]! })),
    shards,
  };
  return { head, marks, order, shards: shards.map(({ first, count }) => textShard(order.slice(first, first + count))) };
}

/** What the head says of the record as it is written, before anything is placed. */
function headOf(record: TimelineRecord, events: readonly TimelineEvent[], domain: readonly [number, number]) {
  const { header } = record;
  const series = seriesRoom(record);
  return {
    count: events.length,
    isLarge: isLarge(record),
    domain,
    opening: openingRange(header, domain),
    kinds: withCounts(header.kinds, events, (event) => [event.kind]).map(
      ({ id, title, lane, shape, colour, count }) => ({ id, title, lane, shape, colour, count }),
    ),
    threads: withCounts([...record.threads.values()], events, (event) => event.threads).map(titled),
    places: withCounts([...record.places.values()], events, (event) => event.places).map(titled),
    eras: record.eras.map(({ id, title, from, to }) => ({
      id,
      title,
      from: Math.max(from.earliest, domain[0]),
      to: Math.min(to.latest, domain[1]),
    })),
    ...(series ? { series } : {}),
  };
}

const titled = ({ id, title, count }: StripHead['threads'][number]): StripHead['threads'][number] => ({
  id,
  title,
  count,
});

/**
 * Rows by the number of events; a lane where events would never get a label, as when many share a day or lie under long bars,
 * gets more until they do or it has four.
 */
function placeInRows(items: Placeable, laneCounts: readonly number[]) {
  let rowsPerLane = laneCounts.map((count) => 2 + ROW_STEPS.filter((step) => count > step).length);
  for (;;) {
    const placement = place(items, { rowsPerLane, closestScale: CLOSEST_SCALE });
    const crowded = new Set<number>();
    for (const event of items.order) if (placement.scale[event] === Infinity) crowded.add(items.lane[event]!);
    const more = rowsPerLane.map((rows, lane) => (crowded.has(lane) ? Math.min(rows + 1, MOST_ROWS) : rows));
    if (more.every((rows, lane) => rows === rowsPerLane[lane])) return { rowsPerLane, placement };
    rowsPerLane = more;
  }
}

function placeableOf(columns: MarkColumns): Placeable {
  const { count, start, lane, significance, flags } = columns;
  const end = columns.end.map((day, i) => ((flags[i]! & MARK_FLAGS.span) === 0 ? start[i]! : day));
  const order = choosingOrder(Uint32Array.from(start.keys()), { start, end, lane, significance });
  return {
    count,
    start,
    end,
    lane,
    order,
    extentPx: Float32Array.from(columns.widthPx, ownExtentPx),
  };
}

/** Level of every event: 0 shows with the whole record in view, each next one needs up to four times the scale, the last shows no label. */
function levelsOf(scale: Float64Array, wholeScale: number): number[] {
  return Array.from(scale, (needed) => {
    if (needed <= wholeScale || needed === Infinity) return needed === Infinity ? Infinity : 0;
    return Math.ceil(Math.log(needed / wholeScale) / Math.log(LEVEL_FACTOR));
  });
}

function orderMarks(columns: MarkColumns, placement: Placement, numbered: Uint32Array): Marks {
  const start = Float64Array.from(numbered, (i) => columns.start[i]!);
  return {
    count: columns.count,
    start,
    end: Float64Array.from(numbered, (i) => columns.end[i]!),
    flags: Uint8Array.from(numbered, (i) => columns.flags[i]!),
    lane: Uint8Array.from(numbered, (i) => columns.lane[i]!),
    kind: Uint8Array.from(numbered, (i) => columns.kind[i]!),
    significance: Uint8Array.from(numbered, (i) => columns.significance[i]!),
    row: Uint8Array.from(numbered, (i) => placement.row[i]!),
    scale: Float64Array.from(numbered, (i) => placement.scale[i]!),
    widthPx: Uint16Array.from(numbered, (i) => columns.widthPx[i]!),
    byTime: Uint32Array.from(start.keys()).sort((a, b) => start[a]! - start[b]! || a - b),
  };
}

/** A stretch of event numbers. */
interface NumberRun {
  readonly first: number;
  readonly count: number;
}

/** The event numbers of each level. @param levels level by event number, ascending. */
function levelRuns(levels: readonly number[]): readonly NumberRun[] {
  const firsts = [...levels.keys()].filter((event) => event === 0 || levels[event - 1] !== levels[event]);
  return firsts.map((first, at) => ({ first, count: (firsts[at + 1] ?? levels.length) - first }));
}

/** Small levels share a shard, large ones are cut into runs of time: a view, which sees few events of each level, needs few shards. */
function shardHeads(levels: readonly NumberRun[], start: Float64Array): StripHead['shards'] {
  const runs: { first: number; count: number }[] = [];
  for (const level of levels) {
    const current = runs.at(-1);
    if (current && current.count + level.count <= SHARD_EVENTS) {
      current.count += level.count;
      continue;
    }
    const pieces = Math.ceil(level.count / SHARD_EVENTS);
    for (let piece = 0; piece < pieces; piece++) {
      const first = level.first + Math.floor((level.count * piece) / pieces);
      runs.push({ first, count: level.first + Math.floor((level.count * (piece + 1)) / pieces) - first });
    }
  }
  return runs.map(({ first, count }) => {
    const times = start.subarray(first, first + count);
    return { first, count, from: times.reduce((a, b) => Math.min(a, b)), to: times.reduce((a, b) => Math.max(a, b)) };
  });
}

function textShard(events: readonly TimelineEvent[]): TextShard {
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    dates: events.map(({ date }) => formatEdtf(date)),
  };
}

function tally(size: number, column: Uint8Array): number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (const value of column) counts[value] = counts[value]! + 1;
  return counts;
}

function withCounts<Item extends { readonly id: string }>(
  items: readonly Item[],
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
): (Item & { readonly count: number })[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return items.map((item) => ({ ...item, count: counts.get(item.id) ?? 0 }));
}
