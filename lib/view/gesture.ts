import { asDay, type Day } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** The part of a point or a move that runs with the axis. */
export const alongOf = (isDown: boolean, x: number, y: number): number => (isDown ? y : x);

/** The window that a d3 transform, which began as identity over `base`, stands for. */
export function windowOfTransform(
  base: TimeWindow,
  lengthPx: number,
  axisStart: number,
  transform: { readonly k: number; readonly x: number; readonly y: number },
  isDown: boolean,
): TimeWindow {
  const daysAPx = (base.to - base.from) / lengthPx;
  const shift = alongOf(isDown, transform.x, transform.y);
  const dayAt = (px: number): Day => asDay(base.from + ((px - shift) / transform.k - axisStart) * daysAPx);
  return { from: dayAt(axisStart), to: dayAt(axisStart + lengthPx) };
}
