import { enUS } from 'date-fns/locale/en-US';

const MONTHS_A_YEAR = 12;
type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** January first. From date-fns rather than Intl, whose abbreviations differ between browsers ("Sep", "Sept"). */
export const MONTH_NAMES: readonly string[] = Array.from({ length: MONTHS_A_YEAR }, (_, month) =>
  enUS.localize.month(month as MonthIndex, { width: 'wide' }),
);

const SHORT_MONTH_NAMES: readonly string[] = MONTH_NAMES.map((_, month) =>
  enUS.localize.month(month as MonthIndex, { width: 'abbreviated' }),
);

function named(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`invalid month: ${month}`);
  return name;
}

/** `month` is 1 to 12. */
export const monthName = (month: number): string => named(MONTH_NAMES, month);

/** Three letters: "Apr", "Sep". `month` is 1 to 12. */
export const shortMonthName = (month: number): string => named(SHORT_MONTH_NAMES, month);
