import { SLUG } from '@/lib/base/slug';
import {
  datesIn,
  listOf,
  NONE,
  oneName,
  oneOf,
  type Reader,
  type UnreadSetting,
  wholeIn,
} from '@/lib/view/trendReaders';
import { unreadShared } from '@/lib/view/unreadShared';
import { formatView, parseView, type ViewAddress, type ViewState } from '@/lib/view/viewState';

/** Those beyond a millennium have the signs of geologists: thousands, millions and billions of years. */
export const BINS = [
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  '10kyr',
  '100kyr',
  '1myr',
  '10myr',
  '100myr',
  '1gyr',
] as const;
export const AGGREGATES = ['sum', 'mean', 'end', 'max'] as const;
export const TRANSFORMS = ['none', 'change', 'percent', 'index', 'per', 'cumulative', 'rolling'] as const;
export const SCALES = ['linear', 'log'] as const;
export const IMPRECISE = ['out', 'spread', 'bounds'] as const;
export const CLOCKS = ['happened', 'reported'] as const;
export const OVERLAYS = ['points', 'spans', 'rug', 'none'] as const;

export type Bin = (typeof BINS)[number];
export type Aggregate = (typeof AGGREGATES)[number];
export type Transform = (typeof TRANSFORMS)[number];
export type ValueScale = (typeof SCALES)[number];
export type Imprecise = (typeof IMPRECISE)[number];
export type Clock = (typeof CLOCKS)[number];
export type Overlay = (typeof OVERLAYS)[number];

/** More lines than this cannot be told apart. */
export const MOST_LINES = 6;
export const MOST_ALIGNED = 40;
export const ROLLING = { least: 2, most: 24, usual: 3 } as const;
export const AROUND = { least: 1, most: 12, usual: 3 } as const;
const LEAST_SIGNIFICANCE = 5;

/**
 * What a page of trends is set to beside the view it shares with the explorer. A line is named `arrivals` (a series), `arrivals.women` (a category of it)
 * or, for counts of events, `.all`, `.kind.defection`, `.lane.policy`, `.thread.kaesong`.
 */
export interface TrendChoice {
  /** In the order they were chosen; absent: what the record opens with. */
  readonly lines?: readonly string[];
  /** Absent: years, or what suits a longer record. */
  readonly bin?: Bin;
  /** Absent: what suits each line. */
  readonly aggregate?: Aggregate;
  readonly transform: Transform;
  /** Date in the period that is 100 of an index; absent: the first that all lines have. */
  readonly base?: string;
  /** Line that `per` divides by. */
  readonly per?: string;
  /** Periods of a rolling mean. */
  readonly rolling: number;
  readonly scale: ValueScale;
  readonly imprecise: Imprecise;
  readonly clock: Clock;
  readonly overlay: Overlay;
  /** Least significance of the events that are laid over. */
  readonly least: number;
  /** Ids of the series shown as bands; absent: those that stand on the strip. */
  readonly bands?: readonly string[];
  /** The line that is asked for turns; absent: the first that can be. */
  readonly turns?: string;
  /** A window picked for the test, `2009/2019`. */
  readonly picked?: string;
  /** Events whose before and after are laid over each other. */
  readonly aligned: readonly string[];
  /** Periods on either side of them. */
  readonly around: number;
}

export interface TrendView {
  readonly shared: ViewState;
  readonly choice: TrendChoice;
  /** Of the address that the view was read from; in none that is written. */
  readonly unread?: readonly UnreadSetting[];
}

export const DEFAULT_CHOICE: TrendChoice = {
  transform: 'none',
  rolling: ROLLING.usual,
  scale: 'linear',
  imprecise: 'out',
  clock: 'happened',
  overlay: 'points',
  least: LEAST_SIGNIFICANCE,
  aligned: [],
  around: AROUND.usual,
};

const LINE = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
type Words = readonly string[];

/** Only what is there, so that a default is no key at all. */
function given<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function parseChoice(params: URLSearchParams): Required<Pick<TrendView, 'choice' | 'unread'>> {
  const unread: UnreadSetting[] = [];
  const at = <Value>(key: string, { read, expected, leavesOut }: Reader<Value>): Value | undefined => {
    const text = params.get(key);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined || leavesOut?.(text)) unread.push({ key, text, expected });
    return value;
  };
  const choice = {
    ...DEFAULT_CHOICE,
    ...given({
      lines: at('lines', listOf(LINE, MOST_LINES)),
      bin: at('bin', oneOf(BINS)),
      aggregate: at('agg', oneOf(AGGREGATES)),
      transform: at('transform', oneOf(TRANSFORMS)),
      base: at('base', datesIn(false)),
      per: at('per', oneName(LINE)),
      rolling: at('k', wholeIn(ROLLING)),
      scale: at('scale', oneOf(SCALES)),
      imprecise: at('dates', oneOf(IMPRECISE)),
      clock: at('clock', oneOf(CLOCKS)),
      overlay: at('overlay', oneOf(OVERLAYS)),
      least: at('least', wholeIn({ least: 1, most: 5 })),
      bands: at('bands', listOf(SLUG, MOST_LINES)),
      turns: at('turns', oneName(LINE)),
      picked: at('picked', datesIn(true)),
      aligned: at('align', listOf(SLUG, MOST_ALIGNED)),
      around: at('around', wholeIn(AROUND)),
    }),
  };
  return { choice, unread };
}

/** Reads an address: the keys of the explorer as it does, and those of trends. What cannot be read is left out, and told in `unread`. */
export function parseTrendView(search: string, hash: string): TrendView {
  const params = new URLSearchParams(search);
  const shared = parseView(search, hash);
  const { choice, unread } = parseChoice(params);
  const all = [...unreadShared(params, shared), ...unread];
  return { shared, choice, ...(all.length > 0 ? { unread: all } : {}) };
}

const listText = (items: Words | undefined, most: number): string | undefined =>
  items === undefined ? undefined : items.slice(0, most).join(',') || NONE;

function choicePairs(choice: TrendChoice): readonly string[] {
  const unless = <Value>(value: Value, usual: Value): string | undefined =>
    value === usual ? undefined : String(value);
  const texts: Readonly<Record<string, string | undefined>> = {
    lines: listText(choice.lines, MOST_LINES),
    bin: choice.bin,
    agg: choice.aggregate,
    transform: unless(choice.transform, DEFAULT_CHOICE.transform),
    base: choice.base,
    per: choice.per,
    k: unless(choice.rolling, DEFAULT_CHOICE.rolling),
    scale: unless(choice.scale, DEFAULT_CHOICE.scale),
    dates: unless(choice.imprecise, DEFAULT_CHOICE.imprecise),
    clock: unless(choice.clock, DEFAULT_CHOICE.clock),
    overlay: unless(choice.overlay, DEFAULT_CHOICE.overlay),
    least: unless(choice.least, DEFAULT_CHOICE.least),
    bands: listText(choice.bands, MOST_LINES),
    turns: choice.turns,
    picked: choice.picked,
    align: choice.aligned.length > 0 ? listText(choice.aligned, MOST_ALIGNED) : undefined,
    around: unless(choice.around, DEFAULT_CHOICE.around),
  };
  return Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`]));
}

/** The one address of a view: keys sorted, defaults left out. */
export function formatTrendView({ shared, choice }: TrendView): ViewAddress {
  const { search, hash } = formatView(shared);
  const pairs = [...search.slice(1).split('&').filter(Boolean), ...choicePairs(choice)].sort();
  return { search: pairs.length > 0 ? `?${pairs.join('&')}` : '', hash };
}
