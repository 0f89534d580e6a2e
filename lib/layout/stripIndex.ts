import { type GroupedRuns, gather, groupRuns } from '@/lib/layout/groupedRuns';
import { ownWidthPx } from '@/lib/layout/labelRoom';
import { VERTICAL_EXTENT_PX } from '@/lib/layout/labelSize';
import { createLabelTree, type LabelTree, lastActive, visitActive } from '@/lib/layout/labelTree';
import type { Placement } from '@/lib/layout/place';
import { firstAbove, firstAtLeast, gallopAtLeast } from '@/lib/layout/searchSorted';
import { createSpanTree, type SpanTree } from '@/lib/layout/spanTree';
import { MARK_FLAGS, type Marks } from '@/lib/layout/stripData';

/** A stretch of time in Days, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The axis runs across, or down a narrow screen, where all lanes share the label columns and a label has a height. */
export type Orientation = 'horizontal' | 'vertical';

/** What the strip asks while it moves. Flat columns; positions of one lane are [laneOffsets[lane], laneOffsets[lane + 1]). */
export interface StripIndex {
  readonly marks: Marks;
  readonly placement: Placement;
  readonly orientation: Orientation;
  /** By event number: 1 takes part. Absent: all do. */
  readonly subset?: Uint8Array;
  /** While a search is on: the same of its matches. They are counted and listed; the others are drawn, and faint. */
  readonly matching?: StripIndex;
  /** How many events take part. */
  readonly count: number;
  readonly laneCount: number;
  readonly laneOffsets: Uint32Array;
  /** Event numbers by lane, then time. */
  readonly laneEvents: Uint32Array;
  readonly laneStarts: Float64Array;
  /** Where marks and bars end, sorted by itself within each lane. */
  readonly laneEnds: Float64Array;
  /** Event numbers that take part, in time order. */
  readonly timeEvents: Uint32Array;
  readonly timeStarts: Float64Array;
  /** The end of the last day that any of them may mean: soft ends count. -Infinity without events. */
  readonly lastEnd: number;
  readonly labels: LabelTree;
  /** Bars of each lane. */
  readonly laneSpans: readonly SpanTree[];
}

export interface StripIndexOptions {
  /** By event number: 1 takes part, 0 is filtered out. Absent: all take part. */
  readonly subset?: Uint8Array;
  readonly orientation?: Orientation;
}

/** Counts of a stretch: what it touches, what has ended before it, what begins at its end or after. They sum to all that take part. */
export interface StretchCount {
  readonly earlier: number;
  readonly inView: number;
  readonly later: number;
}

/** Rows of a lane fit in four bits of a run number. */
const MAX_ROWS = 16;
/** Above every run number: an event without a label of its own. */
const NO_RUN = 0xffff;

/** Builds the index in a few ms for 100,000 events: linear passes over `marks.byTime`. */
export function createStripIndex(
  marks: Marks,
  placement: Placement,
  { subset, orientation = 'horizontal' }: StripIndexOptions = {},
): StripIndex {
  const timeEvents = subset ? marks.byTime.filter((event) => subset[event] === 1) : marks.byTime;
  const laneCount = marks.count === 0 ? 0 : largest(marks.lane) + 1;
  const lanes = groupRuns(timeEvents, marks.lane, laneCount);
  return {
    marks,
    placement,
    orientation,
    ...(subset ? { subset } : {}),
    count: timeEvents.length,
    laneCount,
    laneOffsets: lanes.offsets,
    laneEvents: lanes.events,
    laneStarts: gather(marks.start, lanes.events),
    laneEnds: sortedEnds(marks, lanes),
    timeEvents,
    timeStarts: gather(marks.start, timeEvents),
    lastEnd: latestEnd(marks, timeEvents),
    labels: createLabelTree(labelRuns(marks, placement, orientation, timeEvents), marks.start, placement.scale),
    laneSpans: laneSpans(marks, placement, lanes),
  };
}

function laneSpans(marks: Marks, { scale }: Placement, { offsets, events }: GroupedRuns): readonly SpanTree[] {
  const isSpan = (event: number): boolean => (marks.flags[event]! & MARK_FLAGS.span) !== 0;
  return Array.from({ length: offsets.length - 1 }, (_, lane) =>
    createSpanTree(events.subarray(offsets[lane], offsets[lane + 1]).filter(isSpan), marks.start, marks.end, scale),
  );
}

