import type { Shape } from '@/lib/model/vocabulary';

/** Half the side of the square every shape is drawn in, px. */
export const SHAPE_RADIUS_PX = 6;

/**
 * SVG path data of each shape about (0, 0), of nearly equal area so that none looks more important.
 * Canvas (Path2D), SVG and the page's icons all draw from these texts.
 */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M4.6,0A4.6,4.6 0 1,1 -4.6,0A4.6,4.6 0 1,1 4.6,0Z',
  diamond: 'M0,-6L4,0L0,6L-4,0Z',
  square: 'M-4.1,-4.1H4.1V4.1H-4.1Z',
  triangle: 'M0,-5.2L5.6,4.4H-5.6Z',
  wye: 'M2.1,1.2V5.5H-2.1V1.2L-5.8,-0.9L-3.7,-4.5L0,-2.4L3.7,-4.5L5.8,-0.9Z',
  cross: 'M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
  star: 'M0,-6L1.6,-2.2L5.7,-1.9L2.6,0.8L3.5,4.9L0,2.7L-3.5,4.9L-2.6,0.8L-5.7,-1.9L-1.6,-2.2Z',
  hexagon: 'M0,-5.2L4.5,-2.6V2.6L0,5.2L-4.5,2.6V-2.6Z',
};
