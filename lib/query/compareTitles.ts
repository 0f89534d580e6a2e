/** One collator for all, for making one is slow. */
const COLLATOR = new Intl.Collator('en');

/** Compares as English readers look things up: case and accents come last. */
export const compareTitles = (one: string, other: string): number => COLLATOR.compare(one, other);
