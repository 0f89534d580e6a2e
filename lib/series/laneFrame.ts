import type { SeriesForm } from '@/lib/model/seriesVocabulary';
import type { SeriesLane } from '@/lib/series/seriesLane';

/** Height of the plot of bars and of ranges, px. */
const PLOT_PX = 84;
/** Height of one row of bands, px. */
export const BAND_PX = 16;
const HEAD_PX = 22;
const PAD_PX = 6;
/** Air above the top of a scale, so that a cap at the top is whole, px. */
const AIR_PX = 8;

/** What a lane's height depends on. */
export interface LaneSize {
  readonly form: SeriesForm;
  /** Rows of bands. */
  readonly rows: number;
}

/** Where one lane stands across the axis, px from the first lane's top. */
export interface LaneFrame {
  readonly start: number;
  readonly size: number;
  /** The part that is drawn in: the foot of the scale is at its end. */
  readonly plot: number;
  readonly plotSize: number;
}

/** Bands without a category have one row. */
export const sizeOf = ({ form, categories }: Pick<SeriesLane, 'form' | 'categories'>): LaneSize => ({
  form,
  rows: Math.max(1, categories.length),
});

/**
 * Lanes one under the other. With `titlesAbove`, and for bands, whose rows have names beside them, a lane's title has a line of its own.
 */
export function measureLanes(
  lanes: readonly LaneSize[],
  titlesAbove: boolean,
): { readonly lanes: readonly LaneFrame[]; readonly heightPx: number } {
  let next = 0;
  const frames = lanes.map(({ form, rows }): LaneFrame => {
    const start = next;
    const isBands = form === 'bands';
    const head = titlesAbove || isBands ? HEAD_PX : AIR_PX;
    const plotSize = isBands ? rows * BAND_PX : PLOT_PX;
    next = start + PAD_PX + head + plotSize + PAD_PX;
    return { start, size: next - start, plot: start + PAD_PX + head, plotSize };
  });
  return { lanes: frames, heightPx: next };
}
