import { type DecimalMark, isBlank, readNumber } from '@/scripts/trend/readNumber';

/** `1,234`, `1.234`: a thousand and more, or one and a bit. */
const EITHER = { comma: /^[+-]?\d{1,3},\d{3}$/, point: /^[+-]?[1-9]\d{0,2}\.\d{3}$/ } as const;

export interface FoundMark {
  readonly mark: DecimalMark;
  /** The guess, in a sentence, where another reading is possible. */
  readonly note?: string;
}

/** The decimal mark of a column: the one that reads more of its cells. `ambiguous` when every mark could stand for thousands as well. */
export function findDecimalMark(cells: readonly string[]): FoundMark | 'ambiguous' {
  const written = cells.filter((cell) => !isBlank(cell));
  const reads = (mark: DecimalMark): number => written.filter((cell) => readNumber(cell, mark) !== undefined).length;
  const [point, comma] = [reads('point'), reads('comma')];
  const withComma = written.filter((cell) => cell.includes(','));
  if (point < comma) return { mark: 'comma', note: 'Values have a decimal comma.' };
  // A number above 999 without a mark says that marks are no thousands.
  const plainThousands = written.some((cell) => /^[+-]?\d{4,}$/.test(cell));
  if (withComma.length === 0) return plainThousands ? { mark: 'point' } : pointsAlone(written);
  if (point > comma) return { mark: 'point' };
  // Equal counts: only cells as `1,234` and whole numbers.
  if (plainThousands) return { mark: 'comma', note: 'Values have a decimal comma.' };
  return withComma.every((cell) => EITHER.comma.test(cell)) ? 'ambiguous' : { mark: 'point' };
}

/** `905` beside `1.321`: a column of decimals has as many on each row, or fewer than three on some, or a nought before its point. */
function pointsAlone(written: readonly string[]): FoundMark | 'ambiguous' {
  const withPoint = written.filter((cell) => cell.includes('.'));
  if (withPoint.length === 0 || !withPoint.every((cell) => EITHER.point.test(cell))) return { mark: 'point' };
  if (withPoint.length < written.length) return 'ambiguous';
  const [first] = withPoint;
  const [decimal, thousands] = [readNumber(first!, 'point'), readNumber(first!, 'comma')];
  const note = `Points are decimal points, though each has three digits after it: “${first}” is ${decimal}; --decimal comma reads it as ${thousands}.`;
  return { mark: 'point', note };
}
