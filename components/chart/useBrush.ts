import { type RefObject, useEffect } from 'react';
import { BRUSH_PX, paintBrush } from '@/components/chart/paintBrush';
import type { StripEngine } from '@/components/chart/stripEngine';
import { type BrushPart, brushPlace, dragBrush, windowCentredAt } from '@/lib/view/brush';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

type BrushPlace = ReturnType<typeof brushPlace>;

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

/** Writes where the elements stand, in layers of their own. @param bodyPx the width that the body's box has; its transform makes up the rest */
function shiftParts({ parts, shades, widthPx }: BrushSetting, { left, width }: BrushPlace, bodyPx: number): void {
  const shifts = [
    [parts.current.get('body'), `translateX(${left}px) scaleX(${width / bodyPx})`],
    [parts.current.get('from'), `translateX(${left}px)`],
    [parts.current.get('to'), `translateX(${left + width}px)`],
    [shades.current[0], `scaleX(${left / widthPx})`],
    [shades.current[1], `scaleX(${Math.max(0, 1 - (left + width) / widthPx)})`],
  ] as const;
  for (const [element, transform] of shifts) if (element) element.style.transform = transform;
}

/** A canvas over the track, which the brush is drawn on while it moves. */
function layCanvas(track: HTMLElement, widthPx: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(widthPx * ratio);
  canvas.height = Math.round(BRUSH_PX * ratio);
  const { style } = canvas;
  style.position = 'absolute';
  style.left = style.top = style.opacity = '0';
  style.width = `${widthPx}px`;
  style.height = `${BRUSH_PX}px`;
  style.pointerEvents = 'none';
  canvas.getContext('2d')?.setTransform(ratio, 0, 0, ratio, 0, 0);
  track.append(canvas);
  return canvas;
}

/** Whether the elements must be seen in motion too: a drawing has no focus ring, and no colours that a system forces on elements. */
function mustStand({ parts }: BrushSetting): boolean {
  const isFocused = [...parts.current.values()].some((part) => part.matches(':focus-visible'));
  return isFocused || matchMedia('(forced-colors: active)').matches;
}

/**
 * Keeps the brush where the window is. In a move it is drawn, and the elements stay out of sight where they last rested: a single transform
 * in a frame would make the browser put all layers of the page together anew.
 */
export function placeParts(setting: BrushSetting): () => void {
  const { track, parts, shades, engine, domain, widthPx } = setting;
  const canvas = track ? layCanvas(track, widthPx) : undefined;
  let isDrawn = false;
  let wasMoving = false;
  let bodyPx = 0;
  const draw = (isNowDrawn: boolean): void => {
    isDrawn = isNowDrawn;
    if (canvas) canvas.style.opacity = isDrawn ? '1' : '0';
    for (const element of [...parts.current.values(), ...shades.current])
      if (element) element.style.opacity = isDrawn ? '0' : '';
  };
  const stop = engine.onFrame((scene) => {
    const place = brushPlace(scene.window, domain, widthPx);
    const isMoving = engine.isMoving();
    const context = canvas?.getContext('2d');
    const theme = engine.currentTheme();
    if (isMoving !== wasMoving) draw(isMoving && !!context && !!theme && !mustStand(setting));
    wasMoving = isMoving;
    if (isDrawn && context && theme) {
      paintBrush(context, place, widthPx, theme);
      return;
    }
    const body = parts.current.get('body');
    if (body && (bodyPx === 0 || !isMoving)) {
      bodyPx = Math.max(1, place.width); // at rest it has its true width, so that its focus ring is not stretched
      body.style.width = `${bodyPx}px`;
    }
    shiftParts(setting, place, bodyPx);
  });
  return () => {
    stop();
    draw(false);
    canvas?.remove();
  };
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
