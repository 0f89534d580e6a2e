/** How numbers of a column are written. */
export type DecimalMark = 'point' | 'comma';

/** An exponent alone, as the name `E10`, is no number. */
const POINT = /^[+-]?(?=\.?\d)(?:\d+|\d{1,3}(?:[, \u00a0\u202f']\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const COMMA = /^[+-]?(?=,?\d)(?:\d+|\d{1,3}(?:[. \u00a0\u202f']\d{3})+)?(?:,\d*)?(?:[eE][+-]?\d+)?$/;

/** Cells that say that there is no value. */
const BLANK = /^(?:|na|n\/a|nan|null|none|-|–|—|\.|\.\.|…)$/i;
export const isBlank = (text: string): boolean => BLANK.test(text);

/** The number a cell holds, not necessarily finite in a float64; undefined when it holds none. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const written = text.replace('\u2212', '-'); // a typeset minus
  if (!(mark === 'point' ? POINT : COMMA).test(written)) return undefined;
  const bare = written.replace(/[ \u00a0\u202f']/g, '');
  return Number(mark === 'point' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'));
}
