import { monthLength } from '@/lib/time/day';
import { applyRules, type Mend, type MendGroups, type MendRule, padTwo, padYear } from '@/lib/time/mend';

const ISO_ORDER = 'year, month and day with hyphens: 2016-04-07';
const DATE = '(?<date>-?\\d{4}-\\d\\d-\\d\\d)';

/** Dates in numbers, written otherwise than EDTF writes them. */
const RULES: readonly MendRule[] = [
  { pattern: /^$/, what: 'missing date', mend: () => undefined },
  {
    pattern: /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
    expected: ISO_ORDER,
    mend: ({ day = '', month = '', year = '' }) => mendDayFirst(year, day, month),
  },
  {
    pattern: /^(?<year>-?\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
    mend: mendYearFirst,
  },
  { pattern: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, expected: ISO_ORDER, mend: joinDate },
  { pattern: /^(?<month>0?[1-9]|1[0-2])[./](?<year>\d{4})$/, expected: 'year and month: 2016-04', mend: joinMonth },
  { pattern: /^(?<year>\d{4})[-/.](?<month>0?[1-9]|1[0-2])$/, expected: 'year and month: 2016-04', mend: joinMonth },
  { pattern: /^(?<year>-?\d{4})-00$/, mend: ({ year }) => year },
  {
    pattern: /^(?<century>\d\d)(?<from>\d\d)[-/](?<to>\d\d)$/,
    expected: 'an interval of whole years: 1939/1945',
    mend: ({ century = '', from = '', to = '' }) => `${century}${from}/${century}${to}`,
  },
  {
    pattern: /^(?<from>-?\d{4}) ?- ?(?<to>\d{4})$/,
    expected: 'a slash between the ends of an interval',
    mend: ({ from, to }) => `${from}/${to}`,
  },
  {
    pattern: /^(?<digits>-?\d{1,3})$/,
    expected: 'a year of four digits',
    mend: ({ digits = '' }) => padPlainYear(digits),
  },
  {
    pattern: /^(?<year>-?\d{5,11})$/,
    expected: 'Y before a year of five digits or more',
    mend: ({ year }) => `Y${year}`,
  },
  { pattern: /^Y(?<year>-?\d{1,4})$/, mend: ({ year = '' }) => padPlainYear(year) },
  { pattern: /^Y(?<sign>-?)0+(?<year>[1-9]\d*)$/, mend: ({ sign = '', year = '' }) => mendLeadingZeros(sign, year) },
  { pattern: /^-0000(?<rest>.*)$/, mend: ({ rest }) => `0000${rest}` },
  {
    pattern: new RegExp(
      `^${DATE}(?: +T?|T)(?<hour>\\d{1,2}):(?<rest>\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)$`,
    ),
    mend: ({ date, hour = '', rest = '' }) => `${date}T${padTwo(hour)}:${rest.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')}`,
  },
  {
    pattern: new RegExp(`^${DATE}T(?<time>\\d\\d:\\d\\d:\\d\\d)[.,]\\d+(?<offset>.*)$`),
    what: 'unsupported time',
    expected: 'whole seconds',
    mend: ({ date, time, offset = '' }) => `${date}T${time}${offset.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')}`,
  },
  { pattern: new RegExp(`^${DATE}T.*?(?<mark>[?~%])$`), mend: ({ date, mark }) => `${date}${mark}` },
];

export function mendNumbers(text: string): Mend | undefined {
  const ambiguous = /^(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})$/.exec(text)?.groups;
  return (ambiguous === undefined ? undefined : explainOrder(ambiguous, text)) ?? applyRules(RULES, text);
}

/** 7/4/2016 is 4 July or 7 April, depending on where one learnt to write; 7.4.2016 is always 7 April. */
function explainOrder(
  { first = '', second = '', year = '' }: Readonly<Record<string, string | undefined>>,
  text: string,
): Mend | undefined {
  const isEither = text.includes('/') && first !== second && Number(first) <= 12 && Number(second) <= 12;
  if (!isEither) return undefined;
  const monthFirst = `${year}-${padTwo(first)}-${padTwo(second)}`;
  return { what: 'ambiguous date', expected: `${monthFirst} or ${year}-${padTwo(second)}-${padTwo(first)}` };
}

function mendDayFirst(year: string, day: string, month: string): string | undefined {
  return Number(month) > 12 ? joinDate({ year, month: day, day: month }) : joinDate({ year, month, day });
}

/** Swaps a day and month in the wrong order, and ends a month on its last day. */
function mendYearFirst({ year = '', month = '', day = '' }: MendGroups): string | undefined {
  if (Number(month) > 12) return Number(day) <= 12 ? joinDate({ year, month: day, day: month }) : undefined;
  if (Number(month) === 0) return Number(day) === 0 ? year : undefined;
  if (Number(day) === 0) return joinMonth({ year, month });
  const length = monthLength(Number(year), Number(month));
  return joinDate({ year, month, day: Number(day) > 31 ? '' : String(Math.min(Number(day), length)) });
}

function joinDate({ year = '', month = '', day = '' }: MendGroups): string | undefined {
  return day === '' ? undefined : `${year}-${padTwo(month)}-${padTwo(day)}`;
}

function joinMonth({ year = '', month = '' }: MendGroups): string {
  return `${year}-${padTwo(month)}`;
}

function padPlainYear(year: string): string {
  return year.startsWith('-') ? `-${padYear(year.slice(1))}` : padYear(year);
}

function mendLeadingZeros(sign: string, year: string): string {
  return year.length > 4 ? `Y${sign}${year}` : sign + padYear(year);
}
