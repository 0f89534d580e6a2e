import type { StripFrame } from '@/lib/layout/sceneFrame';
import type { TimeWindow } from '@/lib/view/window';

/** A tick in px from the start of the window. */
export interface PlacedTick {
  readonly at: number;
  /** Empty for a tick that is only a line. */
  readonly label: string;
  readonly major: boolean;
}

export interface SceneTicks {
  readonly ticks: readonly PlacedTick[];
  /** The unit that encloses the labels, "April 2016" over days; empty where labels say it all. */
  readonly context: string;
}

/** Ticks of a view. */
export function placeTicks(_window: TimeWindow, _frame: StripFrame): SceneTicks {
  return { ticks: [], context: '' };
}
