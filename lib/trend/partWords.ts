import { numberWords } from '@/lib/series/valueWords';
import type { PartAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { BIN_WORDS, binWords } from '@/lib/trend/periods';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import { stepWords } from '@/lib/trend/usualStep';
import type { Bin } from '@/lib/view/trendView';

type Tested = Pick<TurnSeries, 'bins' | 'step'>;
type Told = Pick<PartAnalysis, 'from' | 'to' | 'n' | 'refused' | 'season' | 'power'>;

/** So many parts that are refused for one reason are told one by one; more are told together. */
const MOST_REFUSED = 3;

/** Why a part is refused, without how many values it has. */
const reasonOf = ({ refused = '' }: Told): string => refused.replace(/^\d+ \w+ (?:is|are) /, '');

/** Of each stretch that was tested for itself, how much there was to see a change by, or why it was not tested: a sentence or two each, in order of time. */
export function partWords(parts: readonly Told[], series: Tested, bin: Bin): readonly string[] {
  const reasons = new Map<string, Told[]>();
  for (const part of parts)
    if (part.refused !== undefined) reasons.set(reasonOf(part), [...(reasons.get(reasonOf(part)) ?? []), part]);
  const many = [...reasons.values()].filter(({ length }) => length > MOST_REFUSED);
  const together = new Set(many.flat());
  return [
    ...parts.filter((part) => !together.has(part)).map((part) => onePart(part, series, bin, parts.length > 1)),
    ...many.map((group) => manyParts(group, series, bin)),
  ];
}

/** More places than these are counted. */
const MOST_NAMED = 8;

/** Which values were drawn in before the test, since they stand far from their neighbours. */
export function spikeWords(
  parts: readonly Pick<PartAnalysis, 'spikes'>[],
  { bins }: Tested,
  bin: Bin,
): readonly string[] {
  const spikes = parts.flatMap((part) => part.spikes);
  if (spikes.length === 0) return [];
  const named = spikes.slice(0, MOST_NAMED).map((index) => binWords(bins[index] ?? 0, bin));
  const rest = spikes.length > named.length ? ` and ${numberWords(spikes.length - named.length)} more` : '';
  const one = spikes.length === 1;
  return [
    `Far from ${one ? 'its' : 'their'} neighbours, and drawn in for the test alone: ${named.join(', ')}${rest}. What is told of levels and slopes has ${one ? 'it as it was' : 'them as they were'}.`,
  ];
}

const rangeWords = (from: number, to: number, { bins }: Tested, bin: Bin): string => {
  const [first, last] = [from, to - 1].map((index) => binWords(bins[index] ?? 0, bin));
  return first === last ? first! : `${first} to ${last}`;
};

const lengthWords = (count: number, { one, many }: { readonly one: string; readonly many: string }): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

const VALUES = { one: 'value', many: 'values' } as const;

function onePart(
  { from, to, n, refused, season, power }: Told,
  series: Tested,
  bin: Bin,
  isOneOfSeveral: boolean,
): string {
  const { step } = series;
  const count = step === 1 ? lengthWords(n, BIN_WORDS[bin]) : `${lengthWords(n, VALUES)}, one ${stepWords(step, bin)}`;
  return [
    `${isOneOfSeveral ? `${rangeWords(from, to, series, bin)}: ` : ''}n = ${count}.`,
    refused === undefined ? power?.words : `Not tested: ${refused}`,
    season === undefined ? undefined : `A season of ${lengthWords(season * step, BIN_WORDS[bin])} was taken out first.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function manyParts(group: readonly Told[], series: Tested, bin: Bin): string {
  const [least, most] = [Math.min(...group.map(({ n }) => n)), Math.max(...group.map(({ n }) => n))];
  const each = least === most ? lengthWords(most, VALUES) : `${least} to ${lengthWords(most, VALUES)}`;
  const longest = group.find(({ n }) => n === most)!;
  const when = rangeWords(group[0]!.from, group.at(-1)!.to, series, bin);
  return `${numberWords(group.length)} stretches of ${each} between breaks and gaps, ${when}. Not tested: ${longest.refused}`;
}
