import { dayOfCivil, monthLength } from '@/lib/time/day';

export type PeriodUnit = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'row';

/** A period as a place on the ladder of its unit: of two neighbours, the later is one higher. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly ordinal: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthOf = (name: string): number | undefined => {
  const index = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));
  return index < 0 ? undefined : index + 1;
};

type Read = (parts: Readonly<Record<string, string>>) => Period | undefined;

const part =
  (unit: PeriodUnit, aYear: number): Read =>
  ({ year, part }) => {
    const place = Number(part);
    return place >= 1 && place <= aYear ? { unit, ordinal: Number(year) * aYear + place - 1 } : undefined;
  };

const day: Read = ({ year, month, name, day }) => {
  const inYear = name === undefined ? Number(month) : (monthOf(name) ?? 0);
  if (inYear < 1 || inYear > 12) return undefined;
  const inMonth = Number(day);
  if (inMonth < 1 || inMonth > monthLength(Number(year), inYear)) return undefined;
  return { unit: 'day', ordinal: dayOfCivil({ year: Number(year), month: inYear, day: inMonth }) };
};

const namedMonth: Read = ({ year, name }) => {
  const month = monthOf(name ?? '');
  return month === undefined ? undefined : { unit: 'month', ordinal: Number(year) * 12 + month - 1 };
};

/** A week is numbered by its Thursday (ISO 8601); the ladder counts Mondays since the epoch. */
const week: Read = ({ year, part }) => {
  const fourth = dayOfCivil({ year: Number(year), month: 1, day: 4 });
  const place = Number(part);
  if (place < 1 || place > 53) return undefined;
  return { unit: 'week', ordinal: Math.floor((fourth + 3) / 7) + place - 1 };
};

const NAME = '(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** How periods are written, the first that fits. A year has up to four digits and may be before the common era; longer numbers, exact in a float64, are those of rows. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  [/^(?<year>-?\d{1,4})$/, ({ year }) => ({ unit: 'year', ordinal: Number(year) })],
  [/^(?<year>-?\d{4})[-/.]?[Qq](?<part>\d)$/, part('quarter', 4)],
  [/^[Qq](?<part>\d)[- /]?(?<year>\d{4})$/, part('quarter', 4)],
  [/^(?<year>-?\d{4})[-/.]?[HhSs](?<part>\d)$/, part('half-year', 2)],
  [/^(?<year>\d{4})-?[Ww](?<part>\d{1,2})$/, week],
  [/^(?<year>-?\d{4})[-/.Mm](?<part>\d{1,2})$/, part('month', 12)],
  [/^(?<part>\d{1,2})[/.](?<year>\d{4})$/, part('month', 12)],
  [new RegExp(`^${NAME}[- ](?<year>\\d{4})$`, 'i'), namedMonth],
  [new RegExp(`^(?<year>\\d{4})[- ]${NAME}$`, 'i'), namedMonth],
  [/^(?<year>-?\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/, day],
  [/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/, day],
  [new RegExp(`^(?<day>\\d{1,2})[- ]${NAME}[- ](?<year>\\d{4})$`, 'i'), day],
  [/^-?\d{1,15}$/, ({ text }) => ({ unit: 'row', ordinal: Number(text) })],
];

/** `2015`, `2015-Q3`, `2015-06`, `Jun 2015`, `2015-06-30`, `2015-W27`, `30.6.2015`; undefined for anything else. `6/7/2015` is two days at once and is none. */
export function readPeriod(text: string): Period | undefined {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read({ ...match.groups, text });
  }
  return undefined;
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `6/15/2015`: a day whose month only its column can tell. */
export const isSlashedDay = (text: string): boolean => SLASHED.test(text);

/** `6/15/2015` and its like as `2015-6-15`, where some row of the column shows which part is the month; else as they are. */
export function settleSlashes(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => SLASHED.exec(text));
  const isDay = (place: 1 | 2): boolean => parts.some((match) => Number(match?.[place]) > 12);
  if (isDay(1) === isDay(2)) return texts;
  const [day, month] = isDay(1) ? [1, 2] : [2, 1];
  return texts.map((text, row) => {
    const match = parts[row];
    return match ? `${match[3]}-${match[month!]}-${match[day!]}` : text;
  });
}

const FINANCIAL = /^(?:FY ?)?(?<year>\d{4})[-/–](?<next>\d{2}|\d{4})$/i;

/** `2015-16`, `2015/2016`, `FY2015-16`: a year that ends in the next. Alone, `2000-01` may be a month as well. */
export function readFinancialYear(text: string): Period | undefined {
  const { year, next } = FINANCIAL.exec(text)?.groups ?? {};
  if (year === undefined || next === undefined) return undefined;
  const isNext = (Number(year) + 1 - Number(next)) % (next.length === 2 ? 100 : 10_000) === 0;
  return isNext ? { unit: 'year', ordinal: Number(year) } : undefined;
}
