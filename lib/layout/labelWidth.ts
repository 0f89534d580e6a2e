import { MARK_SLOT_PX } from '@/lib/layout/labelSize';
import { textWidthPx } from '@/lib/layout/textWidth';

/** Browsers round glyphs to subpixels and kern; the table does neither. */
const SAFETY_PX = 2;

/** Width of a label with its whole title, mark slot included and gap not, whole px. */
export const labelWidthPx = (title: string): number => Math.ceil(MARK_SLOT_PX + textWidthPx(title) + SAFETY_PX);
