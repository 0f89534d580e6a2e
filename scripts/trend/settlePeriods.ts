import { asDay, civilOfDay } from '@/lib/time/day';
import { type Period, readFinancialYear, readPeriod, settleSlashes } from '@/scripts/trend/readPeriod';

/** A column of periods as read, each cell in the light of the others. */
export interface SettledPeriods {
  /** Undefined where a cell is no period. */
  readonly readings: readonly (Period | undefined)[];
  /** What was expected of a cell that is none. */
  readonly expected: string;
  /** What was guessed, a sentence each. */
  readonly notes: readonly string[];
}

const EXPECTED = 'a year, quarter, month, week or day, as 2015, 2015-Q2, 2015-06, 2015-W27 or 2015-06-30';

/** What plain numbers are: years by the name of their column, places of rows as there is no such column, or still to be guessed. */
export type PeriodNaming = 'years' | 'places' | 'unknown';

/** Reads the cells of a column of periods. */
export function settlePeriods(written: readonly string[], naming: PeriodNaming): SettledPeriods {
  const financial = written.map(readFinancialYear);
  const told = financial.findIndex((period) => period !== undefined);
  // Months in a row seldom end in the number of the next year: one in a hundred and forty-four.
  if (2 * financial.filter((period) => period !== undefined).length > written.length && written.length > 1)
    return {
      readings: financial,
      expected: `a financial year, as ${written[told]}: a year, and the one in which it ends`,
      notes: [
        `Periods such as “${written[told]}” are read as financial years and no months, as each ends in the year after.`,
      ],
    };
  const compact = naming === 'places' ? undefined : withDashes(written);
  if (compact) {
    const { readings, expected, notes } = settlePeriods(compact, naming);
    return { readings, expected, notes: [`Periods such as “${written[0]}” are read as ${compact[0]}.`, ...notes] };
  }
  const { readings, notes } = numberedRows(settleSlashes(written).map(readPeriod), naming);
  const settled = readings.every((period) => period?.unit === 'day') ? coarserDays(readings as Period[]) : undefined;
  return {
    readings: settled ?? readings,
    expected: EXPECTED,
    notes: settled?.[0]?.unit === 'month' ? [...notes, 'Days stand for the months that they are in.'] : notes,
  };
}

/** `201506` and `20150630`, of years in which such tables are. */
const COMPACT = /^((?:1[5-9]|20|21)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/;

/** Months or days without marks as they are with them, where every cell is one; undefined for any others. */
function withDashes(written: readonly string[]): readonly string[] | undefined {
  const dashed = written.flatMap((text) => {
    const parts = COMPACT.exec(text)?.slice(1) ?? [];
    return parts.length > 0 ? [parts.filter((part) => part !== undefined).join('-')] : [];
  });
  return dashed.length === written.length && dashed.length > 0 ? dashed : undefined;
}

/** The largest number of a row that could be a year as well. */
const LAST_YEAR = 9999;
/** Numbers that begin below this and are not named for years are those of rows. */
const FIRST_UNNAMED_YEAR = 10;

interface Numbered {
  readonly readings: readonly (Period | undefined)[];
  readonly notes: readonly string[];
}

/** Plain numbers are years from −9999 to 9999, and those of rows where they run beyond, or begin near 0 without a name that says years. */
function numberedRows(readings: readonly (Period | undefined)[], naming: PeriodNaming): Numbered {
  if (readings.length === 0 || readings.some((period) => !isNumbered(period))) return { readings, notes: [] };
  const numbers = readings.map((period) => period!.ordinal).sort((a, b) => a - b);
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const asRows = (why: string): Numbered => ({
    readings: readings.map((period) => ({ unit: 'row', ordinal: period!.ordinal })),
    notes:
      naming === 'places'
        ? []
        : [
            `Periods from ${first} to ${last} are numbers of rows and no years: ${why}. --per-year says how many rows make a year.`,
          ],
  });
  if (numbers.some((number) => Math.abs(number) > LAST_YEAR))
    return hasSlip(numbers) ? { readings, notes: [] } : asRows('a year has four digits at most here');
  if (naming === 'years' || first < 0 || first >= FIRST_UNNAMED_YEAR) return { readings, notes: [] };
  return asRows(`they begin below ${FIRST_UNNAMED_YEAR} and their column is not named for years`);
}

const isNumbered = (period: Period | undefined): boolean => period?.unit === 'row' || period?.unit === 'year';

/** Whether numbers beyond the years lie farther off than any others from each other: a slip in a year, which stays what it is. */
function hasSlip(sorted: readonly number[]): boolean {
  const isYear = (number: number): boolean => Math.abs(number) <= LAST_YEAR;
  const steps = sorted.slice(1).map((to, index) => ({ from: sorted[index]!, to, length: to - sorted[index]! }));
  const crossing = steps.filter(({ from, to }) => isYear(from) !== isYear(to));
  const longest = steps
    .filter((step) => !crossing.includes(step))
    .reduce((most, { length }) => Math.max(most, length), 0);
  return crossing.some(({ length }) => length > longest);
}

/** The last days of every month. */
const END_OF_MONTH = 28;
/** Days from one to the next where they are one a month. */
const MONTH_DAYS = { from: 28, to: 31 } as const;

/** Days one a month stand for months, as do ends of months; those of one day of the year stand for years. Undefined for any others. */
function coarserDays(days: readonly Period[]): readonly Period[] | undefined {
  if (days.length < 2) return undefined;
  const civils = days.map(({ ordinal }) => civilOfDay(asDay(ordinal)));
  const isSameDay = civils.every(({ day }) => day === civils[0]!.day);
  if (isSameDay && civils.every(({ month }) => month === civils[0]!.month))
    return civils.map(({ year }) => ({ unit: 'year', ordinal: year }));
  const months = civils.map(({ year, month }) => ({ unit: 'month', ordinal: year * 12 + month - 1 }) as const);
  return isSameDay || areMonthly(days, months, civils) ? months : undefined;
}

function areMonthly(
  days: readonly Period[],
  months: readonly Period[],
  civils: readonly { readonly day: number }[],
): boolean {
  if (new Set(months.map(({ ordinal }) => ordinal)).size < months.length) return false;
  if (civils.every(({ day }) => day >= END_OF_MONTH)) return true;
  const sorted = days.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((to, index) => to - sorted[index]!)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)]!;
  // As many days between all of them: every fourth week, which is a step of its own.
  return steps[0] !== steps.at(-1) && usual >= MONTH_DAYS.from && usual <= MONTH_DAYS.to;
}
