import { countInWords } from '@/lib/base/countInWords';
import { numberWords } from '@/lib/series/valueWords';
import type { Made } from '@/lib/trend/binSeries';
import { type CountedEvents, countEvents, type EventCounts, MOST_BINS } from '@/lib/trend/countEvents';
import type { LineOffer } from '@/lib/trend/lineOffers';
import { BIN_WORDS, binRange } from '@/lib/trend/periods';
import type { RecordSpan } from '@/lib/trend/recordSpan';
import type { PointState, TrendPoint } from '@/lib/trend/trendLine';
import { BINS, type Bin, type Clock, type Imprecise } from '@/lib/view/trendView';

export interface EventSetting {
  readonly bin: Bin;
  readonly imprecise: Imprecise;
  readonly clock: Clock;
  /** First instant that the record cannot know all of: what lies in its bin is partial. */
  readonly horizon: number;
  /** What the record covers: the count runs over all of it. */
  readonly span: RecordSpan | undefined;
}

const round = (value: number): number => Number(value.toPrecision(12)); // shares of days do not add up to the last bit

function pointAt(counts: EventCounts, index: number, { bin, imprecise, horizon }: EventSetting): TrendPoint {
  const number = counts.first + index;
  const [placed, spread, most] = [counts.placed[index]!, counts.spread[index]!, counts.most[index]!];
  const state: PointState = binRange(number, bin).to > horizon ? 'partial' : 'whole';
  const common = { bin: number, state, segment: 0, older: [] };
  if (imprecise === 'spread') return { ...common, value: round(placed + spread), spread: round(spread) };
  if (imprecise === 'bounds') return { ...common, value: placed, low: placed, high: most };
  return { ...common, value: placed };
}

function accountWords(counts: EventCounts, events: number, { bin, imprecise, clock }: EventSetting): readonly string[] {
  if (counts.unplaced === 0) return [];
  const one = BIN_WORDS[bin].one;
  const done = {
    out: 'left out',
    spread: 'spread evenly over the time it may mean',
    bounds: 'shown as what may be added',
  }[imprecise];
  const words = [
    `${numberWords(counts.unplaced)} of ${countInWords(events, 'event')} ${counts.unplaced === 1 ? 'is' : 'are'} not precise enough for a ${one}: ${done}.`,
  ];
  if (imprecise !== 'out' && counts.unbounded > 0)
    words.push(
      `${numberWords(counts.unbounded)} of these ${counts.unbounded === 1 ? 'has' : 'have'} no start, no end or no date, and count${counts.unbounded === 1 ? 's' : ''} nowhere.`,
    );
  if (clock === 'reported') words.push('Events of which no report is dated are among them.');
  return words;
}

/** A count of a record says as much of the record as of the world. */
const WHAT_IS_COUNTED =
  'Entries of this record, each once. More of them may mean that more happened, or that more is known and recorded.';

/** Where the count begins and ends, so that a 0 is not taken for more than it is. */
function reachWords({ isOwn }: EventCounts, span: RecordSpan | undefined): string {
  if (isOwn || !span)
    return 'The count runs from the first to the last of these events, with 0 where there is none between.';
  const end = span.isPast ? 'to its last' : 'to the last day that the record can tell of';
  return `The count runs from the first event of the record ${end}, with 0 where none of these lies.`;
}

/** Counts of events as a line. */
export function binEvents(offer: LineOffer, counted: CountedEvents, setting: EventSetting): Made {
  const one = BIN_WORDS[setting.bin].one;
  const counts = countEvents(counted, setting.bin, setting.span);
  if (!counts)
    return {
      is: 'refused',
      why: `its events lie over more than ${MOST_BINS.toLocaleString('en')} ${BIN_WORDS[setting.bin].many}; ${setting.bin === BINS.at(-1) ? 'no unit here is long enough to count them by' : 'take a longer unit'}`,
    };
  if (counted.events.length === 0) return { is: 'refused', why: 'no event is left by the filters' };
  const points = counts.placed.map((_, index) => pointAt(counts, index, setting));
  if (points.length === 0) {
    const isUndated = counted.events.every((event) => Number.isNaN(counted.from[event]!));
    const undated = `none of its events has a date that a ${one} could hold`;
    return { is: 'refused', why: setting.clock === 'reported' && isUndated ? 'no report of them is dated' : undated };
  }
  const { name, title, unit, kind } = offer;
  return {
    is: 'line',
    line: {
      name,
      title,
      unit,
      kind,
      points,
      breaks: [],
      turns: [],
      definition: `${WHAT_IS_COUNTED} ${reachWords(counts, setting.span)}`,
      account: {
        events: counted.events.length,
        placed: counted.events.length - counts.unplaced,
        unplaced: counts.unplaced,
        unbounded: counts.unbounded,
      },
      notes: accountWords(counts, counted.events.length, setting),
      sources: [],
    },
  };
}
