import { firstAtLeast } from '@/lib/layout/searchSorted';
import { visitUnlabelled } from '@/lib/layout/spanTree';
import { barEnd, type StripIndex } from '@/lib/layout/stripIndex';
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

/** Events of a lane that the window touches and that show no label at this scale, by time, at most `limit`: marks and bars alike. */
export function unlabelledInView(
  index: StripIndex,
  lane: number,
  window: TimeWindow,
  pxPerDay: number,
  limit: number,
): readonly number[] {
  const { marks, placement, laneOffsets, laneEvents, laneStarts } = index;
  const first = laneOffsets[lane]!;
  const last = laneOffsets[lane + 1]!;
  const found: number[] = [];
  const spans = index.laneSpans[lane]!;
  visitUnlabelled(
    spans,
    window.from,
    pxPerDay,
    (latestEnd) => latestEnd < window.from || found.length >= limit,
    (position) => found.push(spans.events[position]!),
  );
  const edge = firstAtLeast(laneStarts, window.from, first, last);
  const end = firstAtLeast(laneStarts, window.to, edge, last);
  for (let i = edge; i < end && found.length < limit; i++) {
    const event = laneEvents[i]!;
    if (placement.scale[event]! > pxPerDay && barEnd(marks, event) >= window.from) found.push(event);
  }
  return found;
}
