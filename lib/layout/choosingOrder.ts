/** Parallel columns by event. */
export interface Choosers {
  readonly start: Float64Array;
  /** Day the bar ends; equal to `start` for an event that is no span. */
  readonly end: Float64Array;
  readonly lane: Uint8Array;
  readonly significance: Uint8Array;
}

/**
 * The order in which events choose their place: by significance, then by length of the bar. Equals choose spread out over time: first, the
 * middle one, those at the quarters, at the eighths (the van der Corput sequence over their places in time). Were they to choose from the first
 * on, each would stand just too near to the last, and a whole row of evenly spaced events would wait for one and the same scale.
 * @param members the events that take part
 */
export function choosingOrder(members: Uint32Array, { start, end, lane, significance }: Choosers): Uint32Array {
  const length = (event: number): number => end[event]! - start[event]!;
  const byWeight = (a: number, b: number): number =>
    lane[a]! - lane[b]! || significance[b]! - significance[a]! || length(b) - length(a);
  const inTime = members.slice().sort((a, b) => byWeight(a, b) || start[a]! - start[b]! || a - b);
  const turn = new Uint32Array(start.length);
  for (let from = 0; from < inTime.length; ) {
    let to = from + 1;
    while (to < inTime.length && byWeight(inTime[from]!, inTime[to]!) === 0) to += 1;
    const bits = Math.ceil(Math.log2(to - from));
    for (let at = from; at < to; at++) turn[inTime[at]!] = reverseBits(at - from, bits);
    from = to;
  }
  return inTime.sort((a, b) => byWeight(a, b) || turn[a]! - turn[b]!);
}

/** The lowest `bits` bits of a number in reverse. */
function reverseBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) reversed = 2 * reversed + ((value >> bit) & 1);
  return reversed;
}
