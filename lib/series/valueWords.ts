import type { SeriesHead, SeriesRow } from '@/lib/model/record';

const MOST_DECIMALS = 6;
/** Made once: to make it is most of the work, and a table may have 200,000 numbers. */
const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: MOST_DECIMALS });

/** Below this, decimals would be noughts. */
const SMALL = 1e-4;
const SCIENTIFIC = new Intl.NumberFormat('en', { notation: 'scientific', maximumSignificantDigits: 3 });

/** "2,914", "0.25", "2E-8". */
export const numberWords = (value: number): string =>
  value !== 0 && Math.abs(value) < SMALL ? SCIENTIFIC.format(value) : FORMAT.format(value);

/** What a row says, without its unit: "2,914", "80,000 to 120,000", "at least 50,000", "Tier 3". */
export function valueWords({ value, low, high, level }: SeriesRow, { levels }: Pick<SeriesHead, 'levels'>): string {
  if (level !== undefined) return levels.find(({ id }) => id === level)?.label ?? level;
  if (value !== undefined) return numberWords(value);
  if (low !== undefined && high !== undefined)
    return low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
  return low === undefined ? `at most ${numberWords(high ?? 0)}` : `at least ${numberWords(low)}`;
}
