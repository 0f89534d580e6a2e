import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** Nearer than this share of the window to its end, a mark's label would be cut. */
const LABEL_SHARE = 0.12;
/** Where a mark near the end is moved to, so that its label is in view. */
const NEAR_SHARE = 0.75;
/** Where a mark from elsewhere comes to stand: left of the middle, with what follows it in view. */
const STAND_SHARE = 0.4;

/**
 * The window moved as little as is useful so that an event is in view, its length unchanged.
 * An event whose mark and label are in view, or a span that covers half the window, moves nothing.
 */
export function revealWindow(window: TimeWindow, start: number, end: number): TimeWindow {
  const length = window.to - window.from;
  const isSeen = start >= window.from && start <= window.to - length * LABEL_SHARE;
  const covers = start < window.from && end > window.from + length / 2;
  if (isSeen || covers) return window;
  const isCut = start > window.from && start < window.to;
  const from = start - length * (isCut ? NEAR_SHARE : STAND_SHARE);
  return { from: asDay(from), to: asDay(from + length) };
}
