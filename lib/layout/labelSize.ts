/** Size of a label's text; weight 500. */
export const LABEL_FONT_PX = 12.5;
/** Room for the mark at the left of a label's text. */
export const MARK_SLOT_PX = 16;
/** Air between a label and the next in its row. */
export const LABEL_GAP_PX = 12;
/** The most that the layout keeps free for a label; a longer title takes what is free beside it in a view, or ends in an ellipsis. */
export const LABEL_MAX_PX = 340;
/** What a label takes along an axis that runs down: two lines of its title and one of its date. More than a touch target, which is 44. */
export const VERTICAL_EXTENT_PX = 52;
/** The closest zoom that labels are laid out for, px a day: one hour over 1200 px. */
export const CLOSEST_SCALE = 28_800;
