/** A number whose digits would need more zeros than this is easier to read by its power. */
const MOST_ZEROS = 30;

/**
 * A number without a power of ten where that is short: `0.000000000000001` and not `1e-15`, which many a sheet takes for text. Reading it back gives
 * the very same number.
 */
export function plainNumber(value: number | undefined): string | undefined {
  const text = value?.toString();
  const [, sign, first, rest = '', power] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text ?? '') ?? [];
  if (first === undefined || Math.abs(Number(power)) > MOST_ZEROS) return text;
  const digits = first + rest;
  const zeros = '0'.repeat(Math.max(0, Math.abs(Number(power)) - (Number(power) < 0 ? 1 : rest.length)));
  return Number(power) < 0 ? `${sign}0.${zeros}${digits}` : `${sign}${digits}${zeros}`;
}
