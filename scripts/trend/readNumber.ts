/** How numbers of a column are written. */
export type DecimalMark = 'point' | 'comma';

const POINT = /^[+-]?(?:\d+|\d{1,3}(?:[, \u00a0\u202f']\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const COMMA = /^[+-]?(?:\d+|\d{1,3}(?:[. \u00a0\u202f']\d{3})+)?(?:,\d*)?(?:[eE][+-]?\d+)?$/;
const NEVER_A_NUMBER = /^[+-]?[.,]?$/;
/** `1,234`, `1.234`: a thousand and more, or one and a bit. */
const EITHER = { comma: /^[+-]?\d{1,3},\d{3}$/, point: /^[+-]?[1-9]\d{0,2}\.\d{3}$/ } as const;

/** Cells that say that there is no value. */
const BLANK = /^(?:|na|n\/a|nan|null|none|-|–|—|\.|\.\.|…)$/i;
export const isBlank = (text: string): boolean => BLANK.test(text);

/** The number a cell holds, not necessarily finite in a float64; undefined when it holds none. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const written = text.replace('\u2212', '-'); // a typeset minus
  if (NEVER_A_NUMBER.test(written) || !(mark === 'point' ? POINT : COMMA).test(written)) return undefined;
  const bare = written.replace(/[ \u00a0\u202f']/g, '');
  return Number(mark === 'point' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'));
}

/** The decimal mark of a column: the one that reads more of its cells. `ambiguous` when every mark could stand for thousands as well. */
export function findDecimalMark(cells: readonly string[]): DecimalMark | 'ambiguous' {
  const written = cells.filter((cell) => !isBlank(cell));
  const reads = (mark: DecimalMark): number => written.filter((cell) => readNumber(cell, mark) !== undefined).length;
  const [point, comma] = [reads('point'), reads('comma')];
  const withComma = written.filter((cell) => cell.includes(','));
  if (point < comma) return 'comma';
  // A number above 999 without a mark says that marks are no thousands.
  const plainThousands = written.some((cell) => /^[+-]?\d{4,}$/.test(cell));
  if (withComma.length === 0) return !plainThousands && haveThousandPoints(written) ? 'ambiguous' : 'point';
  if (point > comma) return 'point';
  // Equal counts: only cells as `1,234` and whole numbers.
  if (plainThousands) return 'comma';
  return withComma.every((cell) => EITHER.comma.test(cell)) ? 'ambiguous' : 'point';
}

/** `905` beside `1.321`: a column of decimals has as many on each row, or fewer than three on some, or a nought before its point. */
function haveThousandPoints(written: readonly string[]): boolean {
  const withPoint = written.filter((cell) => cell.includes('.'));
  return (
    withPoint.length > 0 && withPoint.length < written.length && withPoint.every((cell) => EITHER.point.test(cell))
  );
}
