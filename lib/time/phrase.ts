import { type MendGroups, padTwo, padYear } from '@/lib/time/mend';
import { MONTH_NAMES } from '@/lib/time/months';
import { readYearsAgo } from '@/lib/time/yearsAgo';

const SHORTEST_ABBREVIATION = 3;
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const FIRST_QUARTER = 33;
const MONTH = '(?<month>[a-z]{3,9})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{1,5})(?: (?<era>bce|bc|ce|ad))?';
const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d{2})';
const ORDINAL = '(?<ordinal>\\d{1,3})(?:st|nd|rd|th)';

type Read = (groups: MendGroups) => string | undefined;

/** English ways to say a date, lower case and without commas and stops, and the EDTF they mean. */
const PHRASES: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  { pattern: phrase(`${DAY} (?:of )?${MONTH} ${YEAR}(?: ${TIME})?`), read: readDayOfMonth },
  { pattern: phrase(`${MONTH} ${DAY} ${YEAR}(?: ${TIME})?`), read: readDayOfMonth },
  { pattern: phrase('(?<year>\\d{4}) (?<month>[a-z]{3,9}) (?<day>\\d{1,2})'), read: readDayOfMonth },
  { pattern: phrase(`(?<season>spring|summer|autumn|fall|winter) (?:of )?${YEAR}`), read: readSeason },
  { pattern: phrase(`${MONTH} (?:of )?${YEAR}`), read: readMonthOfYear },
  { pattern: phrase('(?<year>\\d{4})[ -](?<month>[a-z]{3,9})'), read: readMonthOfYear },
  { pattern: phrase('q(?<quarter>[1-4])[ -/]?(?<year>\\d{4})'), read: readQuarter },
  { pattern: phrase('(?<year>\\d{4})[ -/]?q(?<quarter>[1-4])'), read: readQuarter },
  {
    pattern: phrase("(?:the )?(?<decade>\\d{2,3})0'?s(?: ce)?"),
    read: ({ decade = '' }) => `${decade.padStart(3, '0')}X`,
  },
  {
    pattern: phrase(`(?:the )?${ORDINAL} (?:century|c)(?: (?<era>bce|bc|ce|ad))?`),
    read: (groups) => readOrdinal(groups, 2),
  },
  {
    pattern: phrase(`(?:the )?${ORDINAL} (?:millennium|mill)(?: (?<era>bce|bc|ce|ad))?`),
    read: (groups) => readOrdinal(groups, 1),
  },
  { pattern: phrase('(?:ad|ce) (?<year>\\d{1,4})'), read: readYear },
  { pattern: phrase('(?<year>\\d{1,4}) (?<era>bce|bc|ce|ad)'), read: readYear },
  { pattern: phrase('(?<year>\\d{5,11}) (?<era>bce|bc|ce|ad)'), read: readLongYear },
  { pattern: phrase('(?<year>\\d{1,4})'), read: readYear },
];

/** The EDTF for a single date in English: "7 April 2016", "c. 1984", "spring 2011", "44 BC", "66 million years ago". Undefined when it is none. */
export function readPhrase(text: string): string | undefined {
  const { bare, mark } = splitDoubt(normalisePhrase(text));
  const ago = readYearsAgo(bare);
  if (ago !== undefined) return ago.isApproximate || mark === '' ? ago.edtf : ago.edtf + mark;
  for (const { pattern, read } of PHRASES) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const groups = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, value ?? '']));
    const edtf = read(groups);
    if (edtf !== undefined) return edtf + mark;
  }
  return undefined;
}

function phrase(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** Lower case, single blanks; no thousands separators, and no stops but decimal points. */
export function normalisePhrase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/b\.? ?c\.? ?e\.?(?= |$)/, 'bce')
    .replace(/b\.c\.?/, 'bc')
    .replace(/a\.d\.?/, 'ad')
    .replace(/c\.e\.?/, 'ce')
    .replace(/,|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const DOUBTS: readonly { readonly pattern: RegExp; readonly isApproximate: boolean }[] = [
  { pattern: /^(?:circa|ca?|about|around|approximately|approx|roughly|~)(?: |(?=\d))/, isApproximate: true },
  { pattern: /(?: or so| approx| \(?approximate\)?|~)$/, isApproximate: true },
  { pattern: /^(?:probably|perhaps|possibly|maybe) /, isApproximate: false },
  { pattern: /(?: \(uncertain\)| ?\(?\?\)?)$/, isApproximate: false },
  { pattern: /^(?:some (?:time|day|month)|sometime) in (?:the )?/, isApproximate: false },
];

/** Takes "about", "(uncertain)" and their like off a phrase, and gives the EDTF mark they mean. */
export function splitDoubt(text: string): { readonly bare: string; readonly mark: string } {
  let bare = text;
  const found = DOUBTS.filter(({ pattern }) => {
    const isFound = pattern.test(bare);
    bare = bare.replace(pattern, '');
    return isFound && !pattern.source.startsWith('^(?:some');
  });
  const isApproximate = found.some((doubt) => doubt.isApproximate);
  const isUncertain = found.some((doubt) => !doubt.isApproximate);
  return { bare, mark: isApproximate ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '' };
}

function monthNumber(name: string): string | undefined {
  const word = name === 'sept' ? 'sep' : name;
  const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(word));
  return index < 0 || word.length < SHORTEST_ABBREVIATION ? undefined : padTwo(String(index + 1));
}

function readYear({ year = '', era = '' }: MendGroups): string | undefined {
  if (!era.startsWith('b')) return padYear(year);
  if (Number(year) === 0) return undefined; // there is no 0 BCE
  const astronomical = Number(year) - 1;
  return astronomical === 0 ? '0000' : `-${padYear(String(astronomical))}`;
}

function readLongYear({ year = '', era = '' }: MendGroups): string | undefined {
  if (!era.startsWith('b')) return `Y${year}`;
  const astronomical = Number(year) - 1;
  return astronomical > 9999 ? `Y-${astronomical}` : `-${astronomical}`;
}

function readMonthOfYear(groups: MendGroups): string | undefined {
  const month = monthNumber(groups['month'] ?? '');
  const year = readYear(groups);
  return month === undefined || year === undefined ? undefined : `${year}-${month}`;
}

function readDayOfMonth(groups: MendGroups): string | undefined {
  const month = readMonthOfYear(groups);
  if (month === undefined) return undefined;
  const { day = '', hour = '', minute } = groups;
  return `${month}-${padTwo(day)}${hour === '' ? '' : `T${padTwo(hour)}:${minute}`}`;
}

function readSeason(groups: MendGroups): string | undefined {
  const year = readYear(groups);
  return year === undefined ? undefined : `${year}-${SEASONS[groups['season'] ?? '']}`;
}

function readQuarter({ year, quarter }: MendGroups): string {
  return `${year}-${Number(quarter) + FIRST_QUARTER - 1}`;
}

/** The 20th century is 19XX, the 2nd century BCE -01XX. `digits` are those that are known. */
function readOrdinal({ ordinal = '', era = '' }: MendGroups, digits: number): string | undefined {
  const index = Number(ordinal) - 1;
  if (index < 0 || index >= 10 ** digits) return undefined;
  return `${era.startsWith('b') ? '-' : ''}${String(index).padStart(digits, '0')}${'X'.repeat(4 - digits)}`;
}
