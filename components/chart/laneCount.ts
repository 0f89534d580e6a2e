import type { SceneReadout } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';

/** How many events of a lane are in view, in words; of one that a filter emptied, that none match. A strip without any event says so once, elsewhere. */
export function laneCountWords({ lanes }: StripHead, lane: number, readout: SceneReadout | undefined): string {
  if (lanes[lane]!.rows === 0) return lanes.some(({ rows }) => rows > 0) ? 'none match' : '';
  return readout ? `${(readout.lanes[lane]?.inView ?? 0).toLocaleString('en')} in view` : ' ';
}
