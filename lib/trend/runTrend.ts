import { shorten } from '@/lib/base/problem';
import { readEdtf } from '@/lib/time/edtf';
import { binEvents } from '@/lib/trend/binEvents';
import { binSeries, type Made } from '@/lib/trend/binSeries';
import { clockColumns, countTest, filteredEvents, type SharedFilters } from '@/lib/trend/eventFilter';
import { type LineOffer, lineOffers, openingLine, usualBin } from '@/lib/trend/lineOffers';
import { createMemory } from '@/lib/trend/memory';
import { binOf } from '@/lib/trend/periods';
import { pipelineSentence } from '@/lib/trend/pipelineSentence';
import { recordSpan } from '@/lib/trend/recordSpan';
import { baseBin, transformLine } from '@/lib/trend/transform';
import type { TrendData } from '@/lib/trend/trendData';
import type { Refusal, TrendLine } from '@/lib/trend/trendLine';
import { logFault } from '@/lib/trend/valueScale';
import { knownEnd } from '@/lib/view/knownDate';
import type { Bin, TrendView, ValueScale } from '@/lib/view/trendView';

/** What the pipeline makes of a view: filter, bin, aggregate, transform, scale, in this order. */
export interface TrendResult {
  readonly offers: readonly LineOffer[];
  /** Names of the lines that were asked for, drawn or not. */
  readonly chosen: readonly string[];
  readonly bin: Bin;
  readonly lines: readonly TrendLine[];
  /** The same lines before their transform. */
  readonly plain: readonly TrendLine[];
  readonly refusals: readonly Refusal[];
  readonly scale: ValueScale;
  /** Bin that is 100 of an index. */
  readonly base: number | undefined;
  /** The whole order in one sentence. */
  readonly sentence: string;
  /** Numbers of the events that the filters leave. */
  readonly events: readonly number[];
}

/** The end of the day on which the record was last changed, where it says when. */
function lastChange({ asOf }: TrendData): number | undefined {
  const read = asOf === undefined ? undefined : readEdtf(asOf);
  return read?.ok ? read.value.latest : undefined;
}

const lastEvent = ({ events }: TrendData): number =>
  events.latest.reduce(
    (last, day) => (day > last && day < Number.POSITIVE_INFINITY ? day : last),
    Number.NEGATIVE_INFINITY,
  );

function makeLine(
  data: TrendData,
  offer: LineOffer,
  events: readonly number[],
  { choice, shared }: TrendView,
  bin: Bin,
): Made {
  const end = shared.known === undefined ? undefined : knownEnd(shared.known);
  const changed = lastChange(data);
  if (offer.from.is === 'series') {
    const horizon = Math.min(changed ?? Number.POSITIVE_INFINITY, end ?? Number.POSITIVE_INFINITY);
    return binSeries(offer, { bin, aggregate: choice.aggregate, end, horizon });
  }
  const { imprecise, clock } = choice;
  const { of } = offer.from;
  return remember(events, `${offer.name} ${bin} ${imprecise} ${clock} ${end}`, () => {
    const columns = clockColumns(data.events, clock);
    const record = changed ?? lastEvent(data);
    const all = { events: filteredEvents(data, NO_FILTERS, undefined), ...columns };
    const span = recordSpan({ all, known: filteredEvents(data, NO_FILTERS, end), horizon: record, end });
    const horizon = Math.min(record, end ?? record);
    const counted = { events: events.filter(countTest(data, of)), ...columns };
    return binEvents(offer, counted, { bin, imprecise, clock, horizon, span });
  });
}

const remember = createMemory<readonly number[], Made>();
const NO_FILTERS: SharedFilters = { kinds: [], lanes: [], threads: [], places: [] };

function askedBase(base: string | undefined, bin: Bin): number | undefined {
  const read = base === undefined ? undefined : readEdtf(base);
  return read?.ok ? binOf(read.value.earliest, bin) : undefined;
}

const FILTERS = [
  ['kind', 'kinds'],
  ['lane', 'lanes'],
  ['thread', 'threads'],
  ['place', 'places'],
] as const;

/** Filters by what the record has not: they leave every event in. */
const unknownFilters = (data: TrendData, shared: SharedFilters): readonly Refusal[] =>
  FILTERS.flatMap(([key, group]) =>
    shared[group]
      .filter((wanted) => !data[group].some(({ id }) => id === wanted))
      .map((wanted) => ({ title: `${key}=${shorten(wanted)} of the address`, why: `this record has no such ${key}` })),
  );

/** What the address asks for and the page leaves out: said, so that nobody takes the picture for the one that was sent. */
function unreadSettings(
  data: TrendData,
  { choice, shared, unread = [] }: TrendView,
  lines: readonly TrendLine[],
): readonly Refusal[] {
  const settings = [
    ...unread.map(({ key, text, expected }) => ({
      title: `${key}=${shorten(text)} of the address`,
      why: `it has to be ${expected}`,
    })),
    ...unknownFilters(data, shared),
  ];
  const { turns } = choice;
  if (turns === undefined || lines.some(({ name }) => name === turns)) return settings;
  return [...settings, { title: `turns=${turns} of the address`, why: 'no such line is drawn' }];
}

/** Works out everything that is drawn, tabled and exported of a view. */
export function runTrend(data: TrendData, view: TrendView): TrendResult {
  const { choice, shared } = view;
  const offers = lineOffers(data);
  const byName = new Map(offers.map((offer) => [offer.name, offer]));
  const chosen = choice.lines ?? openingLine(offers);
  const bin = choice.bin ?? usualBin(data);
  const events = filteredEvents(data, shared, shared.known === undefined ? undefined : knownEnd(shared.known));
  const refusals: Refusal[] = [];
  const make = (name: string): TrendLine | undefined => {
    const offer = byName.get(name);
    const made: Made = offer
      ? makeLine(data, offer, events, view, bin)
      : { is: 'refused', why: 'this record has no such line' };
    if (made.is === 'line') return made.line;
    refusals.push({ title: offer?.title ?? `“${name}”`, why: made.why });
    return undefined;
  };
  const plain = chosen.flatMap((name) => make(name) ?? []);
  const base = choice.transform === 'index' ? baseBin(plain, askedBase(choice.base, bin)) : undefined;
  const per = choice.transform === 'per' && choice.per !== undefined ? make(choice.per) : undefined;
  const setting = { bin, transform: choice.transform, base, per, rolling: choice.rolling };
  const lines = plain.flatMap((line): readonly TrendLine[] => {
    const transformed = transformLine(line, setting);
    if (transformed.ok) return [transformed.line];
    refusals.push({ title: line.title, why: transformed.why });
    return [];
  });
  refusals.push(...unreadSettings(data, view, lines));
  const fault = choice.scale === 'log' ? logFault(lines, bin) : undefined;
  if (fault !== undefined) refusals.push({ title: 'Log scale', why: fault });
  const scale: ValueScale = fault === undefined ? choice.scale : 'linear';
  const sentence = pipelineSentence({ data, view, bin, scale, base, lines: plain, per });
  return { offers, chosen, bin, lines, plain, refusals, scale, base, sentence, events };
}
