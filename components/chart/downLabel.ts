import { fitLines } from '@/components/chart/fitText';
import type { Theme } from '@/components/chart/theme';

/*
 * A label where the axis runs down: one or two lines of its title, then its date, as in Strip.module.css. The lines are broken here for
 * the element and for the canvas, so that both break alike.
 */

export const DOWN_LINE_PX = 16;
const DOWN_TITLE_FONT_PX = 13.5;
export const DOWN_PAD_PX = 6;
const DOWN_PAD_END_PX = 4;

/** The room for text in a label, px. */
export const downRoomPx = (labelWidth: number): number => labelWidth - DOWN_PAD_PX - DOWN_PAD_END_PX;

/** The title's lines, with a line break between them. */
export function downTitle(context: CanvasRenderingContext2D, theme: Theme, title: string, labelWidth: number): string {
  context.font = `500 ${DOWN_TITLE_FONT_PX}px ${theme.fontFamily}`;
  return fitLines(context, theme, title, downRoomPx(labelWidth));
}
