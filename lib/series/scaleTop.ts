/** Tops that read as round numbers. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The least round number that is not below a value; 1 for a scale on which all is nought. */
export function scaleTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * power >= value) ?? 10;
  return Number((step * power).toPrecision(3)); // 1.2 * 10 is 12, not 11.999…
}
