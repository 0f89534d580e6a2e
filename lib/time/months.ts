/** January first. Fixed here rather than asked of Intl, whose abbreviations differ between browsers ("Sep", "Sept"). */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SHORT_LENGTH = 3;

/** `month` is 1 to 12. */
export function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`invalid month: ${month}`);
  return name;
}

/** Three letters: "Apr", "Sep". `month` is 1 to 12. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, SHORT_LENGTH);
}
