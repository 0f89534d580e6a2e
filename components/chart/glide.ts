import { interpolateWindow, type TimeWindow } from '@/lib/view/window';

/** Long enough to see where one goes, short enough not to wait for it. */
const GLIDE_MS = 250;

/** A move from one window to another over time. */
export interface Glide {
  readonly from: TimeWindow;
  readonly to: TimeWindow;
  /** Timestamp of its first frame, ms; set when that frame comes. */
  startMs: number | undefined;
}

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/** Where a glide is at a frame, and whether that is its end. */
export function stepGlide(glide: Glide, nowMs: number): { readonly window: TimeWindow; readonly isDone: boolean } {
  glide.startMs ??= nowMs;
  const share = (nowMs - glide.startMs) / GLIDE_MS;
  return share >= 1
    ? { window: glide.to, isDone: true }
    : { window: interpolateWindow(glide.from, glide.to, easeInOut(share)), isDone: false };
}

export const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
