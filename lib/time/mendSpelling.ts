import type { Mend } from '@/lib/time/mend';

interface Spelling {
  readonly mend: (text: string) => string;
  readonly expected: string;
}

const SPELLINGS: readonly Spelling[] = [
  { mend: (text) => text.trim(), expected: 'a date without blanks around it' },
  // Hyphens and dashes of typography, and the minus sign.
  {
    mend: (text) => text.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'),
    expected: 'plain hyphens (-), not dashes',
  },
  // "201x", "1985-xx", "y-5000000", "2016-04-07t14:30z".
  {
    mend: (text) => text.replace(/^(?=.*\d)[-\dxyztXYZT:+/.?~%]+$/, (found) => found.toUpperCase()),
    expected: 'capital X, Y, T and Z',
  },
  { mend: (text) => text.replace(/\?~|~\?/g, '%'), expected: '% for uncertain and approximate at once' },
];

/** Puts right what needs no guess: blanks, typographic dashes, letter case, doubled marks. */
export function mendSpelling(text: string): Mend & { readonly fix: string } {
  let fix = text;
  let expected: string | undefined;
  for (const spelling of SPELLINGS) {
    const mended = spelling.mend(fix);
    if (mended !== fix) expected ??= spelling.expected;
    fix = mended;
  }
  return { fix, ...(expected === undefined ? {} : { expected }) };
}
