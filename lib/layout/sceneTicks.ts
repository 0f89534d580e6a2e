import type { StripFrame } from '@/lib/layout/sceneFrame';
import { axisTicks, type TickOptions } from '@/lib/scale/ticks';
import { createTimeScale } from '@/lib/scale/timeScale';
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

/** Ticks stand this far outside the view, px, so that a label half in view is drawn. */
const OVERSCAN_PX = 48;
const ACROSS: TickOptions = { overscanPx: OVERSCAN_PX };
/** Labels stand one under the other: a line's height and air, whatever their length. */
const DOWN: TickOptions = { charPx: 0, gapPx: 34, overscanPx: OVERSCAN_PX };

/** Ticks of a view. */
export function placeTicks(window: TimeWindow, frame: Pick<StripFrame, 'lengthPx' | 'orientation'>): SceneTicks {
  const options = frame.orientation === 'vertical' ? DOWN : ACROSS;
  const { ticks, context } = axisTicks(createTimeScale(window, frame.lengthPx), options);
  return { ticks: ticks.map(({ x, label, isMajor }) => ({ at: x, label, major: isMajor })), context };
}
