import { randomFrom } from '@/lib/base/random';
import { analysePart } from '@/lib/trend/inflections/analysePart';
import { inMagnitude, magnitudeOf, onlyFinite } from '@/lib/trend/inflections/magnitude';
import { SCALES, type TestScale } from '@/lib/trend/inflections/scales';
import { DEFAULT_SIMULATIONS, type TrendAnalysis, type TrendOptions } from '@/lib/trend/inflections/trendAnalysis';
import { assumptionWords } from '@/lib/trend/inflections/words';

const DEFAULT_SEED = 1;

/** Thrown between two steps after `signal.aborted` became true. */
export class TrendCancelled extends Error {
  override readonly name = 'TrendCancelled';
}

/**
 * Where an evenly spaced series changes its level or its slope. Three families of models are searched (steps in level; joinpoint
 * regression, whose line bends and does not jump; bends and steps mixed), each with AR(1) noise; the one with the least penalised
 * misfit leads, and its changes are reported with interval, p, slopes and whether another family has them too. Methods and their
 * sources are in docs/trends.md.
 *
 * Throws a RangeError for a value that is not finite, and for one that has no logarithm or is no count where that scale is asked.
 */
export function analyseTrend(series: readonly number[], options: TrendOptions = {}): TrendAnalysis {
  const { scale = 'level', breaks = [], periodsPerYear = 1, onProgress, signal } = options;
  const { seed = DEFAULT_SEED, simulations = DEFAULT_SIMULATIONS } = options;
  const testScale = SCALES[scale];
  const values = Float64Array.from(series, (value, index) => checked(value, index, testScale));
  const bounds = [0, ...cleanBreaks(breaks, values.length), values.length];
  const parts = bounds.slice(0, -1).map((from, place) => {
    const to = bounds[place + 1]!;
    const step = (share: number): void => {
      if (signal?.aborted) throw new TrendCancelled('The analysis was cancelled.');
      onProgress?.((from + share * (to - from)) / Math.max(1, values.length));
    };
    step(0);
    const own = values.slice(from, to);
    // A count is tested as it is, and has no extremes.
    const magnitude = scale === 'count' ? 1 : magnitudeOf(own);
    const scaled = own.map((value) => testScale.forward(value / magnitude));
    // Each part has its own numbers: what is declared elsewhere does not move its p.
    const part = analysePart(scaled, from, {
      scale: testScale,
      periodsPerYear,
      simulations,
      random: randomFrom(seed),
      step,
    });
    return onlyFinite(inMagnitude(part, magnitude));
  });
  onProgress?.(1);
  const changes = parts.flatMap((part) => part.changes);
  const verdicts = changes.map(({ verdict }) => verdict);
  return {
    n: values.length,
    seed,
    simulations,
    verdict: verdicts.includes('agreed') ? 'agreed' : (verdicts[0] ?? 'not detected'),
    changes,
    candidates: parts.flatMap((part) => part.candidates),
    parts,
    assumptions: assumptionWords(parts, scale),
  };
}

function cleanBreaks(breaks: readonly number[], n: number): readonly number[] {
  const inside = breaks.filter((index) => Number.isInteger(index) && index > 0 && index < n);
  return [...new Set(inside)].sort((a, b) => a - b);
}

/** The value, if it has a place on the scale that is tested. */
function checked(value: number, index: number, scale: TestScale): number {
  const fault = Number.isFinite(value) ? scale.fault(value) : 'not a finite number';
  if (fault !== undefined) throw new RangeError(`invalid value: ${value} at observation ${index + 1}: ${fault}`);
  return value;
}
