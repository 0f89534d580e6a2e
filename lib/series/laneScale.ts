import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';

/** Tops that read as round numbers. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The least round number that is not below a value; 1 for a scale on which all is nought. */
export function scaleTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * power >= value) ?? 10;
  return Number((step * power).toPrecision(3)); // 1.2 * 10 is 12, not 11.999…
}

/** The scale of bars and of ranges: zero is on it, whatever its values, and those below zero have room under it. */
export function laneScale(marks: readonly LaneMark[]): Pick<SeriesLane, 'max' | 'min'> {
  let [least, most] = [0, 0];
  for (const { parts = [] } of marks)
    for (const { low, high } of parts) {
      least = Math.min(least, low);
      most = Math.max(most, high);
    }
  if (least === 0) return { max: scaleTop(most) };
  return { max: most === 0 ? 0 : scaleTop(most), min: -scaleTop(-least) };
}

/** Values of a scale whose names would stand closer than this hide each other, px. */
const LEAST_APART_PX = 12;

/** The values that a scale names: its top, its middle and zero; of one that goes below zero its top, zero and its foot, as far as there is room. */
export function scaleValues({ max, min }: Pick<SeriesLane, 'max' | 'min'>, heightPx: number): readonly number[] {
  if (min === undefined) return [max, max / 2, 0];
  const pxOf = (value: number): number => (heightPx * Math.abs(value)) / (max - min);
  return [max, 0, min].filter((value, place) => place === 1 || pxOf(value) >= LEAST_APART_PX);
}
