import { labelWidthPx } from '@/lib/layout/labelWidth';
import { MARK_FLAGS } from '@/lib/layout/stripData';
import type { Header, TimelineEvent } from '@/lib/model/record';
import type { Bound, Edtf, EdtfDate, EdtfInterval } from '@/lib/time/edtf';
import { comparePrecision } from '@/lib/time/precision';

/** Where a date stands on the axis, in Days. */
export interface MarkTime {
  readonly start: number;
  /** End of the bar or of the soft end; `start` when there is neither. */
  readonly end: number;
  /** Bits of MARK_FLAGS. */
  readonly flags: number;
}

/** Events as columns, in the order they were given; what `place` and `marks.bin` are made from. */
export interface MarkColumns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly flags: Uint8Array;
  readonly lane: Uint8Array;
  readonly kind: Uint8Array;
  readonly significance: Uint8Array;
  readonly widthPx: Uint16Array;
}

type Domain = readonly [number, number];

/** Air on both sides of a record, as a share of its length. */
const AIR_SHARE = 0.03;
/** A record of a single day still gets a few days of axis. */
const LEAST_AIR_DAYS = 1;

/** From the first to the last instant of the events and of the opening range, with a little air. */
export function recordDomain(header: Header, events: readonly TimelineEvent[]): Domain {
  let first = Infinity;
  let last = -Infinity;
  const dates = events.map((event) => event.date);
  if (header.opening) dates.push(header.opening.from, header.opening.to);
  for (const date of dates) {
    for (const day of [date.earliest, date.latest]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return [0, 1]; // nothing dated: any axis will do
  const air = Math.max((last - first) * AIR_SHARE, LEAST_AIR_DAYS);
  return [first - air, last + air];
}

/** What the strip shows first: the author's opening range, else everything. */
export function openingRange(header: Header, domain: Domain): Domain {
  if (!header.opening) return domain;
  const from = Math.max(header.opening.from.earliest, domain[0]);
  const to = Math.min(header.opening.to.latest, domain[1]);
  return from < to ? [from, to] : domain;
}

/** Where a date stands. An open end (`..`) runs to the edge of the domain; an unknown end claims no time at all. */
export function markTime(date: Edtf, domain: Domain): MarkTime {
  const time = date.is === 'date' ? pointTime(date) : spanTime(date, domain);
  return date.uncertain ? { ...time, flags: time.flags | MARK_FLAGS.uncertain } : time;
}

/** The events' columns; `lane` and `kind` are places in the header's lists. */
export function markColumns(header: Header, events: readonly TimelineEvent[], domain: Domain): MarkColumns {
  const times = events.map((event) => markTime(event.date, domain));
  const lanes = new Map(header.lanes.map((lane, i) => [lane.id, i]));
  const kinds = new Map(header.kinds.map((kind, i) => [kind.id, i]));
  return {
    count: events.length,
    start: Float64Array.from(times, (time) => time.start),
    end: Float64Array.from(times, (time) => time.end),
    flags: Uint8Array.from(times, (time) => time.flags),
    lane: Uint8Array.from(events, (event) => lanes.get(event.lane)!),
    kind: Uint8Array.from(events, (event) => kinds.get(event.kind)!),
    significance: Uint8Array.from(events, (event) => event.significance),
    widthPx: Uint16Array.from(events, (event) => labelWidthPx(event.title)),
  };
}

function isSoft(date: Edtf): boolean {
  return isCoarse(date) || date.uncertain || date.approximate;
}

function isCoarse(date: Edtf): boolean {
  return comparePrecision(date.precision, 'day') < 0;
}

function pointTime(date: EdtfDate): MarkTime {
  const end = isCoarse(date) ? date.latest : date.earliest;
  return { start: date.earliest, end, flags: isSoft(date) ? MARK_FLAGS.imprecise : 0 };
}

function spanTime({ start, end }: EdtfInterval, domain: Domain): MarkTime {
  const flags =
    edgeFlags(start, MARK_FLAGS.openStart, MARK_FLAGS.softStart) |
    edgeFlags(end, MARK_FLAGS.openEnd, MARK_FLAGS.softEnd);
  const first = edgeDay(start, domain[0], (date) => date.earliest);
  const last = edgeDay(end, domain[1], (date) => date.latest);
  if (first !== undefined && last !== undefined) return { start: first, end: last, flags: flags | MARK_FLAGS.span };
  // One end is unknown: a mark at the end that is known, without a bar that would claim time nobody vouches for.
  const known =
    start.is === 'date'
      ? pointTime(start.date)
      : end.is === 'date'
        ? pointTime(end.date)
        : edgeMark(first ?? last ?? domain[0]);
  return { ...known, flags: known.flags | flags };
}

function edgeMark(day: number): MarkTime {
  return { start: day, end: day, flags: 0 };
}

function edgeDay(bound: Bound, edge: number, pick: (date: EdtfDate) => number): number | undefined {
  if (bound.is === 'unknown') return undefined;
  return bound.is === 'open' ? edge : pick(bound.date);
}

function edgeFlags(bound: Bound, open: number, soft: number): number {
  if (bound.is === 'open') return open;
  return bound.is === 'unknown' || isSoft(bound.date) ? soft : 0;
}
