import { firstAtLeast } from '@/lib/layout/searchSorted';
import { visitUnlabelled } from '@/lib/layout/spanTree';
import type { StripIndex } from '@/lib/layout/stripIndex';
import type { TimeWindow } from '@/lib/view/window';

/**
 * Where bars without a label run over a lane, into `out`: 1 for every px that one covers. A bar draws in its row only with its label, so
 * without this a long one that began before the view would be seen nowhere. A bar that would cover nothing new is not looked at, so the
 * cost goes with pixels and not with bars.
 */
export function coverUnlabelledSpans(
  index: StripIndex,
  lane: number,
  window: TimeWindow,
  pxPerDay: number,
  out: Uint8Array,
): void {
  out.fill(0);
  const spans = index.laneSpans[lane];
  if (!spans) return;
  const pxOf = (day: number): number => (day - window.from) * pxPerDay;
  let coveredPx = 0; // all that the bars so far reach; later ones begin no earlier, so what ends before it adds nothing
  visitUnlabelled(
    spans,
    window.to,
    pxPerDay,
    (latestEnd) => latestEnd <= window.from || Math.ceil(pxOf(latestEnd)) <= coveredPx,
    (position, end) => {
      const from = Math.max(coveredPx, Math.floor(pxOf(spans.starts[position]!)));
      coveredPx = Math.min(out.length, Math.max(from + 1, Math.ceil(pxOf(end))));
      out.fill(1, from, coveredPx);
    },
  );
}

/** Events of a lane that are in view (`isInView`) and show no label at this scale, by time: marks and bars alike. */
export function unlabelledInView(
  index: StripIndex,
  lane: number,
  window: TimeWindow,
  pxPerDay: number,
): readonly number[] {
  const { placement, laneOffsets, laneEvents, laneStarts, laneSpans } = index;
  const found: number[] = [];
  const spans = laneSpans[lane];
  if (!spans) return found;
  const isOver = (latestEnd: number): boolean => latestEnd <= window.from;
  visitUnlabelled(spans, window.from, pxPerDay, isOver, (position) => found.push(spans.events[position]!));
  const first = firstAtLeast(laneStarts, window.from, laneOffsets[lane]!, laneOffsets[lane + 1]!);
  const last = firstAtLeast(laneStarts, window.to, first, laneOffsets[lane + 1]!);
  for (let i = first; i < last; i++) if (placement.scale[laneEvents[i]!]! > pxPerDay) found.push(laneEvents[i]!);
  return found;
}
