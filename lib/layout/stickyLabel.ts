/**
 * Where a label begins, in px from the window's start. A point's label stands at its mark. A span's label slides along the visible
 * part of its bar and stops where the bar, or the room the label owns, ends: the same room that `place` kept free.
 * @param startPx where the bar starts, may be negative. @param endPx where it ends. @param extentPx the label's width and its gap.
 */
export function stickyLabelPx(startPx: number, endPx: number, extentPx: number): number {
  return startPx >= 0 ? startPx : Math.min(0, Math.max(startPx, endPx - extentPx));
}
