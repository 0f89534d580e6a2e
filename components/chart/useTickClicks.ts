import { useEffect, useRef } from 'react';
import type { LabelLayer } from '@/components/chart/labelLayer';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { StripProps } from '@/components/chart/stripProps';
import { labelAt } from '@/lib/layout/labels';
import type { Scene } from '@/lib/layout/scene';
import { eventsBetween } from '@/lib/layout/stripIndex';

/** How far from a tick a click still means it, px. */
const REACH_PX = 4;

export interface ClickSetting {
  readonly plot: HTMLElement | null;
  readonly engine: StripEngine | undefined;
  readonly labels: LabelLayer | undefined;
  readonly props: StripProps;
  readonly setCurrent: (event: number) => void;
}

/** The lane and the px along the axis of a point over a lane's ticks; undefined elsewhere. x and y are from the strip's corner. */
function tickPlace(scene: Scene, x: number, y: number): { readonly lane: number; readonly along: number } | undefined {
  const { frame } = scene;
  const isDown = frame.orientation === 'vertical';
  const across = isDown ? x : y;
  const lane = frame.lanes.findIndex(({ foot, footSize }) => across >= foot && across < foot + footSize);
  const along = (isDown ? y : x) - frame.axisStart;
  return lane >= 0 && along >= 0 && along < frame.lengthPx ? { lane, along } : undefined;
}

/** Whether any mark stands within reach of a place, read from the densities already counted. */
function hasTick(scene: Scene, lane: number, along: number): boolean {
  const columns = scene.counts.marks[lane]!;
  const to = Math.min(columns.length - 1, Math.ceil(along + REACH_PX));
  for (let column = Math.max(0, Math.floor(along - REACH_PX)); column <= to; column++) if (columns[column]) return true;
  return false;
}

/** A point from the strip's corner, px. */
function pointOf(plot: HTMLElement, { frame }: Scene, event: MouseEvent): { readonly x: number; readonly y: number } {
  const box = plot.getBoundingClientRect();
  const inset = frame.orientation === 'vertical' ? 0 : frame.axisStart;
  return { x: event.clientX - box.left + inset, y: event.clientY - box.top };
}

function placeOf(plot: HTMLElement, scene: Scene, event: MouseEvent) {
  const { x, y } = pointOf(plot, scene, event);
  return tickPlace(scene, x, y);
}

/** The event whose label was clicked. While the strip moves its labels are drawn, and the elements stand where it last rested. */
function labelUnder(event: MouseEvent, plot: HTMLElement, engine: StripEngine, labels: LabelLayer): number | undefined {
  const scene = engine.currentScene();
  if (!scene || !engine.isMoving()) return labels.eventAt(event.target);
  const { x, y } = pointOf(plot, scene, event);
  const isDown = scene.frame.orientation === 'vertical';
  return labelAt(scene, (isDown ? y : x) - scene.frame.axisStart, isDown ? x : y);
}

/** A little mark to hang a list on, where a tick was clicked. */
function moveAnchor(anchor: HTMLElement, plot: HTMLElement, event: MouseEvent): void {
  const box = plot.getBoundingClientRect();
  anchor.style.left = `${event.clientX - box.left}px`;
  anchor.style.top = `${event.clientY - box.top}px`;
}

function openTicks(
  scene: Scene,
  props: StripProps,
  place: { readonly lane: number; readonly along: number },
  anchor: Element,
): void {
  const day = (px: number): number => scene.window.from + px / scene.pxPerDay;
  const events = eventsBetween(props.index, place.lane, day(place.along - REACH_PX), day(place.along + REACH_PX));
  if (events.length === 1) props.onSelect(events[0]!, 'pointer');
  else if (events.length > 1) props.onMore(events, anchor);
}

/** Clicks: on a label they select, on a tick they select its event or list its events. */
export function useTickClicks(setting: ClickSetting): void {
  const { plot, engine, labels } = setting;
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
  });
  useEffect(() => {
    if (!plot || !engine || !labels) return;
    const anchor = document.createElement('span');
    anchor.dataset['anchor'] = 'tick';
    plot.append(anchor);
    const onClick = (event: MouseEvent): void => {
      const { props, setCurrent } = latest.current;
      const labelled = labelUnder(event, plot, engine, labels);
      if (labelled !== undefined) {
        setCurrent(labelled);
        props.onSelect(labelled, 'pointer');
        return;
      }
      const scene = engine.currentScene();
      const place = scene && placeOf(plot, scene, event);
      if (!scene || !place) return;
      moveAnchor(anchor, plot, event);
      openTicks(scene, props, place, anchor);
    };
    const onMove = (event: PointerEvent): void => {
      const scene = engine.currentScene();
      if (!scene || engine.isMoving()) return;
      const place = placeOf(plot, scene, event);
      plot.dataset['over'] = place && hasTick(scene, place.lane, place.along) ? 'tick' : '';
    };
    // Focus belongs to the strip: a label's node goes to another event when the view moves.
    const onFocusIn = (event: FocusEvent): void => {
      const labelled = labels.eventAt(event.target);
      if (labelled === undefined) return;
      if (!engine.isMoving()) latest.current.setCurrent(labelled); // in motion it is out of sight, where another may be drawn
      plot.focus({ preventScroll: true });
    };
    plot.addEventListener('click', onClick);
    plot.addEventListener('pointermove', onMove, { passive: true });
    plot.addEventListener('focusin', onFocusIn);
    return () => {
      plot.removeEventListener('click', onClick);
      plot.removeEventListener('pointermove', onMove);
      plot.removeEventListener('focusin', onFocusIn);
      anchor.remove();
    };
  }, [plot, engine, labels]);
}
