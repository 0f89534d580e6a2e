import type { StripHead } from '@/lib/layout/stripData';
import type { Colour } from '@/lib/model/vocabulary';

/** The colour of a lane's title and ticks: its kinds' own where they share one, else none. */
export function laneColour({ lanes, kinds }: Pick<StripHead, 'lanes' | 'kinds'>, lane: number): Colour | undefined {
  const colours = new Set(kinds.filter((kind) => kind.lane === lanes[lane]!.id).map((kind) => kind.colour));
  return colours.size === 1 ? [...colours][0] : undefined;
}
