import { MARK_FLAGS } from '@/lib/layout/stripData';

/*
 * Sizes in px that the canvas and the SVG painter share: what is printed is what was seen.
 */

/** A bar's height in its row. */
export const BAR_PX = 18;
/** Thickness of the line that a date's soft end is. */
export const SOFT_LINE_PX = 2;
/** A soft end shorter than this hides under its mark. */
export const LEAST_SOFT_PX = 9;
/** Thickness of the line at a lane's foot for bars without a label; ticks stand on it. */
export const UNDERLINE_PX = 2;
/** Ticks leave this much of a lane's foot free. */
export const FOOT_AIR_PX = 4;
export const TICK_BASELINE_PX = 23;
/** How far a tick's line stands out over the eras. */
export const TICK_PX = 6;
export const ERA_BASELINE_PX = 14;
/** Air on both sides of an era's name. */
export const ERA_PAD_PX = 7;
/** Outline of a mark that is hollow, and its pattern where the date is doubted. */
export const HOLLOW_STROKE_PX = 1.6;
export const DOUBT_DASH_PX: readonly [number, number] = [2.6, 2.2];

/** How a mark is drawn: hollow where the day it stands on is only the first that its date can mean, dashed where the source doubts the date. */
export type MarkLook = 'full' | 'hollow' | 'dashed';

/** @param flags bits of MARK_FLAGS */
export function markLook(flags: number): MarkLook {
  if (flags & MARK_FLAGS.uncertain) return 'dashed';
  return flags & (MARK_FLAGS.imprecise | MARK_FLAGS.softStart) ? 'hollow' : 'full';
}
