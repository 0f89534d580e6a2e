/** What the layout needs to know of events. Parallel columns; an event is its index. */
export interface Placeable {
  readonly count: number;
  /** Day of the mark. Finite. */
  readonly start: Float64Array;
  /** Day the bar ends; equal to `start` for an event that is no span. Finite. */
  readonly end: Float64Array;
  /** Room the label takes along the axis, gap included, in px. */
  readonly extentPx: Float32Array;
  /** Index of the lane. */
  readonly lane: Uint8Array;
  /** Event indices in the order they choose their place: significance, then length, then id. */
  readonly order: Uint32Array;
}

/** Where every event stands, whatever the viewport. */
export interface Placement {
  /** Row within the lane, from 0. */
  readonly row: Uint8Array;
  /** Activation scale in px a day: the label shows exactly when the current scale is at least this. Infinity: never a label of its own. */
  readonly scale: Float64Array;
}
