import { deviation, MAD_TO_SD, mean, median } from '@/lib/trend/inflections/robust';
import { findSeason, removeSeason } from '@/lib/trend/inflections/season';

/** A series in units of its standard deviation, without its season and with lone spikes drawn in. */
export interface PreparedSeries {
  readonly values: Float64Array;
  /** The same with spikes as they were, in the unit of the observations: what is told of levels and slopes holds for every value. */
  readonly unspiked: Float64Array;
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
const SPIKE = 5;
const DRAWN_TO = 2;
/** Far values in a row on one side are a spike for at most this share of the rows: two of 24 years are no slip of a pen, but something that lasted. */
const LONGEST_SPIKE = 0.02;
/** A spike also stands out by this share of the range of the running median. */
const SPIKE_OF_RANGE = 0.05;

/** @param isCount what was counted one by one has no slips of a pen: five events in one month are five events */
export function prepareSeries(values: ArrayLike<number>, isCount = false): PreparedSeries {
  const raw = Float64Array.from(values);
  const season = findSeason(raw);
  const unspiked = season === undefined ? raw : removeSeason(raw, season);
  const { values: plain, spikes } = isCount ? { values: unspiked, spikes: [] } : drawInSpikes(unspiked);
  const centre = mean(plain);
  const scale = deviation(plain);
  return {
    values: plain.map((value) => (value - centre) / scale),
    unspiked,
    centre,
    scale,
    spikes,
    ...(season === undefined ? {} : { season }),
  };
}

/** The usual distance of a value from the median of its neighbours alone: on a slope it is seldom the median of a stretch that it is itself in. */
function usualDistance(values: Float64Array): number {
  const n = values.length;
  const distances = Array.from({ length: n - 2 * REACH }, (_, at) => {
    const t = at + REACH;
    const beside = [...values.subarray(t - REACH, t), ...values.subarray(t + 1, t + REACH + 1)];
    return Math.abs(values[t]! - median(beside));
  });
  return MAD_TO_SD * median(distances);
}

/** Values far from the running median of seven are outliers of the record and no change (Hampel's identifier). */
function drawInSpikes(values: Float64Array): { readonly values: Float64Array; readonly spikes: readonly number[] } {
  const n = values.length;
  if (n < FEWEST_FOR_SPIKES) return { values, spikes: [] };
  const middle = values.map((_, t) => median(values.subarray(Math.max(0, t - REACH), Math.min(n, t + REACH + 1))));
  const distances = values.map((value, t) => Math.abs(value - middle[t]!));
  const range = middle.reduce((a, b) => Math.max(a, b)) - middle.reduce((a, b) => Math.min(a, b));
  // Where most values are the median of their neighbours no distance is usual: what is no slip of many orders is as it is.
  const scale = usualDistance(values) || range;
  if (scale === 0) return { values, spikes: [] };
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
