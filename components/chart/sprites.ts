import type { Theme } from '@/components/chart/theme';
import { DOUBT_DASH_PX, HOLLOW_STROKE_PX, type MarkLook } from '@/lib/layout/drawnSize';
import { SHAPE_PATHS, SHAPE_RADIUS_PX } from '@/lib/layout/sceneShape';
import type { Shape } from '@/lib/model/vocabulary';

/*
 * Paths and gradients are the dear part of a frame where a canvas has no graphics card behind it (a quarter of a frame for fifty of each).
 * Each is drawn once to a small canvas, and copied from there.
 */

/** A sprite's side, px: the shape, its stroke and a pixel of air. */
export const MARK_SPRITE_PX = 2 * (SHAPE_RADIUS_PX + 2);
const FADE_SPRITE_PX = 64;

const stores = new WeakMap<Theme, Map<string, HTMLCanvasElement>>();

function sprite(theme: Theme, key: string, draw: () => HTMLCanvasElement): HTMLCanvasElement {
  let store = stores.get(theme);
  if (!store) {
    store = new Map();
    stores.set(theme, store);
  }
  const known = store.get(key);
  if (known) return known;
  const made = draw();
  store.set(key, made);
  return made;
}

function blank(
  widthPx: number,
  heightPx: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  return { canvas, context: canvas.getContext('2d')! };
}

/** A kind's shape about the middle of a square; one that is not full has paper inside, so that no bar or grid line reads as part of it. */
export function markSprite(theme: Theme, kind: number, shape: Shape, look: MarkLook): HTMLCanvasElement {
  const ratio = window.devicePixelRatio || 1;
  return sprite(theme, `mark ${kind} ${look} ${ratio}`, () => {
    const side = Math.ceil(MARK_SPRITE_PX * ratio);
    const { canvas, context } = blank(side, side);
    context.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
    const path = new Path2D(SHAPE_PATHS[shape]);
    context.fillStyle = look === 'full' ? theme.kinds[kind]! : theme.paper;
    context.fill(path);
    if (look === 'full') return canvas;
    if (look === 'dashed') context.setLineDash([...DOUBT_DASH_PX]);
    context.strokeStyle = theme.kinds[kind]!;
    context.lineWidth = HOLLOW_STROKE_PX;
    context.stroke(path);
    return canvas;
  });
}

/** A kind's colour running out to nothing, to be stretched: from `full` at one end of an axis that runs across or down. */
export function fadeSprite(theme: Theme, kind: number, isDown: boolean, full: 'from' | 'to'): HTMLCanvasElement {
  return sprite(theme, `fade ${kind} ${isDown} ${full}`, () => {
    const [widthPx, heightPx] = isDown ? [1, FADE_SPRITE_PX] : [FADE_SPRITE_PX, 1];
    const { canvas, context } = blank(widthPx, heightPx);
    const gradient = context.createLinearGradient(0, 0, isDown ? 0 : widthPx, isDown ? heightPx : 0);
    gradient.addColorStop(full === 'from' ? 0 : 1, 'rgba(0, 0, 0, 1)');
    gradient.addColorStop(full === 'from' ? 1 : 0, 'rgba(0, 0, 0, 0)');
    context.fillStyle = theme.kinds[kind]!;
    context.fillRect(0, 0, widthPx, heightPx);
    context.globalCompositeOperation = 'destination-in';
    context.fillStyle = gradient;
    context.fillRect(0, 0, widthPx, heightPx);
    return canvas;
  });
}