/** One run of labels for each row: of each lane across, of the shared columns down. */
function labelRuns(
  marks: Marks,
  { row, scale }: Placement,
  orientation: Orientation,
  events: Uint32Array,
): GroupedRuns {
  const runOf = new Uint16Array(marks.count);
  let most = 0;
  for (let event = 0; event < marks.count; event++) {
    const run = orientation === 'vertical' ? row[event]! : marks.lane[event]! * MAX_ROWS + row[event]!;
    runOf[event] = scale[event] === Infinity ? NO_RUN : run;
    if (run > most) most = run;
  }
  return groupRuns(events, runOf, most + 1);
}

function sortedEnds(marks: Marks, { offsets, events }: GroupedRuns): Float64Array {
  const ends = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) ends[i] = barEnd(marks, events[i]!);
  for (let lane = 0; lane + 1 < offsets.length; lane++) ends.subarray(offsets[lane], offsets[lane + 1]).sort();
  return ends;
}

function latestEnd({ start, end }: Pick<Marks, 'start' | 'end'>, events: Uint32Array): number {
  let last = -Infinity;
  for (const event of events) last = Math.max(last, end[event]!, start[event]! + 1); // a mark stands at the start of its day
  return last;
}

function largest(column: Uint8Array): number {
  let most = 0;
  for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!;
  return most;
}

/** Day the mark or its bar ends. The soft end of an imprecise date is no bar. */
export function barEnd(marks: Pick<Marks, 'start' | 'end' | 'flags'>, event: number): number {
  return (marks.flags[event]! & MARK_FLAGS.span) === 0 ? marks.start[event]! : marks.end[event]!;
}

/**
 * The one rule of what is in view: the window, half-open, holds the event's mark or some of its bar. What is counted, listed, offered and
 * looked up by a date all follow it.
 */
export function isInView(marks: Pick<Marks, 'start' | 'end' | 'flags'>, event: number, { from, to }: Stretch): boolean {
  const start = marks.start[event]!;
  return start < to && (start >= from || barEnd(marks, event) > from);
}

/** Event numbers whose label is active at this scale and at least partly in the window, by lane and row, then time. */
export function labelsIn(index: StripIndex, window: Stretch, pxPerDay: number): number[] {
  const { labels } = index;
  const found: number[] = [];
  for (let run = 0; run + 1 < labels.offsets.length; run++) {
    const first = labels.offsets[run]!;
    const last = labels.offsets[run + 1]!;
    if (first === last) continue;
    const edge = firstAtLeast(labels.starts, window.from, first, last);
    // Active labels of a row are disjoint, so at most one reaches over the edge: the last that began before it.
    const before = lastActive(labels, first, edge, pxPerDay);
    if (before >= 0 && labelEnd(index, labels.events[before]!, pxPerDay) > window.from)
      found.push(labels.events[before]!);
    const end = firstAtLeast(labels.starts, window.to, edge, last);
    visitActive(labels, edge, end, pxPerDay, (position) => found.push(labels.events[position]!));
  }
  return found;
}

/** Day where the label, or the bar that it slides along, ends at this scale. */
export function labelEnd(index: StripIndex, event: number, pxPerDay: number): number {
  const { marks } = index;
  if (index.orientation === 'vertical') return marks.start[event]! + VERTICAL_EXTENT_PX / pxPerDay;
  return Math.max(barEnd(marks, event), marks.start[event]! + ownWidthPx(marks.widthPx[event]!) / pxPerDay);
}

/**
 * Marks of a lane per pixel column into out[0 .. widthPx), each capped at 65,535; returns the largest.
 * A search per column, each starting where the last ended: the cost goes with pixels and the logarithm of events a pixel.
 */
