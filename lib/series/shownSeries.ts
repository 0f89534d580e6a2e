import type { LaneRoom } from '@/lib/series/laneHeights';

/** Lanes that are drawn at most: a canvas that is higher than 32,767 device px stays empty, and nobody reads so many. */
export const MOST_LANES = 24;

/**
 * The series that stand under a strip, in the record's order: those that are chosen, or those that it opens with where nothing is chosen. An
 * empty choice is one; a choice of nothing but what the record has not is none.
 */
export function shownSeries<Lane extends Pick<LaneRoom, 'id' | 'opening'>>(
  all: readonly Lane[],
  chosen: readonly string[] | undefined,
): readonly Lane[] {
  const known = all.filter(({ id }) => chosen?.includes(id));
  const isChosen = known.length > 0 || chosen?.length === 0;
  return (isChosen ? known : all.filter(({ opening }) => opening)).slice(0, MOST_LANES);
}
