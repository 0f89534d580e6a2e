/** January first. A list, and not Intl's, whose abbreviations differ between browsers ("Sep", "Sept"). */
export const MONTH_NAMES: readonly string[] = [
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
];

const SHORT_MONTH_NAMES: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

function named(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`invalid month: ${month}`);
  return name;
}

/** `month` is 1 to 12. */
export const monthName = (month: number): string => named(MONTH_NAMES, month);

/** Three letters: "Apr", "Sep". `month` is 1 to 12. */
export const shortMonthName = (month: number): string => named(SHORT_MONTH_NAMES, month);
