/** One word of a text, as it is indexed, and where it stands in the text as written. */
export interface Token {
  /** Lower case, without accents; a number without its thousands separators. */
  readonly term: string;
  readonly start: number;
  readonly length: number;
}

/** Scripts that put no space between words; a run of them is cut by `Intl.Segmenter`. Hangul has spaces. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々]';
/** In this order: 1,138 is one number; an unspaced run; a word, its accents with it and a possessive 's aside. */
const RUN = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d))|(${UNSPACED}+)|((?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+)(?:['’]s\\b)?`,
  'gu',
);
/** Latin, Greek and Cyrillic accents only: the marks of other scripts tell words apart. */
const ACCENTS = /[\u0300-\u036f]/g;

let segmenter: Intl.Segmenter | undefined; // built on the first unspaced run: most records have none

function* segmentsOf(run: string, start: number): Generator<Token> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }); // the dictionaries are the same under any locale
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) yield { term: foldTerm(segment), start: start + index, length: segment.length };
  }
}

/** A word as it is indexed: "Café" and "cafe" are one term. */
function foldTerm(word: string): string {
  return word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** The words of a text in order. The index, the query and the marks in the list all cut text here. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) {
    const [whole, number, unspaced, word] = match;
    if (unspaced !== undefined) tokens.push(...segmentsOf(unspaced, match.index));
    else if (number !== undefined)
      tokens.push({ term: number.replaceAll(',', ''), start: match.index, length: whole.length });
    else if (word !== undefined) tokens.push({ term: foldTerm(word), start: match.index, length: word.length });
  }
  return tokens;
}