export function densityIn(index: StripIndex, lane: number, window: Stretch, widthPx: number, out: Uint16Array): number {
  const last = index.laneOffsets[lane + 1]!;
  const daysAPx = (window.to - window.from) / widthPx;
  let most = 0;
  let position = firstAtLeast(index.laneStarts, window.from, index.laneOffsets[lane]!, last);
  for (let column = 0; column < widthPx; column++) {
    const until = column + 1 === widthPx ? window.to : window.from + (column + 1) * daysAPx;
    const next = gallopAtLeast(index.laneStarts, until, position, last);
    const count = Math.min(next - position, 65_535);
    out[column] = count;
    if (count > most) most = count;
    position = next;
  }
  return most;
}

/** How many marks without a bar stand exactly at a day, among positions [first, last) of one lane. */
function marksAt({ marks, laneStarts, laneEvents }: StripIndex, day: number, first: number, last: number): number {
  let count = 0;
  for (let i = firstAtLeast(laneStarts, day, first, last); i < last && laneStarts[i] === day; i++)
    if (barEnd(marks, laneEvents[i]!) === day) count += 1;
  return count;
}

/** How many events of a lane, or of all lanes, are in view (`isInView`), with those that end before it and begin after it. */
export function countIn(index: StripIndex, window: Stretch, lane?: number): StretchCount {
  if (lane === undefined) {
    let earlier = 0;
    let inView = 0;
    let later = 0;
    for (let own = 0; own < index.laneCount; own++) {
      const count = countIn(index, window, own);
      earlier += count.earlier;
      inView += count.inView;
      later += count.later;
    }
    return { earlier, inView, later };
  }
  const first = index.laneOffsets[lane]!;
  const last = index.laneOffsets[lane + 1]!;
  // A bar that ends where the window begins is earlier, a mark that stands there is in view: both end there.
  const earlier =
    firstAbove(index.laneEnds, window.from, first, last) - first - marksAt(index, window.from, first, last);
  const later = last - firstAtLeast(index.laneStarts, window.to, first, last);
  return { earlier, inView: last - first - earlier - later, later };
}

interface MarkRun {
  readonly starts: Float64Array;
  readonly events: Uint32Array;
  readonly first: number;
  readonly last: number;
}

/** The marks of a lane, or of all, by time. */
function markRun(index: StripIndex, lane: number | undefined): MarkRun {
  if (lane === undefined) return { starts: index.timeStarts, events: index.timeEvents, first: 0, last: index.count };
  return {
    starts: index.laneStarts,
    events: index.laneEvents,
    first: index.laneOffsets[lane]!,
    last: index.laneOffsets[lane + 1]!,
  };
}

/** Event numbers of a lane (undefined: of all) whose mark is in [from, to), by time: those that a search matched, if any of them did. */
export function eventsBetween(index: StripIndex, lane: number | undefined, from: number, to: number): number[] {
  const matching = index.matching ? eventsBetween(index.matching, lane, from, to) : [];
  if (matching.length > 0) return matching;
  const { starts, events, first, last } = markRun(index, lane);
  const begin = firstAtLeast(starts, from, first, last);
  return Array.from(events.subarray(begin, firstAtLeast(starts, to, begin, last)));
}

/** The next event in time that takes part; events at one instant follow by number. Undefined after the last. */
export function nextInTime(index: StripIndex, event: number): number | undefined {
  const position = timePosition(index, event);
  return index.timeEvents[index.timeEvents[position] === event ? position + 1 : position];
}

/** The event before it in time, or undefined before the first. */
export function previousInTime(index: StripIndex, event: number): number | undefined {
  return index.timeEvents[timePosition(index, event) - 1];
}

/** Position of an event in time order; for one filtered out, where it would stand. */
function timePosition(index: StripIndex, event: number): number {
  const start = index.marks.start[event]!;
  let position = firstAtLeast(index.timeStarts, start, 0, index.count);
  while (position < index.count && index.timeStarts[position] === start && index.timeEvents[position]! < event)
    position += 1;
  return position;
}

/** The event of a lane whose mark is nearest to a day; the earlier of two as near. Undefined in an empty lane. */
export function nearestInLane(index: StripIndex, lane: number, day: number): number | undefined {
  const { starts, events, first, last } = markRun(index, lane);
  if (first === last) return undefined;
  const after = firstAbove(starts, day, first, last);
  if (after === first) return events[first];
  if (after === last || day - starts[after - 1]! <= starts[after]! - day) return events[after - 1];
  return events[after];
}
