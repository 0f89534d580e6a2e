import { asDay } from '@/lib/time/day';
import { KEY_ZOOM, panBy, type TimeWindow, type WindowLimits, zoomAbout } from '@/lib/view/window';

/** What of a brush is taken in hand: one of its ends, or the whole. */
export type BrushPart = 'from' | 'body' | 'to';

/** However short the range, its brush can be seen and taken. */
const LEAST_BRUSH_PX = 10;
/** What a key moves, as a share of the window. */
const STEP_SHARE = 0.1;

/** Where the brush stands for a window, px; never thinner than can be taken. */
export function brushPlace(
  window: TimeWindow,
  domain: TimeWindow,
  widthPx: number,
): { readonly left: number; readonly width: number } {
  const pxPerDay = widthPx / (domain.to - domain.from);
  const from = Math.max(0, (window.from - domain.from) * pxPerDay);
  const to = Math.min(widthPx, (window.to - domain.from) * pxPerDay);
  const width = Math.max(LEAST_BRUSH_PX, to - from);
  return { left: Math.max(0, Math.min(widthPx - width, (from + to - width) / 2)), width };
}

/** The window of the same length whose middle is at a px of the overview: where a press beside the brush brings it. */
export function windowCentredAt(px: number, window: TimeWindow, domain: TimeWindow, widthPx: number): TimeWindow {
  const day = domain.from + (px * (domain.to - domain.from)) / widthPx;
  const half = (window.to - window.from) / 2;
  return { from: asDay(day - half), to: asDay(day + half) };
}

/** The window after a drag of `days` on a part of the brush; the ends never pass each other. */
export function dragBrush(part: BrushPart, start: TimeWindow, days: number, limits: WindowLimits): TimeWindow {
  if (part === 'body') return { from: asDay(start.from + days), to: asDay(start.to + days) };
  if (part === 'from') return { from: asDay(Math.min(start.from + days, start.to - limits.closest)), to: start.to };
  return { from: start.from, to: asDay(Math.max(start.to + days, start.from + limits.closest)) };
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** The window after a key on a part of the brush; undefined for a key that is the browser's, or that would close the window. */
export function windowAfterBrushKey(
  part: BrushPart,
  key: string,
  window: TimeWindow,
  limits: WindowLimits,
): TimeWindow | undefined {
  const middle = asDay((window.from + window.to) / 2);
  const whole = limits.to - limits.from;
  if (key === 'Home') return panBy(window, -whole, limits);
  if (key === 'End') return panBy(window, whole, limits);
  if (part === 'body' && key === '+') return zoomAbout(window, middle, KEY_ZOOM, limits);
  if (part === 'body' && key === '-') return zoomAbout(window, middle, 1 / KEY_ZOOM, limits);
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const days = direction * (window.to - window.from) * STEP_SHARE;
  if (part === 'body') return panBy(window, days, limits);
  const next =
    part === 'from'
      ? { from: asDay(window.from + days), to: window.to }
      : { from: window.from, to: asDay(window.to + days) };
  return next.to - next.from < limits.closest ? undefined : next;
}
