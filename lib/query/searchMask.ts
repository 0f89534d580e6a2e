/** The day of every event's mark, by event number. */
interface MarkDays {
  readonly count: number;
  readonly start: Float64Array;
}

/**
 * 1 for every event that matches a query, by event number: found by its words (`found`, absent when the query has none)
 * and in its range (`isInRange`, absent when it has none).
 */
export function searchMask(
  count: number,
  found: readonly number[] | undefined,
  isInRange: ((event: number) => boolean) | undefined,
): Uint8Array {
  const mask = new Uint8Array(count);
  if (found) for (const event of found) mask[event] = 1;
  else mask.fill(1);
  if (isInRange)
    for (let event = 0; event < count; event++) if (mask[event] === 1 && !isInRange(event)) mask[event] = 0;
  return mask;
}

/**
 * The first `limit` events by number that pass, given back in time order, with how many pass in all.
 * Numbers go from coarse levels to fine, so these are the weightiest.
 */
export function pickEvents(
  marks: MarkDays,
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
