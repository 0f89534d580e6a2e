import { type RefObject, useEffect } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { Theme } from '@/components/chart/theme';
import { paintLanes } from '@/components/series/paintLanes';
import type { Scene } from '@/lib/layout/scene';
import type { measureLanes } from '@/lib/series/laneFrame';
import { type LaneShape, placeLane } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { LaneChoice } from '@/lib/series/stepChoice';

interface LanePaintSetting {
  readonly canvas: HTMLCanvasElement | null;
  readonly lanes: readonly SeriesLane[];
  readonly engine: StripEngine;
  readonly theme: Theme;
  readonly measured: ReturnType<typeof measureLanes>;
  readonly chosen: LaneChoice | undefined;
  /** Told what was drawn. */
  readonly shapes: RefObject<readonly (readonly LaneShape[])[]>;
}

/** Sizes a canvas in device pixels, only when that changed: setting a canvas's size clears it. Gives its context in CSS pixels. */
function fitCanvas(canvas: HTMLCanvasElement, widthPx: number, heightPx: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Draws the lanes with every frame of the strip, in the same frame, so that both stand still against each other. */
export function useLanePaint({ canvas, lanes, engine, theme, measured, chosen, shapes }: LanePaintSetting): void {
  useEffect(() => {
    if (!canvas) return;
    return engine.onFrame((scene: Scene) => {
      const { lengthPx } = scene.frame;
      const context = fitCanvas(canvas, lengthPx, measured.heightPx);
      const view = { from: scene.window.from, pxPerDay: scene.pxPerDay, lengthPx };
      shapes.current = lanes.map((lane, index) => placeLane(lane, view, measured.lanes[index]!));
      const frames = measured.lanes;
      const painting = { lanes, frames, shapes: shapes.current, scene, theme, heightPx: measured.heightPx, chosen };
      if (context) paintLanes(context, painting);
      canvas.dataset['from'] = String(scene.window.from);
      canvas.dataset['to'] = String(scene.window.to);
    });
  }, [canvas, lanes, engine, theme, measured, chosen, shapes]);
}
