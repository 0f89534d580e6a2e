import { countInWords } from '@/lib/base/countInWords';
import { addTo } from '@/lib/base/grouped';
import { isTentative } from '@/lib/series/points';
import { readEdtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';
import { authorTurns } from '@/lib/trend/authorTurns';
import { MOST_BINS } from '@/lib/trend/countEvents';
import { type Gathered, gatherBin, isShort, rhythmOf, usualCount } from '@/lib/trend/gatherBin';
import type { LineOffer } from '@/lib/trend/lineOffers';
import { createMemory } from '@/lib/trend/memory';
import { type Observation, observationsOf, rowsKnownBy } from '@/lib/trend/observations';
import { BIN_WORDS, binAround, binRange } from '@/lib/trend/periods';
import { shownValue } from '@/lib/trend/summary';
import type { TrendRow, TrendSeries } from '@/lib/trend/trendData';
import type { PointState, TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import type { Aggregate, Bin } from '@/lib/view/trendView';

export interface BinSetting {
  readonly bin: Bin;
  readonly aggregate: Aggregate | undefined;
  /** First instant after the date that is asked about. */
  readonly end: number | undefined;
  /** First instant that the record cannot know all of; infinite where it does not say. */
  readonly horizon: number;
}

/** A line, or why there is none. */
export type Made = { readonly is: 'line'; readonly line: TrendLine } | { readonly is: 'refused'; readonly why: string };

const refused = (why: string): Made => ({ is: 'refused', why });

const USUAL: Readonly<Partial<Record<LineOffer['kind'], Aggregate>>> = { count: 'sum', rate: 'mean', stock: 'end' };

export const AGGREGATE_WORDS: Readonly<Record<Aggregate, string>> = {
  sum: 'added up',
  mean: 'averaged',
  end: 'the last taken',
  max: 'the largest taken',
};

/** How a line's observations become one value a bin. */
export const aggregateOf = ({ kind }: Pick<LineOffer, 'kind'>, chosen: Aggregate | undefined): Aggregate =>
  chosen ?? USUAL[kind] ?? 'sum';

const AGGREGATES: Readonly<Record<Aggregate, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  end: (values) => values.at(-1)!,
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
};

function faultOf(offer: LineOffer, aggregate: Aggregate | undefined): string | undefined {
  if (offer.kind === 'ordinal')
    return 'a rating is a step on a scale of words: it is shown as bands, and never averaged';
  if (aggregate === 'sum' && (offer.kind === 'stock' || offer.kind === 'rate'))
    return `${offer.kind === 'stock' ? 'a number at a time' : 'a share'} does not add up over time; take mean, end or max`;
  return undefined;
}

const remember = createMemory<TrendSeries, Made>();

/** A series, one point a bin. An observation that no bin holds whole is left out and named. */
export function binSeries(offer: LineOffer, setting: BinSetting): Made {
  const { name, from } = offer;
  if (from.is !== 'series') throw new Error(`invalid line: ${name} counts events`);
  const { bin, aggregate, end, horizon } = setting;
  return remember(from.series, `${name} ${bin} ${aggregate} ${end} ${horizon}`, () => makeLine(offer, from, setting));
}

function makeLine(
  offer: LineOffer,
  { series, category }: Extract<LineOffer['from'], { is: 'series' }>,
  { bin, aggregate, end, horizon }: BinSetting,
): Made {
  const fault = faultOf(offer, aggregate);
  if (fault !== undefined) return refused(fault);
  const observations = observationsOf({ series, category, end, horizon });
  const bins = new Map<number, Observation[]>();
  const long: Observation[] = [];
  for (const observation of observations) {
    const number = binAround(observation.from, observation.to, bin);
    if (number === undefined) long.push(observation);
    else addTo(bins, number, observation);
  }
  if (bins.size === 0) return refused(emptyWords(observations, bin, end));
  if (bins.size > MOST_BINS)
    return refused(
      `its values lie in more than ${MOST_BINS.toLocaleString('en')} ${BIN_WORDS[bin].many}; take a longer unit`,
    );
  const breaks = series.breaks.map(({ at, what }) => ({ at: at.earliest as number, what }));
  const how = aggregateOf(offer, aggregate);
  const rule = { breaks: breaks.map(({ at }) => at), isPutTogether: how === 'sum' || how === 'mean' };
  const isEstimates = offer.kind === 'estimates';
  const gathered = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([number, group]) => {
      const span = binRange(number, bin);
      const whole: Gathered = { counted: group, doubled: [], outdated: [] };
      return { number, span, ...(isEstimates ? whole : gatherBin(group, span, rule)) };
    });
  const usual = {
    isAtATime: offer.kind === 'stock',
    count: usualCount(gathered.map(({ counted }) => counted)),
    rhythm: rhythmOf(observations),
  };
  const points = gathered.flatMap(({ number, span, counted }): readonly TrendPoint[] => {
    const segment = breaks.filter(({ at }) => at < span.to).length;
    if (isEstimates) return counted.map((each) => estimatePoint(each, number, segment));
    const isMissing = isShort(counted, span, usual);
    return [onePoint(counted, { bin: number, segment, how, isMissing })];
  });
  const { name, title, unit, kind } = offer;
  const rows = rowsKnownBy(series.rows, end);
  const sources = new Set(rows.some(({ source }) => source === undefined) ? series.sources : []);
  for (const { source } of rows) if (source !== undefined) sources.add(source);
  return {
    is: 'line',
    line: {
      name,
      title,
      unit,
      kind,
      points,
      breaks,
      turns: end === undefined ? authorTurns(series, bin, points) : [],
      notes: [...notesOf(long, gathered, bin, how), ...lateNote(series.rows, rows, end)],
      definition: series.definition,
      sources: [...sources],
    },
  };
}

