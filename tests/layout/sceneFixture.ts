import { filterPlacement } from '@/lib/layout/filterPlacement';
import { LABEL_MAX_PX } from '@/lib/layout/labelSize';
import { MARK_FLAGS, type Marks, type StripHead } from '@/lib/layout/stripData';
import { createStripIndex, type Orientation, type StripIndex } from '@/lib/layout/stripIndex';

export const DOMAIN_DAYS = 10_000;
const LANES = 3;
const ROWS = 3;

/** The same numbers from the same seed: a linear congruential generator (Numerical Recipes). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A random record's head, marks and index: points, imprecise dates, spans and open ends over three lanes. */
export function createFixture(
  seed: number,
  count: number,
  orientation: Orientation = 'horizontal',
): { readonly head: StripHead; readonly marks: Marks; readonly index: StripIndex } {
  const random = createRandom(seed);
  const start = Float64Array.from({ length: count }, () => Math.floor(random() * DOMAIN_DAYS));
  const flags = new Uint8Array(count);
  const end = start.map((day, event) => {
    const kind = random();
    if (kind < 0.6) return day;
    flags[event] =
      kind < 0.75 ? MARK_FLAGS.imprecise : kind < 0.95 ? MARK_FLAGS.span : MARK_FLAGS.span | MARK_FLAGS.openEnd;
    return kind < 0.95 ? day + 1 + Math.floor(random() * 400) : DOMAIN_DAYS;
  });
  const columns = {
    count,
    start,
    end,
    flags,
    lane: Uint8Array.from({ length: count }, () => Math.floor(random() * LANES)),
    kind: new Uint8Array(count),
    significance: Uint8Array.from({ length: count }, () => 1 + Math.floor(random() * 5)),
    row: new Uint8Array(count),
    scale: new Float64Array(count),
    widthPx: Uint16Array.from({ length: count }, () => 40 + Math.floor(random() * 1.4 * LABEL_MAX_PX)),
    byTime: Uint32Array.from(start.keys()).sort((a, b) => start[a]! - start[b]! || a - b),
  };
  // A subset of everything, because without one the built placement is returned, and there is none yet.
  const placement = filterPlacement(columns, {
    subset: new Uint8Array(count).fill(1),
    orientation,
    rowsPerLane: Array(LANES).fill(ROWS),
  });
  const marks: Marks = { ...columns, row: placement.row, scale: placement.scale };
  return { head: createHead(count), marks, index: createStripIndex(marks, placement, { orientation }) };
}

export function createHead(count: number, eras: StripHead['eras'] = []): StripHead {
  const lanes = Array.from({ length: LANES }, (_, lane) => ({
    id: `lane-${lane}`,
    title: `Lane ${lane}`,
    rows: ROWS,
    count: 0,
  }));
  return {
    count,
    edition: '',
    isLarge: false,
    domain: [0, DOMAIN_DAYS],
    opening: [0, DOMAIN_DAYS],
    lanes,
    kinds: lanes.map(({ id, title }) => ({ id, title, lane: id, shape: 'circle', colour: 'teal', count: 0 })),
    threads: [],
    places: [],
    eras,
    shards: [{ first: 0, count, from: 0, to: DOMAIN_DAYS }],
  };
}
