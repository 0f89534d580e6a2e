import { capitalised } from '@/lib/base/capitalised';
import { numberWords } from '@/lib/series/valueWords';
import { lineNames } from '@/lib/trend/lineNames';
import { BIN_WORDS, binWords } from '@/lib/trend/periods';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import type { Bin } from '@/lib/view/trendView';

const DECIMALS = 2;
/** What sums and differences of decimals leave of nothing. */
const RESIDUE = 1e-12;
/** Made once: a table of thousands of values would make as many. */
const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 2 * DECIMALS });

/** A value as it is read: no more digits than it can mean after a transform, and a minus of the width of a plus. Files for machines have the hyphen. */
export function shownValue(value: number): string {
  const rounded = Number.isInteger(value)
    ? value
    : Number(value.toFixed(Math.abs(value) < 1 ? DECIMALS + 2 : DECIMALS));
  const isSmall = rounded === 0 && Math.abs(value) > RESIDUE;
  return (isSmall ? numberWords(value) : NUMBERS.format(rounded || 0)).replaceAll('-', '−'); // what rounds to −0 is 0
}

/** "people a year", "% change", "index, 2010 = 100". */
export const unitWords = ({ unit, kind }: Pick<TrendLine, 'unit' | 'kind'>, bin: Bin): string =>
  (kind === 'count' || kind === 'events') && !/[,%=]/.test(unit) ? `${unit} a ${BIN_WORDS[bin].one}` : unit;

const STATES = { whole: '', provisional: ', provisional', partial: ', not the whole period' } as const;

/** One point in words: "2009: 2,914 people; before 2,929 (published 2013)". */
export function pointWords(point: TrendPoint, line: Pick<TrendLine, 'unit'>, bin: Bin): string {
  const { value, low, high, who, spread, older, state } = point;
  const range = rangeWords(low, high);
  const main = value === undefined ? (range ?? 'no value') : `${shownValue(value)} ${line.unit}`;
  const notes = [
    value !== undefined && range !== undefined && low !== high ? `${range} with imprecise dates` : '',
    spread !== undefined && spread > 0 ? `${shownValue(spread)} of it spread from imprecise dates` : '',
    ...older.map(
      ({ value: was, published }) =>
        `also ${shownValue(was)}${published === undefined ? '' : ` (published ${published})`}`,
    ),
  ].filter(Boolean);
  const words = binWords(point.bin, bin);
  const when = `${capitalised(words)}${who === undefined ? '' : `, ${who}`}`;
  return `${when}: ${[`${main}${STATES[state]}`, ...notes].join('; ')}`;
}

export function rangeWords(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined)
    return low === high ? shownValue(low) : `${shownValue(low)} to ${shownValue(high)}`;
  if (low !== undefined) return `at least ${shownValue(low)}`;
  return high === undefined ? undefined : `at most ${shownValue(high)}`;
}

type Valued = TrendPoint & { readonly value: number };
const hasValue = (point: TrendPoint): point is Valued => point.value !== undefined;

/** @param name of the line, its unit with it unless that was said */
function lineSummary(line: TrendLine, bin: Bin, name: string): string {
  const all = line.points.filter(hasValue);
  const whole = all.filter(({ state }) => state !== 'partial');
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last)
    return `${name}: ${line.points.length} estimates, from ${binWords(line.points[0]?.bin ?? 0, bin)} to ${binWords(line.points.at(-1)?.bin ?? 0, bin)}.`;
  const sign = line.unit.startsWith('%') ? ' %' : '';
  const at = (point: Valued): string =>
    `${shownValue(point.value)}${sign} in ${binWords(point.bin, bin)}${point.state === 'partial' ? ', which is not whole' : ''}`;
  if (first === last) return `${name}: ${at(first)}.`;
  const high = whole.reduce<Valued | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  const low = whole.reduce<Valued | undefined>(
    (best, point) => (best && best.value <= point.value ? best : point),
    undefined,
  );
  const ends = `${at(first)}, ${at(last)}`;
  return `${name}: ${ends}${high && low && high !== low ? `; highest ${at(high)}, lowest ${at(low)}` : ''}.`;
}

/** What the picture shows, in a sentence a line, made from the same values. */
export function trendSummary(lines: readonly TrendLine[], bin: Bin): string {
  if (lines.length === 0) return 'Nothing is drawn.';
  const { common, own } = lineNames(lines.map(({ title }) => title));
  const units = lines.map((line) => unitWords(line, bin));
  if (common === undefined || new Set(units).size > 1)
    return lines.map((line, at) => lineSummary(line, bin, `${line.title} (${units[at]})`)).join(' ');
  const told = lines.map((line, at) => lineSummary(line, bin, capitalised(own[at]!)));
  return `${common} (${units[0]}). ${told.join(' ')}`;
}
