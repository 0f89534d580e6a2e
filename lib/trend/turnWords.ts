import { numberWords } from '@/lib/series/valueWords';
import {
  DEFAULT_SIMULATIONS,
  type Estimate,
  type Inflection,
  type Regime,
  type TrendAnalysis,
} from '@/lib/trend/inflections/trendAnalysis';
import type { BaseRate } from '@/lib/trend/nearEvents';
import { BIN_WORDS } from '@/lib/trend/periods';
import { shownValue } from '@/lib/trend/summary';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import { stepWords } from '@/lib/trend/usualStep';
import type { Bin } from '@/lib/view/trendView';

/** So many digits say all that a rate or a p can mean. */
const DIGITS = 2;
const short = (value: number): string => numberWords(Number(value.toPrecision(DIGITS)));
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${short(Math.abs(value))}`;

const interval = ({ value, low, high }: Estimate, unit: string): string =>
  `${signed(value)}${unit} (${signed(low)} to ${signed(high)})`;

/** "about 2,900 people, +13 % a year (+9 to +17)"; the slope where there is no per cent, or the level alone. */
export function regimeWords(
  { level, slope, annualPercentChange }: Regime,
  { unit }: Pick<TrendLine, 'unit'>,
  series: Pick<TurnSeries, 'scale' | 'step'>,
  bin: Bin,
): string {
  // A straight line through counts may end below 0, where there is no count.
  const at = `about ${withUnit(rounded(series.scale === 'count' ? Math.max(0, level) : level), unit)}`;
  if (annualPercentChange) return `${at}, ${interval(annualPercentChange, ' % a year')}`;
  return slope && series.scale !== 'log' ? `${at}, ${interval(slope, ` ${stepWords(series.step, bin)}`)}` : at;
}

/** "5 people", "1 event", "94.4 (1990 = 100)". */
function withUnit(value: string, unit: string): string {
  if (unit.includes('=')) return `${value} (${unit})`;
  return `${value} ${value === '1' && unit === 'events' ? 'event' : unit}`;
}

const LEVEL_DIGITS = 3;
const rounded = (value: number): string => shownValue(Number(value.toPrecision(LEVEL_DIGITS)));

/** "the level falls by about 1,170", "the slope changes". On a log scale a jump is told in per cent. */
export function changeWords(
  { kind, jump, after }: Pick<Inflection, 'kind' | 'jump' | 'after'>,
  { scale }: Pick<TurnSeries, 'scale'>,
): string {
  const old = after.level - jump; // where the old line would have been
  const size = scale === 'log' ? `${rounded(Math.abs((100 * jump) / old))} %` : rounded(Math.abs(jump));
  const step = `the level ${jump < 0 ? 'falls' : 'rises'} by about ${size}`;
  if (kind === 'step') return step;
  return kind === 'bend' ? 'the slope changes' : `${step}, and the slope changes`;
}

/** What so many simulated series can show at the least: none of them was as strong. */
const LEAST_P = 1 / (DEFAULT_SIMULATIONS + 1);
export const pWords = (p: number): string => (p <= LEAST_P ? `p ≤ ${LEAST_P}` : `p ${short(p)}`);

/** "A year has such an event within one year 62 % of the time here (15 of 24 years)." */
export function baseRateWords({ near, periods, share }: BaseRate, bin: Bin): string {
  const { one, many } = BIN_WORDS[bin];
  return `A ${one} taken at random has such an event within one ${one} ${Math.round(100 * share)} % of the time here (${near} of ${periods} ${many}).`;
}

/** What was found, in a sentence. */
export function verdictWords({ changes, parts }: TrendAnalysis): string {
  const agreed = changes.filter(({ verdict }) => verdict === 'agreed').length;
  if (parts.length > 0 && parts.every(({ refused }) => refused !== undefined)) return 'Nothing was tested.';
  if (changes.length === 0) return 'No change was detected. That is no proof that nothing changed.';
  const others = changes.length - agreed;
  const said = [
    agreed > 0 ? `${agreed} agreed by two models` : '',
    others > 0 ? `${others} that ${others === 1 ? 'depends' : 'depend'} on the model` : '',
  ].filter(Boolean);
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${said.join(', ')}.`;
}