const emptyWords = (observations: readonly Observation[], bin: Bin, end: number | undefined): string =>
  observations.length > 0
    ? `each of its periods is longer than a ${BIN_WORDS[bin].one}, and cannot be told by ${BIN_WORDS[bin].many}`
    : end === undefined
      ? 'it has no values'
      : 'none of its figures is recorded as public by that date';

interface OnePoint {
  readonly bin: number;
  readonly segment: number;
  readonly how: Aggregate;
  /** A part of its period is in no observation. */
  readonly isMissing: boolean;
}

function onePoint(group: readonly Observation[], { bin, segment, how, isMissing }: OnePoint): TrendPoint {
  const state: PointState =
    isMissing || group.some(({ isPartial }) => isPartial)
      ? 'partial'
      : group.some(isTentative)
        ? 'provisional'
        : 'whole';
  const value = AGGREGATES[how](group.map(({ value: each = 0 }) => each));
  return { bin, value, state, segment, older: group.length === 1 ? group[0]!.older : [] };
}

function estimatePoint({ low, high, who, isPartial }: Observation, bin: number, segment: number): TrendPoint {
  return {
    bin,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(who === undefined ? {} : { who }),
    state: isPartial ? 'partial' : 'whole',
    segment,
    older: [],
  };
}

function periodWords(period: string): string {
  const read = readEdtf(period);
  return read.ok ? formatEdtf(read.value) : period;
}

/** Periods that were over by the date and of which only later figures are recorded: that nothing is shown of them is no sign that nothing was known. */
function lateNote(all: readonly TrendRow[], known: readonly TrendRow[], end: number | undefined): readonly string[] {
  if (end === undefined) return [];
  const shown = new Set(known.map(({ period }) => period.text));
  const late = all
    .map(({ period }) => period)
    .filter(({ latest, text }) => latest <= end && !shown.has(text))
    .toSorted((a, b) => a.earliest - b.earliest);
  const [first, last] = [late[0], late.at(-1)];
  if (!first || !last) return [];
  const texts = new Set(late.map(({ text }) => text));
  const which = texts.size === 1 ? formatEdtf(first) : `${formatEdtf(first)} to ${formatEdtf(last)}`;
  return [
    `Of ${countInWords(texts.size, 'period')} before that date (${which}) only figures of a later publication are recorded here: others may have been public.`,
  ];
}

/** Names of periods beyond these are counted: nobody reads six hundred. */
const MOST_LISTED = 8;

function listed(observations: readonly Observation[]): string {
  const named = observations
    .slice(0, MOST_LISTED)
    .map(({ period, value }) =>
      value === undefined ? periodWords(period) : `${periodWords(period)} (${shownValue(value)})`,
    );
  const more = observations.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${shownValue(more)} more` : ''}`;
}

function notesOf(
  long: readonly Observation[],
  gathered: readonly Gathered[],
  bin: Bin,
  how: Aggregate,
): readonly string[] {
  const { one } = BIN_WORDS[bin];
  const doubled = gathered.flatMap((each) => each.doubled);
  const outdated = gathered.flatMap((each) => each.outdated);
  const merged = gathered.some(({ counted }) => counted.length > 1 && counted[0]!.who === undefined);
  const many = long.length > 1;
  return [
    long.length > 0 &&
      `${countInWords(long.length, 'period')} ${many ? 'lie' : 'lies'} in no single ${one} and ${many ? 'are' : 'is'} left out: ${listed(long)}.`,
    doubled.length > 0 && `Left out, because a longer period holds the same time: ${listed(doubled)}.`,
    outdated.length > 0 &&
      `Where the way of counting changed within a ${one}, what was counted before is left out: ${listed(outdated)}.`,
    merged && `Where a ${one} has several values, they are ${AGGREGATE_WORDS[how]}.`,
  ].filter((note) => note !== false);
}
