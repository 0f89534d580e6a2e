import { clampIndex } from '@/lib/base/clampIndex';
import type { PlacedPoint } from '@/lib/trend/drawing';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * The point that a key leads to: left and right along a line, up and down to the line before and after at about the same time, Home and End to a
 * line's ends. With none chosen, the first. Undefined for a key that is the browser's.
 */
export function stepPoint(
  points: readonly PlacedPoint[],
  chosen: PlacedPoint | undefined,
  key: string,
): PlacedPoint | undefined {
  if (!KEYS.includes(key) || points.length === 0) return undefined;
  const current = points.find(({ line, point }) => line === chosen?.line && point === chosen.point);
  if (!current) return points[0];
  const along = points.filter(({ line }) => line === current.line);
  if (key === 'Home' || key === 'End') return along.at(key === 'Home' ? 0 : -1);
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return along[clampIndex(along.indexOf(current) + (key === 'ArrowLeft' ? -1 : 1), along.length)];
  const lines = [...new Set(points.map(({ line }) => line))];
  const next = lines[clampIndex(lines.indexOf(current.line) + (key === 'ArrowUp' ? -1 : 1), lines.length)];
  return next === current.line
    ? current
    : nearestAlong(
        points.filter(({ line }) => line === next),
        current.x,
      );
}

const nearestAlong = (points: readonly PlacedPoint[], x: number): PlacedPoint | undefined =>
  points.reduce<PlacedPoint | undefined>(
    (best, point) => (best && Math.abs(best.x - x) <= Math.abs(point.x - x) ? best : point),
    undefined,
  );

/** How far across a pointer may be from a point that it means, as a share of how far along. */
const ACROSS = 0.35;

/** The point that a pointer means: the nearest along the axis, and of several there the nearest across. */
export function pointAt(points: readonly PlacedPoint[], x: number, y: number): PlacedPoint | undefined {
  const distance = (point: PlacedPoint): number => Math.hypot(point.x - x, ACROSS * (point.y - y));
  return points.reduce<PlacedPoint | undefined>(
    (best, point) => (best && distance(best) <= distance(point) ? best : point),
    undefined,
  );
}
