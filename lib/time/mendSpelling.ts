/** Signs that look like the ASCII ones EDTF is written in. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** What can be put right without knowing what was meant: blanks around, typographic dashes, letter case. */
export function mendSpelling(text: string): string {
  return text.trim().replace(DASHES, '-');
}
