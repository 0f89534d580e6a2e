import { type RefObject, useEffect } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import { type BrushPart, brushPlace, dragBrush, windowCentredAt } from '@/lib/view/brush';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

export interface BrushSetting {
  readonly track: HTMLElement | null;
  /** The sliders by part. */
  readonly parts: RefObject<ReadonlyMap<BrushPart, HTMLElement>>;
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
    if (drag) onUp();
    track.removeEventListener('pointerdown', onDown);
    track.removeEventListener('pointermove', onMove);
    track.removeEventListener('pointerup', onUp);
    track.removeEventListener('pointercancel', onUp);
  };
}

/** Moves what is drawn in layers of its own, so that a frame of a move styles, lays out and paints nothing here. */
function placeParts({ parts, shades, engine, domain, widthPx }: BrushSetting): () => void {
  let drawnWidth = 0;
  return engine.onFrame(({ window }) => {
    const { left, width } = brushPlace(window, domain, widthPx);
    const body = parts.current.get('body');
    if (body && (drawnWidth === 0 || !engine.isMoving())) {
      drawnWidth = Math.max(1, width); // at rest it has its true width, so that its focus ring is not stretched
      body.style.width = `${drawnWidth}px`;
    }
    const shifts = [
      [body, `translateX(${left}px) scaleX(${width / drawnWidth})`],
      [parts.current.get('from'), `translateX(${left}px)`],
      [parts.current.get('to'), `translateX(${left + width}px)`],
      [shades.current[0], `scaleX(${left / widthPx})`],
      [shades.current[1], `scaleX(${Math.max(0, 1 - (left + width) / widthPx)})`],
    ] as const;
    for (const [element, transform] of shifts) if (element) element.style.transform = transform;
  });
}

/** Keeps the brush on the strip's window, every frame, and moves the strip by the brush. */
export function useBrush(setting: BrushSetting): void {
  const { track, parts, shades, engine, domain, limits, widthPx } = setting;
  useEffect(() => {
    const all = { track, parts, shades, engine, domain, limits, widthPx };
    const undo = [placeParts(all), ...(track ? [bindDrag(track, all)] : [])];
    return () => {
      for (const each of undo) each();
    };
  }, [track, parts, shades, engine, domain, limits, widthPx]);
}
