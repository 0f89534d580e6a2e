/**
 * What a terminal acts on or a reader cannot see: control characters, line separators, format characters and what else has no glyph (UAX #44). The joiners
 * and variation selectors that letters and emoji are made with are none of them.
 */
const HIDDEN =
  /(?!\u034f|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** `\u001b`, as JSON writes it: past the first plane, as two halves. */
const escapeOf = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** A text with every such character written as an escape, so that none reaches a terminal. Line feeds may be `kept`. */
export function escapeHidden(text: string, { kept = '' }: { readonly kept?: string } = {}): string {
  return text.replaceAll(HIDDEN, (character) => (kept.includes(character) ? character : escapeOf(character)));
}
