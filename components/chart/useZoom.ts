import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { useEffect } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import { asDay, type Day } from '@/lib/time/day';
import { alongOf, windowOfTransform } from '@/lib/view/gesture';
import { panBy, type TimeWindow, type WindowLimits, zoomAbout } from '@/lib/view/window';

/** Which hint a gesture calls for: the plain wheel and the lone finger move the page, not the strip. */
export type ZoomHint = 'wheel' | 'finger';

export interface ZoomSetting {
  readonly engine: StripEngine;
  readonly limits: WindowLimits;
  readonly isDown: boolean;
  /** Px from the plot's edge to the start of the window along the axis. */
  readonly axisStart: number;
  readonly onHint: (hint: ZoomHint) => void;
}

/** A wheel has come to rest when it has been still this long. */
const WHEEL_REST_MS = 160;
/** Doublings of scale for a px of wheel; a notch of a mouse (100 px) is limited to half a doubling, a trackpad's pinch sends few px often. */
const DOUBLINGS_A_PX = 0.012;
const MOST_DOUBLINGS = 0.5;
/** A line of wheel travel in px, where a browser reports lines. */
const LINE_PX = 16;
/** A finger's direction is known after this many px. */
const DIRECTION_PX = 6;
/** Moves shorter than this are clicks. */
const CLICK_PX = 4;
const DOUBLE_CLICK_FACTOR = 2;

function bindWheel(plot: HTMLElement, { engine, limits, isDown, axisStart, onHint }: ZoomSetting): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => engine.letGo(), WHEEL_REST_MS);
  };
  const onWheel = (event: WheelEvent): void => {
    const scene = engine.currentScene();
    if (!scene) return;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const doublings = Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, -event.deltaY * unit * DOUBLINGS_A_PX));
      const window = engine.currentWindow();
      engine.hold(
        zoomAbout(
          window,
          dayAtPointer(plot, event, window, scene.pxPerDay, { isDown, axisStart }),
          2 ** doublings,
          limits,
        ),
      );
      settle();
    } else if (isSideways) {
      event.preventDefault(); // else the browser takes it for "back"
      engine.hold(panBy(engine.currentWindow(), (event.deltaX * unit) / scene.pxPerDay, limits));
      settle();
    } else onHint('wheel');
  };
  plot.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    clearTimeout(rest);
    engine.letGo();
    plot.removeEventListener('wheel', onWheel);
  };
}

function dayAtPointer(
  plot: HTMLElement,
  event: MouseEvent,
  window: TimeWindow,
  pxPerDay: number,
  { isDown, axisStart }: Pick<ZoomSetting, 'isDown' | 'axisStart'>,
): Day {
  const box = plot.getBoundingClientRect();
  const along = alongOf(isDown, event.clientX - box.left, event.clientY - box.top) - axisStart;
  return asDay(window.from + along / pxPerDay);
}

/**
 * One finger moves a strip that runs across only along its axis; across it, the page scrolls. d3-zoom would take both, so moves that go
 * across never reach it. Where the axis runs down, one finger always scrolls the page and two move the strip (see the filter).
 */
function bindFingers(plot: HTMLElement, { isDown, onHint }: ZoomSetting): () => void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let isAlong: boolean | undefined;
  const onStart = (event: TouchEvent): void => {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    start = touch && { x: touch.clientX, y: touch.clientY };
    isAlong = undefined;
  };
  const onMove = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (event.touches.length !== 1 || !start || !touch) return;
    const [dx, dy] = [Math.abs(touch.clientX - start.x), Math.abs(touch.clientY - start.y)];
    if (isDown && dy > DIRECTION_PX) onHint('finger');
    if (isAlong === undefined && Math.max(dx, dy) > DIRECTION_PX) isAlong = dx >= dy;
    if (!isDown && isAlong !== true) event.stopImmediatePropagation();
  };
  plot.addEventListener('touchstart', onStart, { capture: true, passive: true });
  plot.addEventListener('touchmove', onMove, { capture: true, passive: true });
  return () => {
    plot.removeEventListener('touchstart', onStart, { capture: true });
    plot.removeEventListener('touchmove', onMove, { capture: true });
  };
}

function bindDrag(plot: HTMLElement, { engine, isDown, axisStart, limits }: ZoomSetting): () => void {
  let base = engine.currentWindow();
  const selection = select(plot);
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_PX)
    .filter((event: MouseEvent | TouchEvent) => {
      if (event.type === 'wheel') return false;
      return 'touches' in event ? !isDown || event.touches.length >= 2 : event.button === 0 && !event.ctrlKey;
    })
    .on('start', () => {
      base = engine.currentWindow();
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const lengthPx = engine.currentScene()?.frame.lengthPx;
      const isSound = transform.k > 0 && Number.isFinite(transform.k + transform.x + transform.y); // two fingers on one point are none
      if (lengthPx !== undefined && isSound)
        engine.hold(windowOfTransform(base, lengthPx, axisStart, transform, isDown));
    })
    .on('end', () => {
      selection.property('__zoom', zoomIdentity); // each gesture starts from the window itself, so no error accumulates
      engine.letGo();
    });
  selection.call(behaviour).on('dblclick.zoom', (event: MouseEvent) => {
    const scene = engine.currentScene();
    const isOnLabel = !engine.isMoving() && event.target instanceof Element && event.target.closest('button') !== null;
    if (!scene || isOnLabel) return;
    const window = engine.targetWindow();
    const day = dayAtPointer(plot, event, window, scene.pxPerDay, { isDown, axisStart });
    engine.goTo(zoomAbout(window, day, event.shiftKey ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR, limits));
  });
  return () => {
    engine.letGo(); // in mid-drag: nobody else would
    selection.on('.zoom', null);
  };
}

/**
 * Binds the gestures that move a strip: Ctrl/Cmd + wheel and pinch zoom about the pointer, drag and sideways swipe pan, a double click
 * zooms. The plain wheel is the page's.
 */
export function useZoom(plot: HTMLElement | null, setting: ZoomSetting | undefined): void {
  useEffect(() => {
    if (!plot || !setting) return;
    const unbind = [bindFingers(plot, setting), bindWheel(plot, setting), bindDrag(plot, setting)];
    return () => {
      for (const each of unbind) each();
    };
  }, [plot, setting]);
}
