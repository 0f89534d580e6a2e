import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** Nearer to an edge than this share of the window, a mark's label would be cut. */
const EDGE_SHARE = 0.06;
/** Where a revealed mark comes to stand: left of the middle, so that its label is in view. */
const STAND_SHARE = 0.4;

/**
 * The window moved as little as is useful so that an event is in view, its length unchanged.
 * An event that is already well inside, or a span that covers the window, moves nothing.
 */
export function revealWindow(window: TimeWindow, start: number, end: number): TimeWindow {
  const length = window.to - window.from;
  const inset = length * EDGE_SHARE;
  const standsInside = start >= window.from + inset && start <= window.to - 2 * inset;
  const covers = start < window.from + inset && end > window.from + length / 2;
  if (standsInside || covers) return window;
  const from = start - length * STAND_SHARE;
  return { from: asDay(from), to: asDay(from + length) };
}
