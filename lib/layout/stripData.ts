import type { Colour, Shape } from '@/lib/model/vocabulary';
import type { SeriesRoom } from '@/lib/series/laneHeights';

/** What the strip reads first: `/<timeline>/data/strip.json`. Times are Days. */
export interface StripHead {
  readonly count: number;
  /** Of this numbering of the events: what names them by number must bear the same. */
  readonly edition: string;
  /** The page holds an index of years instead of the whole list (lib/query/addresses). */
  readonly isLarge: boolean;
  /** From the first to the last instant of the record, with a little air. */
  readonly domain: readonly [number, number];
  readonly opening: readonly [number, number];
  readonly lanes: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: number;
    readonly count: number;
  }[];
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly lane: string;
    readonly shape: Shape;
    readonly colour: Colour;
    readonly count: number;
  }[];
  readonly threads: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  readonly places: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  readonly eras: readonly { readonly id: string; readonly title: string; readonly from: number; readonly to: number }[];
  /** Absent where the record has none. */
  readonly series?: SeriesRoom;
  /** Events are numbered by level of activation scale, then by time; a shard is a run of these numbers. */
  readonly shards: readonly TextShardHead[];
}

export interface TextShardHead {
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Titles and ids of one shard: `/<timeline>/data/text-<n>.json`. */
export interface TextShard {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Dates in words. */
  readonly dates: readonly string[];
}

/**
 * Bits of `marks.flags`. `span`: an interval, drawn as a bar that owns its stretch of the row. `openStart`, `openEnd`: the bar goes on
 * beyond what the record knows (`..`) and is clipped to the domain. `softStart`, `softEnd`: that end of the bar is coarser than a day,
 * approximate, uncertain or unknown. `imprecise`: a single date that is coarser than a day, approximate or uncertain.
 * `uncertain`: the source doubts the date, or one end of it (`?`).
 */
export const MARK_FLAGS = {
  span: 1,
  openStart: 2,
  openEnd: 4,
  softStart: 8,
  softEnd: 16,
  imprecise: 32,
  uncertain: 64,
} as const;

/** Every event as typed columns, in event-number order: `/<timeline>/data/marks.bin`. */
export interface Marks {
  readonly count: number;
  /** Day of the mark. */
  readonly start: Float64Array;
  /** Day the bar (span) or the soft end (imprecise date) stops; equal to `start` when there is neither. */
  readonly end: Float64Array;
  readonly flags: Uint8Array;
  readonly lane: Uint8Array;
  readonly kind: Uint8Array;
  readonly significance: Uint8Array;
  readonly row: Uint8Array;
  /** Activation scale of the horizontal layout, px a day. */
  readonly scale: Float64Array;
  /** Label width of the horizontal layout, without the gap, px. */
  readonly widthPx: Uint16Array;
  /** Event numbers in order of `start`, then of number. */
  readonly byTime: Uint32Array;
}
