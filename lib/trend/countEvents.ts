import { binFinder, binStart } from '@/lib/trend/periods';
import type { Bin } from '@/lib/view/trendView';

/** Which events are counted, and when each was: days by event number, half-open; infinite where it has no start or no end, NaN where nobody recorded it. */
export interface CountedEvents {
  readonly events: readonly number[];
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export interface EventCounts {
  /** Number of the first bin; the next follow without a gap. */
  readonly first: number;
  /** Events whose whole interval lies in the bin. */
  readonly placed: readonly number[];
  /** What a bin gets of the events not precise enough for one, if each is spread over its interval by the day. */
  readonly spread: readonly number[];
  /** Most events that can lie in the bin: all whose interval touches it. */
  readonly most: readonly number[];
  /** Events that no bin holds, with those that cannot be spread either. */
  readonly unplaced: number;
  /** Of these: they have no start, no end or no date, and can be spread over nothing. */
  readonly unbounded: number;
}

/** A count over more bins than this is refused: it says nothing that a coarser one does not. */
export const MOST_BINS = 5000;

/** First and last bin of each event; NaN where it has no start, no end or no date. */
interface Places {
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
}

function placesOf({ events, from, to }: CountedEvents, bin: Bin): Places {
  const [firsts, lasts] = [0, 0].map(() => new Float64Array(events.length).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
  ];
  const [starts, ends] = [binFinder(bin), binFinder(bin)];
  events.forEach((event, at) => {
    if (!Number.isFinite(from[event]! + to[event]!)) return;
    firsts[at] = starts.binOf(from[event]!);
    lasts[at] = Math.max(firsts[at]!, ends.lastBin(to[event]!)); // a moment on a boundary ends where it begins
  });
  return { firsts, lasts };
}

/** Bins from the first to the last, those of the events that no bin holds included; an empty stretch where there is none. */
function extentOf({ firsts, lasts }: Places): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of firsts) if (number < first) first = number;
  for (const number of lasts) if (number > last) last = number;
  return first <= last ? [first, last] : [0, -1];
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/**
 * Counts events by bin. An event counts in a bin only if its whole interval fits in it; the sum of `placed` and `unplaced` is the number of events.
 * Undefined where that would take more than {@link MOST_BINS} bins. It takes time in the events and in the bins, never in their product.
 */
export function countEvents(counted: CountedEvents, bin: Bin): EventCounts | undefined {
  const places = placesOf(counted, bin);
  const [first, last] = extentOf(places);
  const length = last - first + 1;
  if (length > MOST_BINS) return undefined;
  const starts = Array.from({ length: length + 1 }, (_, index) => binStart(first + index, bin) as number);
  const placed = zeros(length);
  const wide = createSpread(starts);
  let [unplaced, unbounded] = [0, 0];
  counted.events.forEach((event, at) => {
    const [from, to] = [places.firsts[at]! - first, places.lasts[at]! - first];
    if (from === to) {
      placed[from]! += 1;
      return;
    }
    unplaced += 1;
    if (Number.isNaN(from)) unbounded += 1;
    else wide.add(counted.from[event]!, counted.to[event]!, from, to);
  });
  const { spread, touching } = wide.done();
  return { first, placed, spread, most: placed.map((count, at) => count + touching[at]!), unplaced, unbounded };
}

/** Less than this is what is left of shares that were added and taken away again. */
const LEAST_SHARE = 1e-9;

/** Spreads events over several bins each: what begins and ends in a bin is noted there, and added up once. */
function createSpread(starts: readonly number[]) {
  const length = starts.length - 1;
  const [spread, rates, touches] = [zeros(length), zeros(length + 1), zeros(length + 1)];
  return {
    /** From a day in one bin to a day in a later one. */
    add(from: number, to: number, first: number, last: number): void {
      const rate = 1 / (to - from);
      spread[first]! += rate * (starts[first + 1]! - from);
      spread[last]! += rate * (to - starts[last]!);
      rates[first + 1]! += rate;
      rates[last]! -= rate;
      touches[first]! += 1;
      touches[last + 1]! -= 1;
    },
    done(): { readonly spread: readonly number[]; readonly touching: readonly number[] } {
      let [rate, touching] = [0, 0];
      return {
        spread: spread.map((ends, at) => {
          rate += rates[at]!;
          const share = ends + rate * (starts[at + 1]! - starts[at]!);
          return share < LEAST_SHARE ? 0 : share;
        }),
        touching: spread.map((_, at) => {
          touching += touches[at]!;
          return touching;
        }),
      };
    },
  };
}
