import { deviation, MAD_TO_SD, mean, median } from '@/lib/trend/inflections/robust';
import { findSeason, removeSeason } from '@/lib/trend/inflections/season';

/** A series in units of its standard deviation, without its season and with lone spikes drawn in. */
export interface PreparedSeries {
  readonly values: Float64Array;
  /** value = centre + scale · prepared, up to season and spikes. */
  readonly centre: number;
  readonly scale: number;
  /** Observations a season takes; absent when none is evident. */
  readonly season?: number;
  /** Places of spikes that were drawn in. */
  readonly spikes: readonly number[];
}

/** Fewer observations are too few to tell a spike from a change. */
const FEWEST_FOR_SPIKES = 24;
/** Neighbours on either side that a spike must stand out from. */
const REACH = 3;
/** Scales beyond its neighbours' median at which a value is a spike, and to which it is drawn in. */
const SPIKE = 6;
const DRAWN_TO = 2;
/** Far values in a row on one side are a spike for at most this share of the rows: two of 24 years are no slip of a pen, but something that lasted. */
const LONGEST_SPIKE = 0.02;
/** A spike also stands out by this share of the range of the running median. */
const SPIKE_OF_RANGE = 0.05;

export function prepareSeries(values: ArrayLike<number>): PreparedSeries {
  const raw = Float64Array.from(values);
  const season = findSeason(raw);
  const { values: plain, spikes } = drawInSpikes(season === undefined ? raw : removeSeason(raw, season));
  const centre = mean(plain);
  const scale = deviation(plain);
  return {
    values: plain.map((value) => (value - centre) / scale),
    centre,
    scale,
    spikes,
    ...(season === undefined ? {} : { season }),
  };
}

/** The largest distances, by their share, are left out of a mean: one far value would raise it until nothing stands out, not even itself. */
const FAR_SHARE = 0.1;
/** A mean distance over a standard deviation, halved as in a series where half of the distances are nothing. */
const MEAN_TO_SD = 0.625;

/** The usual distance from the running median, as a standard deviation; where more than half are nothing, of the mean without the largest. */
function distanceScale(distances: Float64Array, hasTrend: boolean): number {
  const near = Float64Array.from(distances)
    .sort()
    .subarray(0, Math.floor(distances.length * (1 - FAR_SHARE)));
  const scale = Math.max(MAD_TO_SD * median(distances), MEAN_TO_SD * mean(near));
  // A few values stand out of a flat line: drawn in to nothing, they would leave no series.
  return scale > 0 || hasTrend ? scale : MEAN_TO_SD * mean(distances);
}

/** Values far from the running median of seven are outliers of the record and no change (Hampel's identifier). */
function drawInSpikes(values: Float64Array): { readonly values: Float64Array; readonly spikes: readonly number[] } {
  const n = values.length;
  if (n < FEWEST_FOR_SPIKES) return { values, spikes: [] };
  const middle = values.map((_, t) => median(values.subarray(Math.max(0, t - REACH), Math.min(n, t + REACH + 1))));
  const distances = values.map((value, t) => Math.abs(value - middle[t]!));
  const range = middle.reduce((a, b) => Math.max(a, b)) - middle.reduce((a, b) => Math.min(a, b));
  const scale = distanceScale(distances, range > 0);
  // At the ends, half of the neighbours are missing, and the end of a steep line would look like a spike.
  const isSpike = (t: number): boolean =>
    t >= REACH && t < n - REACH && distances[t]! > Math.max(SPIKE * scale, SPIKE_OF_RANGE * range);
  const side = (t: number): number => (isSpike(t) ? Math.sign(values[t]! - middle[t]!) : 0);
  const runAt = (t: number): number => {
    let [from, to] = [t, t];
    while (side(from - 1) === side(t)) from -= 1;
    while (side(to + 1) === side(t)) to += 1;
    return to - from + 1;
  };
  const isLone = (t: number): boolean => isSpike(t) && runAt(t) <= Math.max(1, n * LONGEST_SPIKE);
  return {
    values: values.map((value, t) =>
      isLone(t) ? middle[t]! + Math.sign(value - middle[t]!) * DRAWN_TO * scale : value,
    ),
    spikes: [...values.keys()].filter(isLone),
  };
}
