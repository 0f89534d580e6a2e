import type { FittedModel } from '@/lib/trend/inflections/criterion';
import { fitModel } from '@/lib/trend/inflections/criterion';
import type { Weighed } from '@/lib/trend/inflections/regression';
import { settle } from '@/lib/trend/inflections/searchChanges';

/** Longer series are searched as averages of neighbouring observations, at most so many. */
const MAX_SEARCHED = 700;

export const binSize = (n: number): number => Math.ceil(n / MAX_SEARCHED);

/** Averages of `size` neighbours; the last may hold fewer. */
export function averaged(values: Float64Array, size: number): Float64Array {
  return Float64Array.from({ length: Math.ceil(values.length / size) }, (_, bin) => {
    const whole = values.subarray(bin * size, (bin + 1) * size);
    return whole.reduce((sum, value) => sum + value, 0) / whole.length;
  });
}

/** A model found among averages, with its changes moved to the observations where they fit best. */
export function sharpen(series: Weighed, model: FittedModel, size: number): FittedModel {
  if (size === 1) return model;
  const { family } = model;
  const rough = model.changes.map((change) => ({ ...change, index: change.index * size }));
  const { phi } = fitModel(series, family, rough);
  return fitModel(series, family, settle(series, family, phi, rough, 2 * size));
}
