import type { LaneRoom } from '@/lib/series/laneHeights';
import { shownSeries } from '@/lib/series/shownSeries';

/** A series put under the strip, or taken from there. Undefined, which no address need say, where that leaves what the record opens with. */
export function chooseSeries(
  all: readonly Pick<LaneRoom, 'id' | 'opening'>[],
  shown: readonly Pick<LaneRoom, 'id'>[],
  id: string,
): readonly string[] | undefined {
  const ids = shown.map((lane) => lane.id);
  const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  const opening = shownSeries(all, undefined);
  return next.length === opening.length && opening.every((lane) => next.includes(lane.id)) ? undefined : next.sort();
}
