/** Ascending: numbers with their infinities, of which subtraction would make NaN, and texts by code unit, which no locale changes. */
export const compareValues = <Value extends number | string>(a: Value, b: Value): number =>
  a < b ? -1 : a > b ? 1 : 0;
