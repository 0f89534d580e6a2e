import { type GroupedRuns, gather } from '@/lib/layout/groupedRuns';

/**
 * The labels of one strip, as runs (one run a row, by time) with a tree of least activation scales over them: which of a stretch are
 * active at a scale is found without looking at the others.
 */
export interface LabelTree extends GroupedRuns {
  /** Day of the mark, ascending within a run. */
  readonly starts: Float64Array;
  /** least[1] is the root; node n has the children 2n and 2n + 1; leaf i is at leaves + i. */
  readonly least: Float64Array;
  readonly leaves: number;
}

export function createLabelTree({ offsets, events }: GroupedRuns, start: Float64Array, scale: Float64Array): LabelTree {
  let leaves = 1;
  while (leaves < events.length) leaves *= 2;
  const least = new Float64Array(2 * leaves).fill(Infinity);
  for (let i = 0; i < events.length; i++) least[leaves + i] = scale[events[i]!]!;
  for (let node = leaves - 1; node >= 1; node--) least[node] = Math.min(least[2 * node]!, least[2 * node + 1]!);
  return { offsets, events, starts: gather(start, events), least, leaves };
}

/** Calls `visit` with the position of every label of [from, to) active at `scale`, by time. Cost: what it finds, times the tree's depth. */
export function visitActive(
  tree: LabelTree,
  from: number,
  to: number,
  scale: number,
  visit: (position: number) => void,
): void {
  const walk = (node: number, first: number, width: number): void => {
    if (first >= to || first + width <= from || tree.least[node]! > scale) return;
    if (width === 1) {
      visit(first);
      return;
    }
    walk(2 * node, first, width / 2);
    walk(2 * node + 1, first + width / 2, width / 2);
  };
  if (from < to) walk(1, 0, tree.leaves);
}

/** Position of the last label of [from, to) active at `scale`, or -1. */
export function lastActive(tree: LabelTree, from: number, to: number, scale: number): number {
  const walk = (node: number, first: number, width: number): number => {
    if (first >= to || first + width <= from || tree.least[node]! > scale) return -1;
    if (width === 1) return first;
    const right = walk(2 * node + 1, first + width / 2, width / 2);
    return right >= 0 ? right : walk(2 * node, first, width / 2);
  };
  return from < to ? walk(1, 0, tree.leaves) : -1;
}
