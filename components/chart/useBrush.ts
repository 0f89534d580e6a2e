import { type RefObject, useEffect } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import { asDay } from '@/lib/time/day';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

export type BrushPart = 'from' | 'body' | 'to';

export interface BrushSetting {
  readonly track: HTMLElement | null;
  readonly brush: RefObject<HTMLElement | null>;
  /** What lies before and after the range: faded. */
  readonly shades: RefObject<(HTMLElement | null)[]>;
  readonly engine: StripEngine;
  readonly domain: TimeWindow;
  readonly limits: WindowLimits;
  readonly widthPx: number;
}

/** However short the range, its brush can be seen and taken. */
const LEAST_BRUSH_PX = 10;

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

/** The window after a drag of `days` on a part of the brush; the ends never pass each other. */
export function dragBrush(part: BrushPart, start: TimeWindow, days: number, limits: WindowLimits): TimeWindow {
  if (part === 'body') return { from: asDay(start.from + days), to: asDay(start.to + days) };
  if (part === 'from') return { from: asDay(Math.min(start.from + days, start.to - limits.closest)), to: start.to };
  return { from: start.from, to: asDay(Math.max(start.to + days, start.from + limits.closest)) };
}

function bindDrag(track: HTMLElement, { engine, domain, limits, widthPx }: BrushSetting): () => void {
  const daysAPx = (domain.to - domain.from) / widthPx;
  let drag: { readonly part: BrushPart; readonly x: number; readonly window: TimeWindow } | undefined;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const part = event.target.dataset['part'] as BrushPart | undefined;
    const window = engine.targetWindow();
    if (part === undefined) {
      // A press beside the brush brings its middle here, and goes on as a drag.
      const day = domain.from + (event.clientX - track.getBoundingClientRect().left) * daysAPx;
      const half = (window.to - window.from) / 2;
      const centred = { from: asDay(day - half), to: asDay(day + half) };
      engine.hold(centred);
      drag = { part: 'body', x: event.clientX, window: centred };
    } else drag = { part, x: event.clientX, window };
    track.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (drag) engine.hold(dragBrush(drag.part, drag.window, (event.clientX - drag.x) * daysAPx, limits));
  };
  const onUp = (): void => {
    drag = undefined;
    engine.letGo();
  };
  track.addEventListener('pointerdown', onDown);
  track.addEventListener('pointermove', onMove);
  track.addEventListener('pointerup', onUp);
  track.addEventListener('pointercancel', onUp);
  return () => {
    track.removeEventListener('pointerdown', onDown);
    track.removeEventListener('pointermove', onMove);
    track.removeEventListener('pointerup', onUp);
    track.removeEventListener('pointercancel', onUp);
  };
}

/** Keeps the brush on the strip's window, every frame, and moves the strip by the brush. */
export function useBrush(setting: BrushSetting): void {
  const { track, brush, shades, engine, domain, limits, widthPx } = setting;
  useEffect(
    () =>
      engine.onFrame(({ window }) => {
        const { left, width } = brushPlace(window, domain, widthPx);
        const element = brush.current;
        if (!element) return;
        element.style.transform = `translateX(${left}px)`;
        element.style.width = `${width}px`;
        const [before, after] = shades.current;
        if (before) before.style.transform = `scaleX(${left / widthPx})`;
        if (after) after.style.transform = `scaleX(${Math.max(0, 1 - (left + width) / widthPx)})`;
      }),
    [engine, domain, widthPx, brush, shades],
  );
  useEffect(
    () => (track ? bindDrag(track, { track, brush, shades, engine, domain, limits, widthPx }) : undefined),
    [track, brush, shades, engine, domain, limits, widthPx],
  );
}
