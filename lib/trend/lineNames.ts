import { listInWords } from '@/lib/base/listInWords';

/** Lines beside each other, named without what they share. */
export interface LineNames {
  /** What stands before the colon in all of their titles: "Arrivals in South Korea"; absent where that differs, and of a single line. */
  readonly common?: string;
  /** What each is called beside the others, in their order: "women", "men". */
  readonly own: readonly string[];
}

const COLON = ': ';
/** The whole beside its parts. */
const WHOLE = 'all';

/** Takes what all titles share before a colon out of them, so that nobody reads it once a line. */
export function lineNames(titles: readonly string[]): LineNames {
  const parted = titles.find((title) => title.includes(COLON));
  if (parted === undefined || titles.length < 2) return { own: titles };
  const common = parted.slice(0, parted.lastIndexOf(COLON));
  const isShared = titles.every((title) => title === common || title.startsWith(common + COLON));
  if (!isShared) return { own: titles };
  return { common, own: titles.map((title) => (title === common ? WHOLE : title.slice(common.length + COLON.length))) };
}

/** More names than these are counted. */
const MOST_NAMED = 3;

/** "Arrivals in South Korea: women and men", "Arrivals in South Korea and 3 more". */
export function titleOfLines(titles: readonly string[]): string {
  const { common, own } = lineNames(titles);
  const [first, ...rest] = own;
  if (first === undefined) return 'Trends';
  if (common !== undefined && own.length <= MOST_NAMED) return `${common}: ${listInWords(own)}`;
  if (rest.length === 0) return first;
  const start = common === undefined ? first : `${common}: ${first}`;
  return rest.length === 1 ? `${start} and ${rest[0]}` : `${start} and ${rest.length} more`;
}
