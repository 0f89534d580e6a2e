import { padded } from '@/lib/base/padded';
import { dayOfYear } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import { LAST_DEEP_YEAR } from '@/lib/time/yearWords';

/** "66 million years ago" and its like. */
export interface YearsAgo {
  readonly edtf: string;
  readonly isApproximate: boolean;
  /** As exact as the number was: 66 million is half a million either way. */
  readonly range: DayRange;
}

const UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  ka: 1e3,
  kya: 1e3,
  million: 1e6,
  ma: 1e6,
  mya: 1e6,
  billion: 1e9,
  ga: 1e9,
  bya: 1e9,
};
/** Years ago that are not deep, which are counted from the year 0, are counted from here and are approximate. */
const COUNTED_FROM = 2000;
const MAX_YEARS = 99_999_999_999;
const MAX_PLAIN_YEAR = 9999;

const PATTERNS = [
  /^(?<count>\d+(?:\.\d+)?) (?:(?<unit>thousand|million|billion) )?(?:years|yrs) ago$/,
  /^(?<count>\d+(?:\.\d+)?) ?(?<unit>ka|kya|ma|mya|ga|bya)$/,
];

/** Reads a number of years ago. `text` is lower case, without thousands separators. */
export function readYearsAgo(text: string): YearsAgo | undefined {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const unit = UNITS[groups['unit'] ?? ''] ?? 1;
    const years = Math.round(Number(groups['count']) * unit);
    return years > MAX_YEARS
      ? undefined
      : describeYearsAgo(years, Math.max(1, lastDigit(groups['count'] ?? '') * unit));
  }
  return undefined;
}

function describeYearsAgo(years: number, step: number): YearsAgo {
  const isApproximate = -years > LAST_DEEP_YEAR;
  const year = isApproximate ? COUNTED_FROM - years : -years;
  const half = Math.floor(step / 2);
  const range = { from: dayOfYear(year - half), to: dayOfYear(year + half + 1) };
  return { edtf: `${yearText(year)}${isApproximate ? '~' : ''}`, isApproximate, range };
}

/** The worth of the last digit that counts: of 13.8 a tenth, of 66 one, of 300 a hundred. */
function lastDigit(count: string): number {
  const decimals = count.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/[1-9](?<zeros>0*)$/.exec(count)?.groups?.['zeros']?.length ?? 0);
  return 10 ** (zeros - decimals);
}

function yearText(year: number): string {
  const digits = padded(Math.abs(year), 4);
  return `${Math.abs(year) > MAX_PLAIN_YEAR ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
