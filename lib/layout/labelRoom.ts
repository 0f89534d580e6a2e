import { LABEL_GAP_PX, LABEL_MAX_PX } from '@/lib/layout/labelSize';

/** What the layout keeps free for a label, whatever else is near, px. @param widthPx of the label with its whole title */
export const ownWidthPx = (widthPx: number): number => Math.min(LABEL_MAX_PX, widthPx);

/** The room along its row that a label takes from others, px: its own width and the gap behind it. */
export const ownExtentPx = (widthPx: number): number => ownWidthPx(widthPx) + LABEL_GAP_PX;

interface Grown {
  readonly event: number;
  readonly from: number;
  readonly labelAlong: number;
  readonly labelAcross: number;
  readonly labelWidth: number;
}

/**
 * Lets cut labels grow to the next label or bar of their row, at most to their whole title. What a label owns in every view is untouched, so
 * none moves. What it grew into is lent: a label that appears beside it as the view zooms in takes its own room back, and the title may be cut again.
 * @param labels of one view across. @param widthPx widths with whole titles, by event
 */
export function growLabels<T extends Grown>(labels: readonly T[], widthPx: ArrayLike<number>): readonly T[] {
  const nextInRow = new Map<number, number>(); // by the row's place across
  const grown = new Map<T, number>();
  for (const label of [...labels].sort((a, b) => b.labelAlong - a.labelAlong)) {
    const { event, from, labelAlong, labelAcross, labelWidth } = label;
    const free = (nextInRow.get(labelAcross) ?? Infinity) - LABEL_GAP_PX - labelAlong;
    grown.set(label, Math.max(labelWidth, Math.min(widthPx[event]!, Math.floor(free))));
    nextInRow.set(labelAcross, Math.min(from, labelAlong));
  }
  return labels.map((label) => ({ ...label, labelWidth: grown.get(label)! }));
}
