import { type BinLocator, createBinLocator } from '@/lib/trend/binLocator';
import type { Bin } from '@/lib/view/trendView';

/** Which events are counted, and when each was: days by event number, half-open; infinite where it has no start or no end, NaN where nobody recorded it. */
export interface CountedEvents {
  readonly events: readonly number[];
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** A stretch of time in days, half-open. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
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
  /** The bins are those of the counted events alone, and not of the span that was asked for. */
  readonly isOwn: boolean;
}

/** A count over more bins than this is refused: it says nothing that a coarser one does not. */
export const MOST_BINS = 5000;

const isBounded = ({ from, to }: CountedEvents, event: number): boolean => Number.isFinite(from[event]! + to[event]!);

/** First and last day of the events that have a start and an end; undefined where none has. */
export function extentOfCounted({ events, from, to }: CountedEvents): DaySpan | undefined {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    const [start, end] = [from[event]!, to[event]!];
    if (!Number.isFinite(start + end)) continue;
    if (start < least) least = start;
    if (end > most) most = end;
  }
  return least > most ? undefined : { from: least, to: most };
}

interface CountedBins {
  readonly locator: BinLocator;
  readonly isOwn: boolean;
}

/** Bins from the first to the last, those of the events that no bin holds included: over the span, or where that is too long over the events alone. */
function binsOf(counted: CountedEvents, bin: Bin, span: DaySpan | undefined): CountedBins | 'none' | 'too many' {
  const own = extentOfCounted(counted);
  if (!own) return 'none';
  const wide = span && createBinLocator(Math.min(own.from, span.from), Math.max(own.to, span.to), bin, MOST_BINS);
  if (wide) return { locator: wide, isOwn: false };
  const locator = createBinLocator(own.from, own.to, bin, MOST_BINS);
  return locator ? { locator, isOwn: true } : 'too many';
}

const NO_BINS = { first: 0, placed: [], spread: [], most: [], isOwn: true };

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/**
 * Counts events by bin, over a span of time and over as many bins beyond it as the events need. An event counts in a bin only if its whole interval fits in it;
 * the sum of `placed` and `unplaced` is the number of events.
 * Undefined where that would take more than {@link MOST_BINS} bins. It takes time in the events and in the bins, never in their product.
 */
export function countEvents(counted: CountedEvents, bin: Bin, span?: DaySpan): EventCounts | undefined {
  const bins = binsOf(counted, bin, span);
  if (bins === 'too many') return undefined;
  const { events } = counted;
  if (bins === 'none') return { ...NO_BINS, unplaced: events.length, unbounded: events.length };
  const { first, starts, indexOf, lastIndex } = bins.locator;
  const placed = zeros(starts.length - 1);
  const wide = createSpread(starts);
  let [unplaced, unbounded] = [0, 0];
  for (const event of events) {
    if (!isBounded(counted, event)) {
      unplaced += 1;
      unbounded += 1;
      continue;
    }
    const [from, to] = [counted.from[event]!, counted.to[event]!];
    const index = indexOf(from);
    if (to <= starts[index + 1]!) {
      placed[index]! += 1;
      continue;
    }
    unplaced += 1;
    wide.add(from, to, index, lastIndex(to));
  }
  const { spread, touching } = wide.done();
  const most = placed.map((count, at) => count + touching[at]!);
  return { first, placed, spread, most, unplaced, unbounded, isOwn: bins.isOwn };
}

/** Less than this is what is left of shares that were added and taken away again. */
const LEAST_SHARE = 1e-9;

/** Spreads events over several bins each: what begins and ends in a bin is noted there, and added up once. */
function createSpread(starts: Float64Array) {
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
