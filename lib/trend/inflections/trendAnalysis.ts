import type { ChangeKind, FamilyName } from '@/lib/trend/inflections/changeModel';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Found by two models within one period, by the leading model alone, or not found. */
export type Verdict = 'agreed' | 'model-dependent' | 'not detected';

/** A regime on one side of a change. */
export interface Regime {
  /** Fitted value where the regime meets the change. */
  readonly level: number;
  /** Per period; absent in a model of levels alone. */
  readonly slope?: Estimate;
  /** Per cent a year, from the same model on the logarithm; absent where a value is not above zero. */
  readonly annualPercentChange?: Estimate;
}

export interface Point {
  readonly index: number;
  readonly value: number;
}

export interface Inflection {
  /** First observation of the new regime, 0-based; of a bend, the observation at the knot. */
  readonly index: number;
  /** First and last observation that the 95 % interval of the place takes in. */
  readonly interval: readonly [first: number, last: number];
  readonly kind: ChangeKind;
  /** Models that have a change within one period of it. */
  readonly models: readonly FamilyName[];
  readonly verdict: Verdict;
  /** Share of series without this change that show one as strong somewhere. */
  readonly p: number;
  readonly before: Regime;
  readonly after: Regime;
  /** Jump of the fitted line at the change: 0 for a bend. */
  readonly jump: number;
  /** The trend of before, gone on to the next change: two points, to be drawn dashed. */
  readonly continuation: readonly [Point, Point];
}

/** A change that only a model other than the leading one has, or that is not significant: told, and not reported. */
export interface Candidate {
  readonly index: number;
  readonly kind: ChangeKind;
  readonly models: readonly FamilyName[];
  readonly verdict: Verdict;
  /** Where it could be chance: absent of what only a model has that fits less well. */
  readonly p?: number;
}

/** One row of the table of models: the best of a family with so many changes. */
export interface ModelRow {
  readonly model: FamilyName;
  readonly changes: readonly number[];
  /** Correlation of the noise from one observation to the next. */
  readonly memory: number;
  /** Above the least of the table, so that the leading model has 0. */
  readonly excess: number;
  readonly isLeading: boolean;
}

export interface FittedSegment {
  readonly from: Point;
  readonly to: Point;
}

export interface Power {
  /** Share of simulated series with a halved level from their middle on in which a change was reported there. */
  readonly halving: number;
  /** The same as numbers of series. */
  readonly seen: number;
  readonly tries: number;
  readonly words: string;
}

/** A stretch between declared breaks, analysed by itself. */
export interface PartAnalysis {
  /** Observations [from, to) of the whole series. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Why nothing was tested; then there is no more. */
  readonly refused?: string;
  readonly leading?: FamilyName;
  readonly noise?: { readonly memory: number; readonly deviation: number };
  /** Observations one season takes; it was removed before anything was tested. */
  readonly season?: number;
  /** Observations drawn in because they stand far outside their neighbours. */
  readonly spikes: readonly number[];
  readonly changes: readonly Inflection[];
  readonly candidates: readonly Candidate[];
  readonly models: readonly ModelRow[];
  readonly fit: readonly FittedSegment[];
  readonly power?: Power;
}

/** Plain data: it goes through a worker's messages and JSON unchanged. */
export interface TrendAnalysis {
  readonly n: number;
  readonly seed: number;
  readonly simulations: number;
  readonly verdict: Verdict;
  /** What the default setting reports, of all parts, in time order. */
  readonly changes: readonly Inflection[];
  readonly candidates: readonly Candidate[];
  readonly parts: readonly PartAnalysis[];
  /** What the models take for granted, a sentence each. */
  readonly assumptions: readonly string[];
}

/** Simulated series for each p: with so many, p is 0.005 at least. */
export const DEFAULT_SIMULATIONS = 199;

export interface TrendOptions {
  /** `count` weighs each value by how much counts of its size vary; `log` is for what grows by per cent. */
  readonly scale?: 'level' | 'log' | 'count';
  /** First observation after each declared break: nothing crosses it. */
  readonly breaks?: readonly number[];
  readonly periodsPerYear?: number;
  readonly seed?: number;
  /** Simulated series for each p. */
  readonly simulations?: number;
  /** Called between steps with the share that is done. */
  readonly onProgress?: (share: number) => void;
  /** Looked at between steps, as an AbortSignal is. */
  readonly signal?: { readonly aborted: boolean };
}
