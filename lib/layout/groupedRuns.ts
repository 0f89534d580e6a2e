/** Events put into runs side by side in one column, each run in the order the events came. */
export interface GroupedRuns {
  /** Run r is [offsets[r], offsets[r + 1]). */
  readonly offsets: Uint32Array;
  readonly events: Uint32Array;
}

/** Groups `events` by `runOf[event]` in two passes; a run of `runs` or above leaves the event out. */
export function groupRuns(events: Uint32Array, runOf: Uint8Array | Uint16Array, runs: number): GroupedRuns {
  const offsets = new Uint32Array(runs + 1);
  for (let i = 0; i < events.length; i++) {
    const run = runOf[events[i]!]!;
    if (run < runs) offsets[run + 1]!++;
  }
  for (let run = 0; run < runs; run++) offsets[run + 1]! += offsets[run]!;
  const grouped = new Uint32Array(offsets[runs]!);
  const next = offsets.slice();
  for (let i = 0; i < events.length; i++) {
    const run = runOf[events[i]!]!;
    if (run < runs) grouped[next[run]!++] = events[i]!;
  }
  return { offsets, events: grouped };
}

/** The values of `column` for these events. A plain loop: several times quicker than Float64Array.from with a function. */
export function gather(column: Float64Array, events: Uint32Array): Float64Array {
  const values = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) values[i] = column[events[i]!]!;
  return values;
}
