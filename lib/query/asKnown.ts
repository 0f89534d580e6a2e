import type { KnownFile } from '@/lib/query/knownFile';
import { NEVER } from '@/lib/query/since';

/** The events of a record as they stood on a date. */
export interface AsKnown {
  /** By event number, 1 for what was public. */
  readonly mask: Uint8Array;
  readonly known: number;
  /** Events that became public later, or had not happened. */
  readonly later: number;
  /** Events whose report may have come by then or later, for its date is no closer, by number. */
  readonly perhaps: readonly number[];
  /** Events that had happened, of which nobody recorded when they became public, by number. */
  readonly unrecorded: readonly number[];
}

/** @param end first instant after the date. One pass: 100,000 events in about a millisecond. */
export function asKnown({ days, unrecorded, perhaps: maybes }: KnownFile, end: number): AsKnown {
  const mask = new Uint8Array(days.length);
  const undated = new Uint8Array(days.length);
  for (const event of unrecorded) undated[event] = 1;
  const found: number[] = [];
  let known = 0;
  for (let event = 0; event < days.length; event++) {
    const day = days[event] ?? null;
    if (day !== null && day > end) continue;
    if (undated[event] === 1) {
      found.push(event);
      continue;
    }
    mask[event] = 1;
    known += 1;
  }
  const perhaps = maybes.flatMap(([event, from]) =>
    mask[event] === 0 && (from === null || from <= end) ? [event] : [],
  );
  const later = days.length - known - found.length - perhaps.length;
  return { mask, known, later, perhaps, unrecorded: found };
}

/** A day on which something became public, and how much. */
export interface ReportStep {
  /** First instant after that day. */
  readonly end: number;
  readonly became: number;
  /** Public by then in all. */
  readonly total: number;
}

/** The days on which anything became public, in order. */
export function reportSteps({ days, unrecorded }: KnownFile): readonly ReportStep[] {
  const undated = new Set(unrecorded);
  const counts = new Map<number, number>();
  days.forEach((day, event) => {
    if (day === null || day >= NEVER || undated.has(event)) return;
    const end = Math.ceil(day);
    counts.set(end, (counts.get(end) ?? 0) + 1);
  });
  let total = 0;
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([end, became]) => {
      total += became;
      return { end, became, total };
    });
}
