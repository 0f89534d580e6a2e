import { LABEL_MAX_PX, MARK_SLOT_PX } from '@/lib/layout/labelSize';
import { textWidthPx } from '@/lib/layout/textWidth';

/** Browsers round glyphs to subpixels and kern; the table does neither. */
const SAFETY_PX = 2;

/** Width of a label, mark slot included and gap not, whole px. The stylesheet caps the label at exactly this. */
export function labelWidthPx(title: string): number {
  return Math.min(LABEL_MAX_PX, Math.ceil(MARK_SLOT_PX + textWidthPx(title) + SAFETY_PX));
}
