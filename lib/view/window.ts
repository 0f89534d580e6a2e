import { asDay, type Day, HOURS_A_DAY } from '@/lib/time/day';

/** What a key or its button zooms by. */
export const KEY_ZOOM = 1.6;

/** The visible part of the time axis, half-open. Kept as two days and never as an accumulated transform, so 14 orders of zoom lose nothing. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

export const isSameWindow = (a: TimeWindow, b: TimeWindow): boolean => a.from === b.from && a.to === b.to;

/** How far a window may go. */
export interface WindowLimits {
  readonly from: Day;
  readonly to: Day;
  /** Length of the closest zoom, in days. */
  readonly closest: number;
}

/** The closest zoom shows one hour. */
const CLOSEST_DAYS = 1 / HOURS_A_DAY;
/** Room beyond a record's domain, so that its first and last events can be brought to the middle; a share of its length. */
const MARGIN_SHARE = 0.1;

/** Limits for a record: its domain and a tenth more on both sides, down to one hour. */
export function windowLimits([from, to]: readonly [number, number]): WindowLimits {
  const margin = (to - from) * MARGIN_SHARE;
  return { from: asDay(from - margin), to: asDay(to + margin), closest: CLOSEST_DAYS };
}

/** The window moved and resized as little as needed to keep within the limits; its middle holds where it can. */
export function clampWindow(window: TimeWindow, limits: WindowLimits): TimeWindow {
  const length = clampLength(window.to - window.from, limits);
  const from = length === window.to - window.from ? window.from : (window.from + window.to - length) / 2;
  return withinLimits(from, length, limits);
}

/** Zooms in by `factor` (out when below 1) so that `at` keeps its place on the screen, as far as the limits allow. */
export function zoomAbout(window: TimeWindow, at: Day, factor: number, limits: WindowLimits): TimeWindow {
  const before = window.to - window.from;
  const length = clampLength(before / factor, limits);
  if (length === before) return clampWindow(window, limits);
  return withinLimits(at - (at - window.from) * (length / before), length, limits);
}

/** Moves by `days` (later when positive), and stops at the limits with its length unchanged. */
export function panBy(window: TimeWindow, days: number, limits: WindowLimits): TimeWindow {
  return withinLimits(window.from + days, clampLength(window.to - window.from, limits), limits);
}

/** The window that shows [from, to) with `padding`, a share of its length, on both sides. A single instant gets a day. */
export function fitWindow(from: Day, to: Day, padding = 0.05): TimeWindow {
  const length = to > from ? to - from : 1;
  const start = to > from ? from : from - length / 2;
  return { from: asDay(start - length * padding), to: asDay(start + length + length * padding) };
}

/**
 * The window at `t` (0 to 1) on the way from a to b: its length changes by equal ratios, and the day that has the same place on the
 * screen in both keeps that place throughout, as when one zooms about it. Windows of equal length slide.
 */
export function interpolateWindow(a: TimeWindow, b: TimeWindow, t: number): TimeWindow {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const ratio = Math.log((b.to - b.from) / (a.to - a.from));
  // The share of the change of length that is done: (r^t - 1) / (r - 1), which goes to t as r goes to 1.
  const done = Math.abs(ratio) < 1e-9 ? t : Math.expm1(ratio * t) / Math.expm1(ratio);
  const from = a.from + (b.from - a.from) * done;
  return { from: asDay(from), to: asDay(from + (a.to - a.from) * Math.exp(ratio * t)) };
}

function clampLength(length: number, limits: WindowLimits): number {
  const whole = limits.to - limits.from;
  return Math.min(Math.max(length, Math.min(limits.closest, whole)), whole);
}

function withinLimits(from: number, length: number, limits: WindowLimits): TimeWindow {
  if (length >= limits.to - limits.from) return { from: limits.from, to: limits.to };
  const start = Math.min(Math.max(from, limits.from), limits.to - length);
  return { from: asDay(start), to: asDay(start + length) };
}
