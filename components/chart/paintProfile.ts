/** Depth of a profile for one mark a pixel, px, and the px that each doubling adds. */
const SINGLE_PX = 6;
const DOUBLING_PX = 1.4;
/** Depths are multiples of this, so that neighbours often share one and are drawn as one box. */
const STEP_PX = 2;
/** A lone mark is drawn this wide, so that it can be seen and hit. */
const TICK_PX = 2;

/** Depth of the profile for a count, px: logarithmic, and the same at every zoom, so that a column never jumps as its neighbours change. */
export function profileDepth(count: number, maxPx: number): number {
  return count === 0
    ? 0
    : Math.min(maxPx, STEP_PX * Math.round((SINGLE_PX + DOUBLING_PX * Math.log2(count)) / STEP_PX));
}

/** Draws a box of one depth: `along` and `length` run with the axis. */
export type ProfileBox = (along: number, length: number, depth: number) => void;

/**
 * Runs of equal depth as boxes: a sparse lane gives a tick a mark, a dense one a profile, and both cost a box a change.
 * @param columns marks per pixel
 */
export function eachProfileBox(columns: Uint16Array, maxPx: number, box: ProfileBox): void {
  let start = 0;
  let depth = profileDepth(columns[0] ?? 0, maxPx);
  for (let column = 1; column <= columns.length; column++) {
    const next = column < columns.length ? profileDepth(columns[column]!, maxPx) : -1;
    if (next === depth) continue;
    if (depth > 0) box(start, Math.max(TICK_PX, column - start), depth);
    start = column;
    depth = next;
  }
}

/** Runs of columns that count anything. */
export function eachRun(columns: Uint8Array, run: (along: number, length: number) => void): void {
  let start = -1;
  for (let column = 0; column <= columns.length; column++) {
    const isOn = column < columns.length && columns[column]! > 0;
    if (isOn && start < 0) start = column;
    if (!isOn && start >= 0) {
      run(start, column - start);
      start = -1;
    }
  }
}
