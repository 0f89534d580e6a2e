import { MAD_TO_SD, mean, median } from '@/lib/trend/inflections/robust';

/** Differences one season apart must go together this closely for a season to be evident. */
const EVIDENT = 0.5;
/** … and more closely than this many standard errors, because many lengths are tried. */
const CHANCE = 3.3;
/** Seasons are looked for from 3 to this many observations, and of those that come round four times. */
const LONGEST = 60;
const TIMES_ROUND = 4;
/** A longer season must fit better by this much than a shorter one, so that a year is not taken for two. */
const BETTER = 0.05;
/** Differences are clipped here, in robust scales: one jump would hide a season. */
const CLIP = 4;
/** Cycles on either side that shape the season at a place, so that it may change slowly. */
const CYCLES = 3;

/** The season that the autocorrelation of the differences shows, in observations; undefined when none is evident. */
export function findSeason(values: Float64Array): number | undefined {
  const differences = values.slice(1).map((value, t) => value - values[t]!);
  const centre = median(differences);
  const scale = MAD_TO_SD * median(differences.map((difference) => Math.abs(difference - centre)));
  if (!(scale > 0)) return undefined;
  const clipped = differences.map((difference) => Math.max(-CLIP, Math.min(CLIP, (difference - centre) / scale)));
  const correlation = (lag: number): number => seasonalCorrelation(clipped, lag);
  let season: number | undefined;
  let strongest = Math.max(EVIDENT, CHANCE / Math.sqrt(clipped.length)) - BETTER;
  for (let lag = 3; lag <= Math.min(LONGEST, Math.floor(values.length / TIMES_ROUND)); lag++) {
    const here = correlation(lag);
    if (here <= strongest + BETTER || here < correlation(lag - 1) || here < correlation(lag + 1)) continue;
    strongest = here;
    season = lag;
  }
  return season;
}

/** Correlation of the differences with those a season before, about their average over a season: a trend that bends is no season. */
function seasonalCorrelation(differences: Float64Array, lag: number): number {
  const level = movingAverage(differences, lag);
  const about = differences.map((value, t) => value - level[t]!).filter((value) => !Number.isNaN(value));
  let squares = 0;
  let products = 0;
  for (const [t, value] of about.entries()) {
    squares += value * value;
    if (t >= lag) products += value * about[t - lag]!;
  }
  return squares === 0 ? 0 : (products / squares) * (about.length / (about.length - lag));
}

/** The series without a season that may change slowly: what is left of a moving average, averaged over neighbouring cycles (after Cleveland et al. 1990). */
export function removeSeason(values: Float64Array, season: number): Float64Array {
  const n = values.length;
  const trend = movingAverage(values, season);
  const shape = values.map((_, t) => {
    const alike: number[] = [];
    for (let reach = CYCLES; alike.length < CYCLES && reach <= n / season + CYCLES; reach++) {
      alike.length = 0;
      for (let cycle = -reach; cycle <= reach; cycle++) {
        const at = t + cycle * season;
        const level = trend[at];
        if (level !== undefined && !Number.isNaN(level)) alike.push(values[at]! - level);
      }
    }
    alike.sort((a, b) => a - b);
    return mean(alike.length >= 5 ? alike.slice(1, -1) : alike);
  });
  return values.map((value, t) => {
    const start = Math.max(0, Math.min(n - season, t - (season >> 1)));
    return value - (shape[t]! - mean(shape.subarray(start, start + season)));
  });
}

/** Centred average over one season; NaN where a season does not fit. */
function movingAverage(values: Float64Array, season: number): Float64Array {
  const half = season >> 1;
  return values.map((_, t) => {
    if (t < half || t >= values.length - half) return Number.NaN;
    const whole = values.subarray(t - half, t + half + 1);
    if (season % 2 === 1) return mean(whole);
    const ends = whole[0]! + whole[season]!;
    return (mean(whole) * (season + 1) - ends / 2) / season;
  });
}
