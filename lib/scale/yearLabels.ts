import { isRoundYear, roundYears } from '@/lib/scale/tickGrid';
import { nextRoundStep } from '@/lib/scale/tickLevels';
import { formatYear, LAST_DEEP_YEAR } from '@/lib/time/yearWords';

/** A stretch of years whose labels are about as long as each other. */
interface YearEra {
  readonly from: number;
  readonly to: number;
  /** The longest label of a round year, in characters, when years are round to `size`. */
  readonly chars: (size: number) => number;
}

const AGO = ' years ago'.length;
const MAX_WHOLE_DIGITS = 3;

/** "13.8 billion years ago": three digits, a point and as many decimals as the step asks for. */
const agoChars = (unit: string, zeros: number) => (size: number) => {
  const decimals = Math.max(0, zeros - String(size).length + 1);
  return MAX_WHOLE_DIGITS + (decimals > 0 ? 1 + decimals : 0) + unit.length + AGO;
};
const chars = (longest: string) => () => longest.length;

const ERAS: readonly YearEra[] = [
  { from: Number.NEGATIVE_INFINITY, to: -1e9, chars: agoChars(' billion', 9) },
  { from: -1e9 + 1, to: -1e6, chars: agoChars(' million', 6) },
  { from: -1e6 + 1, to: LAST_DEEP_YEAR, chars: chars('999,999 years ago') },
  { from: LAST_DEEP_YEAR + 1, to: -9999, chars: chars('99,999 BCE') },
  { from: -9998, to: 0, chars: chars('9999 BCE') },
  { from: 1, to: 999, chars: chars('999 CE') },
  { from: 1000, to: 9999, chars: chars('9999') },
  { from: 10_000, to: 999_999, chars: chars('999,999 CE') },
  { from: 1e6, to: Number.POSITIVE_INFINITY, chars: chars('99,999,999,999 CE') },
];

interface LabelledEra extends YearEra {
  /** Round years to label, a multiple of the level's own step. */
  readonly step: number;
  readonly neededPx: number;
}

/**
 * Which years of a level bear a label, and its text. Labels before the year 1000 are longer than those after, so they stand at rounder
 * years; and where a long label meets a short one, the short one gives way. All of it depends on the scale and the year alone.
 */
export function createYearLabels(
  size: number,
  pxPerYear: number,
  labelPx: (chars: number) => number,
): (year: number) => string {
  const eras = ERAS.map((era) => labelEra(era, size, pxPerYear, labelPx));
  return (year) => {
    const own = eras.find((era) => year <= era.to);
    if (own === undefined || !isRoundYear(year, own.step)) return '';
    const isClear = eras.every((era) => era.neededPx <= own.neededPx || isClearOf(era, year, pxPerYear));
    return isClear ? formatYear(year) : '';
  };
}

function labelEra(era: YearEra, size: number, pxPerYear: number, labelPx: (chars: number) => number): LabelledEra {
  let step = size;
  // A rounder step has fewer decimals, so what is needed shrinks as the step grows.
  while (step % size !== 0 || shortestYears(step) * pxPerYear < labelPx(era.chars(step))) step = nextRoundStep(step);
  return { ...era, step, neededPx: labelPx(era.chars(step)) };
}

/** From 1 CE to 5 CE there are four years. */
function shortestYears(step: number): number {
  return step >= 5 ? step - 1 : step;
}

/** Whether the nearest labelled year of another era is far enough. */
function isClearOf(era: LabelledEra, year: number, pxPerYear: number): boolean {
  const neededYears = era.neededPx / pxPerYear;
  const from = Math.max(era.from, Math.ceil(year - neededYears));
  const to = Math.min(era.to, Math.floor(year + neededYears));
  return to < from || roundYears(era.step, from, to).every((other) => Math.abs(other - year) >= neededYears);
}
