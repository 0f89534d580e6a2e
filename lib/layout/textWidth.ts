import { GLYPH_RUNS } from '@/lib/layout/glyphs';
import { LABEL_FONT_PX } from '@/lib/layout/labelSize';

/** Thousandths of an em, as in the table. */
const EM = 1000;
/** The site ships the Latin part of the face; from here on a system face draws the text, and may be a good deal wider. */
const FIRST_BORROWED = 0x300;
const LAST_BORROWED = 0x1dff;
const BORROWED_SHARE = 1.15;
/** Scripts drawn on a square of one em. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;
/** Marks that sit on their neighbour, joiners and other controls that draw nothing. */
const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
/** Anything else: as wide as the widest emoji of the usual faces. */
const UNKNOWN = 1350;

const widths = new Map<number, number>();
for (const run of GLYPH_RUNS) {
  for (const [i, width] of run.widths.entries()) {
    const code = run.first + i;
    const borrowed = code >= FIRST_BORROWED && code <= LAST_BORROWED;
    widths.set(code, borrowed ? width * BORROWED_SHARE : width);
  }
}

/** Width of a label's text in px, from the table of glyph widths: no browser is asked, and no face that is missing can break the layout. */
export function textWidthPx(text: string): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return (sum * LABEL_FONT_PX) / EM;
}

function characterWidth(character: string): number {
  const known = widths.get(character.codePointAt(0)!);
  if (known !== undefined) return known;
  if (SQUARE.test(character)) return EM;
  return WIDTHLESS.test(character) ? 0 : UNKNOWN;
}
