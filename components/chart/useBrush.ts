import { type RefObject, useEffect } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import { type BrushPart, brushPlace, dragBrush, windowCentredAt } from '@/lib/view/brush';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

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

function bindDrag(track: HTMLElement, { engine, domain, limits, widthPx }: BrushSetting): () => void {
  const daysAPx = (domain.to - domain.from) / widthPx;
  let drag: { readonly part: BrushPart; readonly x: number; readonly window: TimeWindow } | undefined;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const part = event.target.dataset['part'] as BrushPart | undefined;
    const window = engine.targetWindow();
    if (part === undefined) {
      // A press beside the brush brings its middle here, and goes on as a drag.
      const centred = windowCentredAt(event.clientX - track.getBoundingClientRect().left, window, domain, widthPx);
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
