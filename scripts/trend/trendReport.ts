import { escapeHidden } from '@/lib/base/characters';
import type { Estimate, Inflection, PartAnalysis, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import type { SeriesTable } from '@/scripts/trend/readSeriesTable';

export interface NamedAnalysis {
  readonly file: string;
  readonly table: SeriesTable;
  readonly analysis: TrendAnalysis;
}

/** The analysis as one plain object; indices are rows of the file, 0-based, the oldest first. */
export function trendJson({ file, table, analysis }: NamedAnalysis): object {
  const { n, seed, simulations, verdict } = analysis;
  const rowOf = (index: number): number => table.rows[index]!;
  return {
    file,
    n,
    seed,
    simulations,
    verdict,
    changes: analysis.changes.map((change) => ({
      ...change,
      index: rowOf(change.index),
      period: table.periods[change.index],
      interval: change.interval.map(rowOf),
      intervalPeriods: change.interval.map((index) => table.periods[index]),
      continuation: change.continuation.map(({ index, value }) => ({ index: rowOf(index), value })),
    })),
    power: analysis.parts.flatMap(({ power }) => (power ? [power.halving] : [])),
    drawnIn: drawnIn(table, analysis).map(({ index, ...point }) => ({ index: rowOf(index), ...point })),
    notes: table.notes,
    assumptions: analysis.assumptions,
  };
}

const SIGNIFICANT_DIGITS = 4;
/** From the first on, and below the second, zeros hide how large a number is: it is written with an exponent. */
const LONG = { from: 1e15, below: 1e-6 } as const;

function number(value: number): string {
  const size = Math.abs(value);
  if (size >= LONG.from || (size < LONG.below && size > 0)) return value.toExponential(SIGNIFICANT_DIGITS - 1);
  const short = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return short.toLocaleString('en', { maximumSignificantDigits: SIGNIFICANT_DIGITS });
}
/** Writes numbers in the unit of a series. */
type NumberWriter = (value: number) => string;

/** Below this share of the largest value, what is left of a sum is its rounding: it is written as 0. */
const ROUNDING = 1e-12;

function writerFor(values: readonly number[]): NumberWriter {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return (value) => number(Math.abs(value) < ROUNDING * largest ? 0 : value);
}

const percent: NumberWriter = (value) => number(Math.abs(value) < 100 * ROUNDING ? 0 : value);

const estimate = ({ value, low, high }: Estimate, write: NumberWriter): string =>
  `${write(value)} (${write(low)} to ${write(high)})`;

interface DrawnIn {
  readonly index: number;
  readonly period: string;
  readonly value: number;
}

/** Values that the analysis took for spikes, as the file has them. */
const drawnIn = ({ periods, values }: SeriesTable, { parts }: TrendAnalysis): readonly DrawnIn[] =>
  parts.flatMap(({ spikes }) => spikes.map((index) => ({ index, period: periods[index]!, value: values[index]! })));

/** Spikes that the report names; the JSON has all. */
const MAX_SPIKES = 10;

function spikeLines(table: SeriesTable, analysis: TrendAnalysis): readonly string[] {
  const points = drawnIn(table, analysis);
  if (points.length === 0) return [];
  const named = points.slice(0, MAX_SPIKES).map(({ period, value }) => `${period} (${value})`);
  const more = points.length > named.length ? ` and ${points.length - named.length} more` : '';
  return ['', `Taken for spikes and drawn in: ${named.join(', ')}${more}.`];
}

/** The same for a reader at a terminal. */
export function trendReport({ file, table, analysis }: NamedAnalysis): string {
  const { periods } = table;
  const lines = [
    `${file}: ${analysis.n.toLocaleString('en')} values, ${periods[0]} to ${periods[periods.length - 1]}`,
    ...table.notes.map((note) => `  ${note}`),
    '',
    headline(analysis),
    ...analysis.changes.flatMap((change, place) => ['', ...changeLines(change, place, table, analysis.simulations)]),
    ...analysis.parts.flatMap((part) => partLines(part, periods, analysis.parts.length > 1)),
    ...spikeLines(table, analysis),
    '',
    'Taken for granted:',
    ...analysis.assumptions.map((sentence) => `  ${sentence}`),
    `  p from ${analysis.simulations} simulated series, seed ${analysis.seed}.`,
  ];
  return escapeHidden(lines.join('\n'), { kept: '\n' });
}

function headline({ changes, parts }: TrendAnalysis): string {
  if (parts.every(({ refused }) => refused !== undefined)) return 'Nothing was tested.';
  if (changes.length === 0) return 'No change of level or slope was detected.';
  return `${changes.length} ${changes.length === 1 ? 'change was' : 'changes were'} detected.`;
}

const KIND_WORDS = { bend: 'the slope changes', step: 'the level jumps', 'step and bend': 'level and slope change' };

/** None of so many simulated series was as strong: p may be less. */
const pWords = (p: number, simulations: number): string => `p ${p <= 1 / (simulations + 1) ? '≤' : '='} ${number(p)}`;

function changeLines(
  change: Inflection,
  place: number,
  { periods, periodsPerYear, values }: SeriesTable,
  simulations: number,
): readonly string[] {
  const { index, interval, kind, before, after, jump, p, verdict, models } = change;
  const write = writerFor(values);
  const percentName = periodsPerYear === undefined ? 'per cent a row' : 'per cent a year';
  const rows: readonly (readonly [string, string])[] = [
    ['95 % interval', `${periods[interval[0]]} to ${periods[interval[1]]}`],
    ['level', `${write(before.level)} before, ${write(after.level)} after`],
    ...(jump === 0 ? [] : [['jump', write(jump)] as const]),
    ...(before.slope && after.slope
      ? [['slope a period', `${estimate(before.slope, write)} before, ${estimate(after.slope, write)} after`] as const]
      : []),
    ...(before.annualPercentChange && after.annualPercentChange
      ? [
          [
            percentName,
            `${estimate(before.annualPercentChange, percent)} before, ${estimate(after.annualPercentChange, percent)} after`,
          ] as const,
        ]
      : []),
    ['how sure', `${verdict} (${models.join(', ')}), ${pWords(p, simulations)}`],
  ];
  return [
    `${place + 1}. ${periods[index]}: ${KIND_WORDS[kind]}`,
    ...rows.map(([name, words]) => `   ${name.padEnd(16)}${words}`),
  ];
}

function partLines(part: PartAnalysis, periods: readonly string[], isOneOfMany: boolean): readonly string[] {
  const name = isOneOfMany ? `${periods[part.from]} to ${periods[part.to - 1]}: ` : '';
  if (part.refused !== undefined) return ['', `${name}${part.refused}`];
  const others = part.candidates.map(
    ({ index, models, p }) => `${periods[index]} (${models.join(', ')}${p === undefined ? '' : `, p ${number(p)}`})`,
  );
  return [
    '',
    ...(part.power ? [`${name}${part.power.words}`] : []),
    ...(others.length > 0
      ? [
          `${name}Looked at and not reported, as not significant or of a model that fits less well: ${others.join(', ')}.`,
        ]
      : []),
    `${name}Models, by how much worse they fit than the best (0 is best):`,
    ...part.models.map(({ model, changes, memory, excess, isLeading }) => {
      const places = changes.length === 0 ? 'no change' : changes.map((index) => periods[index]).join(', ');
      return `  ${isLeading ? '>' : ' '} ${model.padEnd(16)}${number(excess).padStart(8)}   memory ${memory}   ${places}`;
    }),
  ];
}
