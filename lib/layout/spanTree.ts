import { gather } from '@/lib/layout/groupedRuns';
import { firstAtLeast } from '@/lib/layout/searchSorted';

/**
 * The bars of one lane by their start, with a tree of latest ends and largest activation scales over them: which bars of a stretch show
 * no label at a scale is found without a look at the others.
 */
export interface SpanTree {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  /** Node 1 is the root; node n has the children 2n and 2n + 1; leaf i is at leaves + i. */
  readonly latestEnd: Float64Array;
  readonly mostScale: Float64Array;
  readonly leaves: number;
}

/** @param events bars by start. @param end and @param scale by event number. */
export function createSpanTree(
  events: Uint32Array,
  start: Float64Array,
  end: Float64Array,
  scale: Float64Array,
): SpanTree {
  let leaves = 1;
  while (leaves < events.length) leaves *= 2;
  const latestEnd = new Float64Array(2 * leaves).fill(-Infinity);
  const mostScale = new Float64Array(2 * leaves).fill(-Infinity);
  for (let i = 0; i < events.length; i++) {
    latestEnd[leaves + i] = end[events[i]!]!;
    mostScale[leaves + i] = scale[events[i]!]!;
  }
  for (let node = leaves - 1; node >= 1; node--) {
    latestEnd[node] = Math.max(latestEnd[2 * node]!, latestEnd[2 * node + 1]!);
    mostScale[node] = Math.max(mostScale[2 * node]!, mostScale[2 * node + 1]!);
  }
  return { events, starts: gather(start, events), latestEnd, mostScale, leaves };
}

/**
 * Calls `visit` for the bars, by start, that begin before `before` and show no label at `scale`.
 * @param isOver asked of a bar's end, or of the latest of many: none of them is wanted. May change its mind as bars are visited.
 */
export function visitUnlabelled(
  tree: SpanTree,
  before: number,
  scale: number,
  isOver: (latestEnd: number) => boolean,
  visit: (position: number, end: number) => void,
): void {
  const limit = firstAtLeast(tree.starts, before, 0, tree.starts.length);
  const walk = (node: number, first: number, width: number): void => {
    if (first >= limit || tree.mostScale[node]! <= scale || isOver(tree.latestEnd[node]!)) return;
    if (width === 1) {
      visit(first, tree.latestEnd[node]!);
      return;
    }
    walk(2 * node, first, width / 2);
    walk(2 * node + 1, first + width / 2, width / 2);
  };
  if (limit > 0) walk(1, 0, tree.leaves);
}
