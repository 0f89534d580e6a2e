import { firstAtLeast } from '@/lib/layout/searchSorted';
import type { StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** The nearest event beyond an end comes to stand this far from the other end, a share of the window. */
const BEYOND_SHARE = 0.85;

/** The window moved so that the nearest event (of a search: match) beyond one end stands near the opposite end, with as much beyond it as fits. */
export function windowBeyond(index: StripIndex, window: TimeWindow, side: 'earlier' | 'later'): TimeWindow {
  const { timeStarts, count } = index.matching ?? index;
  const length = window.to - window.from;
  const isLater = side === 'later';
  const at = isLater
    ? (timeStarts[firstAtLeast(timeStarts, window.to, 0, count)] ?? window.to)
    : (timeStarts[firstAtLeast(timeStarts, window.from, 0, count) - 1] ?? window.from);
  const from = at - length * (isLater ? 1 - BEYOND_SHARE : BEYOND_SHARE);
  return { from: asDay(from), to: asDay(from + length) };
}
