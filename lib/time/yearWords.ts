/** Years are astronomical everywhere (0 is 1 BCE); what is read never has a year 0. */

/**
 * The last year that reads as "years ago", counted as written from the year 0: the two thousand since are within what such dates mean.
 * Later ones read as BCE.
 */
export const LAST_DEEP_YEAR = -100_000;
const MILLION = 1e6;
const BILLION = 1e9;
/** Below this, a bare number would not read as a year. */
const FIRST_BARE_YEAR = 1000;
const FIRST_GROUPED_YEAR = 10_000;
/** An approximate year this far back that is round as written (-40000) is read as round, not as 40,001 BCE. */
const ROUND_APPROXIMATE = { before: -10_000, step: 100 } as const;

/** A year as its number and what follows the number, so that a range can name the era once. */
interface YearWords {
  readonly number: string;
  /** With its leading space: " BCE", " million years ago", or nothing. */
  readonly era: string;
}

/** "2016", "476 CE", "1234 BCE", "12,001 BCE", "66 million years ago", "13.8 billion years ago". */
export function formatYear(year: number, approximate = false): string {
  const { number, era } = yearWords(year, approximate);
  return number + era;
}

/** Years from `from` to `to`, naming a shared era once: "2009–2011", "500–480 BCE", "27 BCE – 14 CE", "66–56 million years ago". */
export function formatYears(from: number, to: number): string {
  const first = yearWords(from, false);
  const last = yearWords(to, false);
  if (from === to) return first.number + first.era;
  if (first.era === last.era) return `${first.number}–${last.number}${last.era}`;
  return `${first.number}${first.era} – ${last.number}${last.era || ' CE'}`;
}

/** "the 2010s", "the 470s CE", "50–41 BCE", "the 20th century", "the 2nd millennium BCE". */
export function formatMaskedYears(
  year: number,
  lastYear: number,
  precision: 'millennium' | 'century' | 'decade',
): string {
  if (precision === 'decade') {
    const { number, era } = yearWords(year, false);
    // "the 1900s" would read as a century, and decades before the year 100 or BCE as nothing at all.
    if (year < 100 || year % 100 === 0) return formatYears(year, lastYear);
    return `the ${number}s${era}`;
  }
  const width = precision === 'century' ? 100 : 1000;
  const ordinal = lastYear < 0 ? Math.floor(-lastYear / width) + 1 : Math.floor(year / width) + 1;
  return `the ${formatOrdinal(ordinal)} ${precision}${lastYear < 0 ? ' BCE' : ''}`;
}

function yearWords(year: number, approximate: boolean): YearWords {
  if (year <= LAST_DEEP_YEAR) return yearsAgo(-year);
  if (year <= 0) {
    const isRound = approximate && year <= ROUND_APPROXIMATE.before && year % ROUND_APPROXIMATE.step === 0;
    return { number: groupDigits(isRound ? -year : 1 - year), era: ' BCE' };
  }
  const isBare = year >= FIRST_BARE_YEAR && year < FIRST_GROUPED_YEAR;
  return { number: groupDigits(year), era: isBare ? '' : ' CE' };
}

function yearsAgo(years: number): YearWords {
  if (years >= BILLION) return { number: String(years / BILLION), era: ' billion years ago' };
  if (years >= MILLION) return { number: String(years / MILLION), era: ' million years ago' };
  return { number: groupDigits(years), era: ' years ago' };
}

/** "12,000"; four digits stay whole, as years are written. */
function groupDigits(value: number): string {
  return value < FIRST_GROUPED_YEAR ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function formatOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${suffix}`;
}
