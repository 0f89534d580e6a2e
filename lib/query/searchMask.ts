/** Start and end of every event, in days, by event number. */
interface TimeColumns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Whether any of [start, end] meets the half-open range; a point event has `end` equal to `start`. */
const meets = (range: DayRange, start: number, end: number): boolean =>
  start < range.to && (start >= range.from || end > range.from);

/**
 * 1 for every event that matches a query, by event number: found by its words (`found`, absent when the query has none)
 * and within its range (absent when it has none).
 */
export function searchMask(
  marks: TimeColumns,
  found: readonly number[] | undefined,
  range: DayRange | undefined,
): Uint8Array {
  const mask = new Uint8Array(marks.count);
  if (found) for (const event of found) mask[event] = 1;
  else mask.fill(1);
  if (range) {
    for (let event = 0; event < marks.count; event++)
      if (!meets(range, marks.start[event]!, marks.end[event]!)) mask[event] = 0;
  }
  return mask;
}

/**
 * The first `limit` events by number that pass, given back in time order, with how many pass in all.
 * Numbers go from coarse levels to fine, so these are the weightiest.
 */
export function pickEvents(
  marks: TimeColumns,
  passes: (event: number) => boolean,
  limit: number,
): { readonly events: readonly number[]; readonly total: number } {
  const events: number[] = [];
  let total = 0;
  for (let event = 0; event < marks.count; event++) {
    if (!passes(event)) continue;
    total += 1;
    if (events.length < limit) events.push(event);
  }
  events.sort((a, b) => marks.start[a]! - marks.start[b]! || a - b);
  return { events, total };
}
