import { readEdtf } from '@/lib/time/edtf';
import { formatView, parseView, type ViewAddress, type ViewState } from '@/lib/view/viewState';

export const BINS = ['month', 'quarter', 'half', 'year', 'decade', 'century', 'millennium'] as const;
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
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_TEXT = 200;
/** A list that is empty on purpose. */
const NONE = 'none';

type Words = readonly string[];

const oneOf = <Word extends string>(words: readonly Word[], text: string | null): Word | undefined =>
  words.find((word) => word === text);

function listOf(text: string | null, pattern: RegExp, most: number): Words | undefined {
  if (text === null) return undefined;
  if (text === NONE) return [];
  const items = text.split(',').filter((item) => item.length <= MAX_TEXT && item !== NONE && pattern.test(item));
  return items.length > 0 ? [...new Set(items)].slice(0, most) : undefined;
}

function wholeIn(text: string | null, { least, most }: { readonly least: number; readonly most: number }) {
  const value = /^\d{1,3}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** A date, or with `isSpan` an interval of two, with no doubt in it. */
function datesIn(text: string | null, isSpan: boolean): string | undefined {
  if (text === null || text.length > MAX_TEXT || /[X~?%]/.test(text)) return undefined;
  const read = readEdtf(text);
  if (!read.ok || (read.value.is === 'interval') !== isSpan) return undefined;
  return Number.isFinite(read.value.earliest) && Number.isFinite(read.value.latest) ? text : undefined;
}

const lineIn = (text: string | null): string | undefined => listOf(text, LINE, 1)?.[0];

/** Only what is there, so that a default is no key at all. */
function given<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function parseChoice(params: URLSearchParams): TrendChoice {
  const at = (key: string): string | null => params.get(key);
  return {
    ...DEFAULT_CHOICE,
    ...given({
      lines: listOf(at('lines'), LINE, MOST_LINES),
      bin: oneOf(BINS, at('bin')),
      aggregate: oneOf(AGGREGATES, at('agg')),
      transform: oneOf(TRANSFORMS, at('transform')),
      base: datesIn(at('base'), false),
      per: lineIn(at('per')),
      rolling: wholeIn(at('k'), ROLLING),
      scale: oneOf(SCALES, at('scale')),
      imprecise: oneOf(IMPRECISE, at('dates')),
      clock: oneOf(CLOCKS, at('clock')),
      overlay: oneOf(OVERLAYS, at('overlay')),
      least: wholeIn(at('least'), { least: 1, most: 5 }),
      bands: listOf(at('bands'), SLUG, MOST_LINES),
      turns: lineIn(at('turns')),
      picked: datesIn(at('picked'), true),
      aligned: listOf(at('align'), SLUG, MOST_ALIGNED),
      around: wholeIn(at('around'), AROUND),
    }),
  };
}

/** Reads an address: the keys of the explorer as it does, and those of trends. What cannot be read is left out. */
export function parseTrendView(search: string, hash: string): TrendView {
  return { shared: parseView(search, hash), choice: parseChoice(new URLSearchParams(search)) };
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
