import { addRank, createRankSet, type RankSet, rankAfter, rankBefore } from '@/lib/layout/rankSet';

/** What the layout needs to know of events. Parallel columns; an event is its index. */
export interface Placeable {
  readonly count: number;
  /** Day of the mark. Finite. */
  readonly start: Float64Array;
  /** Day the bar ends; equal to `start` for an event that is no span. Finite. */
  readonly end: Float64Array;
  /** Room the label takes along the axis, gap included, in px. Above 0. */
  readonly extentPx: Float32Array;
  /** Index of the lane. */
  readonly lane: Uint8Array;
  /** Event indices in the order they choose their place (see choosingOrder). Events left out get no label. */
  readonly order: Uint32Array;
}

/** Where every event stands, whatever the viewport. */
export interface Placement {
  /** Row within the lane, from 0. */
  readonly row: Uint8Array;
  /** Activation scale in px a day: the label shows exactly when the current scale is at least this. Infinity: never a label of its own. */
  readonly scale: Float64Array;
  /** Rows of each lane that a filter left in use: 0 for a lane it emptied. Absent where there is no filter: as built. */
  readonly rowsInUse?: readonly number[];
}

export interface PlaceOptions {
  /** How many rows of labels each lane has. */
  readonly rowsPerLane: readonly number[];
  /** The closest zoom, px a day: a label that would need more is none. */
  readonly closestScale: number;
}

/** One lane while it fills: its events in time order, and per row the ranks (places in that order) that hold a label. */
interface LaneState {
  /** Event index by rank. */
  readonly events: Uint32Array;
  readonly rows: readonly RankSet[];
  /** No label of the lane is longer, so distance alone can end a search. */
  readonly longestPx: number;
}

/**
 * Gives every event a fixed row and an activation scale.
 *
 * Two labels in a row, at t_i < t_j, are clear of each other for every k >= extent_i / (t_j - t_i), and never if i is a span
 * that covers t_j. An event takes the row where the largest such bound over its neighbours is least; that bound is its scale.
 * So at every scale no two labels of a row overlap, and zooming in only adds labels.
 */
export function place(items: Placeable, { rowsPerLane, closestScale }: PlaceOptions): Placement {
  const placement = { row: new Uint8Array(items.count), scale: new Float64Array(items.count).fill(Infinity) };
  const rank = new Uint32Array(items.count);
  const lanes = laneStates(items, rowsPerLane, rank);
  for (const event of items.order) {
    const lane = lanes[items.lane[event]!]!;
    let best = Infinity;
    let bestRow = 0;
    for (let row = 0; row < lane.rows.length && best > 0; row++) {
      const bound = boundInRow(items, lane, lane.rows[row]!, event, rank[event]!, best);
      if (bound < best) {
        best = bound;
        bestRow = row;
      }
    }
    if (best > closestScale) continue; // never shown, so it stands in nobody's way
    placement.row[event] = bestRow;
    placement.scale[event] = best;
    addRank(lane.rows[bestRow]!, rank[event]!);
  }
  return placement;
}

/** The least scale from which `event` is clear of all labels in a row; anything >= `enough` when it is at least that. */
function boundInRow(
  items: Placeable,
  lane: LaneState,
  row: RankSet,
  event: number,
  rank: number,
  enough: number,
): number {
  const { start, end, extentPx } = items;
  const at = start[event]!;
  let bound = 0;
  const right = rankAfter(row, rank);
  if (right >= 0) {
    const next = start[lane.events[right]!]!;
    if (next < end[event]!) return Infinity; // its own bar would run over the next label
    bound = clearFrom(extentPx[event]!, next - at); // nearest is tightest: its own extent is the same for all on the right
  }
  let left = rankBefore(row, rank);
  // The bars of a row are disjoint, so only the nearest can reach this far.
  if (left >= 0 && end[lane.events[left]!]! > at) return Infinity;
  while (left >= 0 && bound < enough) {
    const distance = at - start[lane.events[left]!]!;
    if (lane.longestPx <= bound * distance) break; // no label that far away can ask for more
    bound = Math.max(bound, clearFrom(extentPx[lane.events[left]!]!, distance));
    left = rankBefore(row, left);
  }
  return bound;
}

/** The scale from which a label is clear of one that begins `days` after it. */
function clearFrom(extentPx: number, days: number): number {
  return days > 0 ? extentPx / days : Infinity; // -0 is an instant too
}

function laneStates(items: Placeable, rowsPerLane: readonly number[], rank: Uint32Array): LaneState[] {
  const { start, lane, extentPx, order } = items;
  const members = rowsPerLane.map(() => 0);
  const longest = rowsPerLane.map(() => 0);
  for (const event of order) {
    const own = lane[event]!;
    members[own] = members[own]! + 1;
    longest[own] = Math.max(longest[own]!, extentPx[event]!);
  }
  const states = rowsPerLane.map((rows, own) => ({
    events: new Uint32Array(members[own]!),
    rows: Array.from({ length: rows }, () => createRankSet(members[own]!)),
    longestPx: longest[own]!,
  }));
  const filled = rowsPerLane.map(() => 0);
  for (const event of order.slice().sort((a, b) => start[a]! - start[b]! || a - b)) {
    const own = lane[event]!;
    rank[event] = filled[own]!;
    states[own]!.events[filled[own]!] = event;
    filled[own] = filled[own]! + 1;
  }
  return states;
}
