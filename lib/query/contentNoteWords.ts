/** Said before what may distress, wherever an entry is shown. */
export const contentNoteWords = (notes: readonly string[]): string => `This entry mentions ${notes.join(', ')}.`;
