import { binOf, binRange, lastBin } from '@/lib/trend/periods';
import type { Bin } from '@/lib/view/trendView';

/** When an event happened, by its number. Days, half-open. */
export interface DatedEvent {
  readonly event: number;
  readonly from: number;
  readonly to: number;
}

/** Events that touch more than this many periods are at no place in time, and near everything: they are neither listed nor counted. */
export const LONGEST = 3;
/** Near is: in the same period, or in the one before or after. */
const NEAR = 1;

const isBrief = ({ from, to }: DatedEvent, bin: Bin): boolean =>
  Number.isFinite(from) && Number.isFinite(to) && lastBin(to, bin) - binOf(from, bin) < LONGEST;

/** Events within one period of a bin, in order of time: all of them, ranked by nothing. */
export function eventsNear<Event extends DatedEvent>(
  events: readonly Event[],
  number: number,
  bin: Bin,
): readonly Event[] {
  const { from } = binRange(number - NEAR, bin);
  const { to } = binRange(number + NEAR, bin);
  return events
    .filter((event) => event.from < to && event.to > from && isBrief(event, bin))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.event - b.event);
}

/** How many events reach near a bin and last too long to be listed there. */
export function longNear(events: readonly DatedEvent[], number: number, bin: Bin): number {
  const { from } = binRange(number - NEAR, bin);
  const { to } = binRange(number + NEAR, bin);
  return events.filter((event) => event.from < to && event.to > from && !isBrief(event, bin)).length;
}

/** How often a period has such an event near it by chance. */
export interface BaseRate {
  readonly periods: number;
  /** Periods with an event within one period. */
  readonly near: number;
  /** `near` of `periods`, 0 to 1. */
  readonly share: number;
}

/**
 * The share of periods that have such an event in them or in the period before or after: what an inflection that is at no particular place would find
 * beside it. Undefined where there are no periods.
 */
export function baseRate(events: readonly DatedEvent[], bins: readonly number[], bin: Bin): BaseRate | undefined {
  if (bins.length === 0) return undefined;
  const { from, to } = {
    from: binRange(Math.min(...bins) - NEAR, bin).from,
    to: binRange(Math.max(...bins) + NEAR, bin).to,
  };
  const reached = new Set<number>();
  let done = { from: 0, to: 0 }; // events of one day, of which a large record has many, reach the same bins
  for (const event of events) {
    if (!(event.from < to && event.to > from) || (event.from === done.from && event.to === done.to)) continue;
    done = event;
    if (!isBrief(event, bin)) continue;
    const last = lastBin(event.to, bin) + NEAR;
    for (let number = binOf(event.from, bin) - NEAR; number <= last; number++) reached.add(number);
  }
  const near = bins.filter((number) => reached.has(number)).length;
  return { periods: bins.length, near, share: near / bins.length };
}
