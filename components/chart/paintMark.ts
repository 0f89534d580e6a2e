import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import { MARK_FLAGS } from '@/lib/layout/stripData';
import type { Shape } from '@/lib/model/vocabulary';

const shapePaths = new Map<Shape, Path2D>();

function shapePath(shape: Shape): Path2D {
  const known = shapePaths.get(shape);
  if (known) return known;
  const path = new Path2D(SHAPE_PATHS[shape]);
  shapePaths.set(shape, path);
  return path;
}

/** A mark is hollow when the day it stands on is only the first that its date can mean. */
export const isHollow = (flags: number): boolean => (flags & (MARK_FLAGS.imprecise | MARK_FLAGS.softStart)) !== 0;

/** Draws a kind's shape about a point; hollow ones show paper inside, so that no bar or grid line reads as part of them. */
export function paintMark(
  context: CanvasRenderingContext2D,
  mark: { readonly shape: Shape; readonly x: number; readonly y: number; readonly hollow: boolean },
  colour: string,
  paper: string,
): void {
  const path = shapePath(mark.shape);
  context.translate(mark.x, mark.y);
  if (mark.hollow) {
    context.fillStyle = paper;
    context.strokeStyle = colour;
    context.lineWidth = 1.6;
    context.fill(path);
    context.stroke(path);
  } else {
    context.fillStyle = colour;
    context.fill(path);
  }
  context.translate(-mark.x, -mark.y);
}
