/** Size of a label's text; weight 500. */
export const LABEL_FONT_PX = 12.5;
/** Room for the mark at the left of a label's text. */
export const MARK_SLOT_PX = 16;
/** Air between a label and the next in its row. */
export const LABEL_GAP_PX = 12;
/** Longer titles end in an ellipsis. */
export const LABEL_MAX_PX = 340;
/** What a label takes along an axis that runs down: a touch target. */
export const VERTICAL_EXTENT_PX = 44;
/** The closest zoom that labels are laid out for, px a day: one hour over 1200 px. */
export const CLOSEST_SCALE = 28_800;
