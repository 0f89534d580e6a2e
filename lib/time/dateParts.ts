import { failure, type Result, success } from '@/lib/base/result';
import { type DateFault, dateFault } from '@/lib/time/dateFault';
import { isLeapYear, monthLength } from '@/lib/time/day';
import { MONTH_NAMES } from '@/lib/time/months';

/** What a single EDTF date says, field by field. Years are astronomical. */
export type DateShape =
  /** `2016`, `201X`, `20XX`, `2XXX`, `Y-66000000`: the years from `year` to `lastYear`, both included. */
  | {
      readonly is: 'years';
      readonly year: number;
      readonly lastYear: number;
      readonly precision: 'millennium' | 'century' | 'decade' | 'year';
    }
  | { readonly is: 'season'; readonly year: number; readonly season: Season }
  | { readonly is: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly is: 'month'; readonly year: number; readonly month: number }
  /** `2004-XX`. */
  | { readonly is: 'someMonth'; readonly year: number }
  | { readonly is: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** `1985-04-XX`, and `1985-XX-XX` without a month. */
  | { readonly is: 'someDay'; readonly year: number; readonly month?: number }
  | TimeShape;

export interface TimeShape {
  readonly is: 'time';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` or `+09:00`, as written: said in words, never used to shift the date. */
  readonly offset?: string;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface DateParts {
  readonly shape: DateShape;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const SEASONS: Readonly<Record<string, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const FIRST_QUARTER = 33;
const LAST_QUARTER = 36;
const MASKED_PRECISIONS = { 10: 'decade', 100: 'century', 1000: 'millennium' } as const;
/** Eleven digits: a hundred billion years, seven times the age of the universe, and still exact in days. */
const MAX_LONG_DIGITS = 11;
/** The widest civil offsets in use, in minutes: UTC-12:00 and UTC+14:00. */
const MIN_OFFSET = -12 * 60;
const MAX_OFFSET = 14 * 60;

type Fields = Readonly<Record<string, string | undefined>>;
type Read = Result<DateShape, DateFault>;

/** The forms of a date without its final `?`, `~` or `%`, in the order they are tried. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (fields: Fields, text: string) => Read }[] = [
  { pattern: /^(?<year>-?\d{4})$/, read: readYear },
  { pattern: /^(?<sign>-?)(?<digits>\d{1,3})(?<mask>X{1,3})$/, read: readMaskedYear },
  { pattern: /^Y(?<year>-?\d+)$/, read: readLongYear },
  { pattern: /^(?<year>-?\d{4})-XX$/, read: ({ year }) => withYear(year, (y) => ({ is: 'someMonth', year: y })) },
  { pattern: /^(?<year>-?\d{4})-XX-XX$/, read: ({ year }) => withYear(year, (y) => ({ is: 'someDay', year: y })) },
  { pattern: /^(?<year>-?\d{4})-(?<month>\d\d)$/, read: readMonth },
  { pattern: /^(?<year>-?\d{4})-(?<month>\d\d)-XX$/, read: readSomeDay },
  { pattern: /^(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)$/, read: readDay },
  {
    pattern:
      /^(?<date>-?\d{4}-\d\d-\d\d)T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?(?<offset>Z|[+-]\d\d(?::\d\d)?)?$/,
    read: readTime,
  },
];

/** Reads one date, strictly: EDTF level 0 and 1, long years, quarters, and times to the hour, minute or second. */
export function readDate(text: string): Result<DateParts, DateFault> {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier === '' ? text : text.slice(0, -1);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const shape = read(match.groups ?? {}, bare);
    if (!shape.ok) return shape;
    if (shape.value.is === 'time' && qualifier !== '') {
      return failure(dateFault('unsupported mark', text, `a date with a time takes no "${qualifier}"`));
    }
    const uncertain = qualifier === '?' || qualifier === '%';
    return success({ shape: shape.value, uncertain, approximate: qualifier === '~' || qualifier === '%' });
  }
  return failure(dateFault('invalid date', text, 'an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X'));
}

function withYear(text: string | undefined, shape: (year: number) => DateShape): Read {
  if (text === '-0000') {
    return failure(dateFault('invalid year', text, 'the year before 0001 is 0000, which is 1 BCE, without a minus'));
  }
  return success(shape(Number(text)));
}

function readYear({ year }: Fields): Read {
  return withYear(year, (y) => ({ is: 'years', year: y, lastYear: y, precision: 'year' }));
}

function readMaskedYear({ sign, digits = '', mask = '' }: Fields, text: string): Read {
  if (digits.length + mask.length !== 4) {
    return failure(dateFault('invalid year', text, 'four digits, the last of them unspecified: 201X, 20XX or 2XXX'));
  }
  const width = (10 ** mask.length) as keyof typeof MASKED_PRECISIONS;
  const least = Number(digits) * width;
  const precision = MASKED_PRECISIONS[width];
  if (sign === '') return success({ is: 'years', year: least, lastYear: least + width - 1, precision });
  // There is no year -0000, so the years of -000X are -9 to -1.
  return success({ is: 'years', year: -(least + width - 1), lastYear: least === 0 ? -1 : -least, precision });
}

function readLongYear({ year = '' }: Fields, text: string): Read {
  const digits = year.replace('-', '');
  if (digits.startsWith('0') || digits.length < 5) {
    return failure(
      dateFault('invalid long year', text, 'Y is for years of five digits or more, without leading zeros'),
    );
  }
  if (digits.length > MAX_LONG_DIGITS) {
    return failure(dateFault('unsupported year', text, `a year of at most ${MAX_LONG_DIGITS} digits`));
  }
  return readYear({ year });
}

function readMonth({ year, month = '' }: Fields, text: string): Read {
  const number = Number(month);
  const season = SEASONS[month];
  if (season !== undefined) return withYear(year, (y) => ({ is: 'season', year: y, season }));
  if (number >= FIRST_QUARTER && number <= LAST_QUARTER) {
    return withYear(year, (y) => ({ is: 'quarter', year: y, quarter: number - FIRST_QUARTER + 1 }));
  }
  if (!isMonth(number)) {
    const expected = 'a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36';
    return failure(dateFault('invalid month', text, expected));
  }
  return withYear(year, (y) => ({ is: 'month', year: y, month: number }));
}

function readSomeDay({ year, month }: Fields, text: string): Read {
  const number = Number(month);
  if (!isMonth(number)) return failure(dateFault('invalid month', text, 'a month from 01 to 12'));
  return withYear(year, (y) => ({ is: 'someDay', year: y, month: number }));
}

function readDay({ year, month: monthText, day: dayText }: Fields, text: string): Read {
  const month = Number(monthText);
  const day = Number(dayText);
  if (!isMonth(month)) return failure(dateFault('invalid month', text, 'a month from 01 to 12'));
  if (day < 1) return failure(dateFault('invalid day', text, 'days count from 01'));
  const length = monthLength(Number(year), month);
  if (day > length) {
    const leap = month === 2 && !isLeapYear(Number(year)) ? ', it is no leap year' : '';
    return failure(dateFault('invalid day', text, `${MONTH_NAMES[month - 1]} ${year} has ${length} days${leap}`));
  }
  return withYear(year, (y) => ({ is: 'day', year: y, month, day }));
}

function readTime({ date = '', hour, minute, second, offset }: Fields, text: string): Read {
  const match = /^(?<year>-?\d+)-(?<month>\d\d)-(?<day>\d\d)$/.exec(date);
  const day = readDay(match?.groups ?? {}, date);
  if (!day.ok || day.value.is !== 'day') return day;
  if (!isClock(Number(hour), Number(minute ?? 0), Number(second ?? 0)) || (hour === '24' && minute === undefined)) {
    return failure(
      dateFault(
        'invalid time',
        text,
        'hours from 00 to 23, minutes and seconds from 00 to 59; 24:00 is the midnight that ends a day',
      ),
    );
  }
  if (offset !== undefined && !isOffset(offset)) {
    return failure(dateFault('invalid offset', text, 'Z, or an offset from -12:00 to +14:00, without -00:00'));
  }
  return success({
    ...day.value,
    is: 'time',
    hour: Number(hour),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(offset === undefined ? {} : { offset }),
  });
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** 24:00:00 is the midnight that ends a day (ISO 8601); no other time has an hour 24. */
function isClock(hour: number, minute: number, second: number): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && second < 60;
}

function isOffset(offset: string): boolean {
  if (offset === 'Z') return true;
  if (/^-00(:00)?$/.test(offset)) return false; // ISO 8601: zero has no minus
  const [hours = '', minutes = '0'] = offset.split(':');
  if (Number(minutes) > 59) return false;
  const total = Math.abs(Number(hours)) * 60 + Number(minutes);
  return offset.startsWith('-') ? -total >= MIN_OFFSET : total <= MAX_OFFSET;
}
