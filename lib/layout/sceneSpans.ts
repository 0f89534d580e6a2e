import { firstAtLeast } from '@/lib/layout/searchSorted';
import { visitUnlabelled } from '@/lib/layout/spanTree';
import { labelEnd, type StripIndex } from '@/lib/layout/stripIndex';
import type { TimeWindow } from '@/lib/view/window';

/** Below every scale. */
const ANY_SCALE = -1;

/** The scale above which a bar may be without a label: down the page, where labels do not slide, one may have left its own behind. */
const leastScale = ({ orientation }: StripIndex, pxPerDay: number): number =>
  orientation === 'vertical' ? ANY_SCALE : pxPerDay;

/** Whether the label of a bar in view is not: it comes only closer in, or ends before the view. */
function lacksLabel(index: StripIndex, event: number, from: number, pxPerDay: number): boolean {
  return index.placement.scale[event]! > pxPerDay || labelEnd(index, event, pxPerDay) <= from;
}

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
    leastScale(index, pxPerDay),
    (latestEnd) => latestEnd <= window.from || Math.ceil(pxOf(latestEnd)) <= coveredPx,
    (position, end) => {
      if (!lacksLabel(index, spans.events[position]!, window.from, pxPerDay)) return;
      const from = Math.max(coveredPx, Math.floor(pxOf(spans.starts[position]!)));
      coveredPx = Math.min(out.length, Math.max(from + 1, Math.ceil(pxOf(end))));
      out.fill(1, from, coveredPx);
    },
  );
}

/** Events of a lane (of a search: matches) that are in view (`isInView`) and show no label at this scale, by time: marks and bars alike. */
export function unlabelledInView(
  index: StripIndex,
  lane: number,
  window: TimeWindow,
  pxPerDay: number,
): readonly number[] {
  const counted = index.matching ?? index;
  const { placement, laneOffsets, laneEvents, laneStarts, laneSpans } = counted;
  const found: number[] = [];
  const spans = laneSpans[lane];
  if (!spans) return found;
  const isOver = (latestEnd: number): boolean => latestEnd <= window.from;
  visitUnlabelled(spans, window.from, leastScale(counted, pxPerDay), isOver, (position) => {
    const event = spans.events[position]!;
    if (lacksLabel(counted, event, window.from, pxPerDay)) found.push(event);
  });
  const first = firstAtLeast(laneStarts, window.from, laneOffsets[lane]!, laneOffsets[lane + 1]!);
  const last = firstAtLeast(laneStarts, window.to, first, laneOffsets[lane + 1]!);
  for (let i = first; i < last; i++) if (placement.scale[laneEvents[i]!]! > pxPerDay) found.push(laneEvents[i]!);
  return found;
}
