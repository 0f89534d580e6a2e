/** What is wrong with the characters of a text, with a mend where one can be guessed. */
export interface TextFault {
  readonly message: string;
  readonly expected: string;
  readonly fix: string | undefined;
}

/** Control characters that no text needs: all but tab, line feed and carriage return. */
export const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Half of a surrogate pair, which no file in UTF-8 can hold (a quoted YAML text can write it as an escape). */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Anything but space, control and format characters, marks without a letter, and what fonts leave blank (UAX #44; U+2800 is the empty Braille cell). */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800]/u;
/** Explicit directional formatting (UAX #9, 2): left open, it turns round what stands after the text. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

/** The first fault of a text that would be published broken or not seen at all; undefined for a text in order. */
export function textFault(text: string): TextFault | undefined {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    return {
      message: `invalid character: ${codePoint(control)}`,
      expected: `text without control characters: ${codePoint(control)} is one`,
      fix: mended(text),
    };
  }
  const lone = LONE_SURROGATE.exec(text)?.[0];
  if (lone !== undefined) {
    return {
      message: `invalid character: ${codePoint(lone)}`,
      expected: 'whole characters: this is half of one',
      fix: mended(text),
    };
  }
  if (!VISIBLE.test(text)) {
    const codes = [...new Set(text)].map(codePoint);
    return {
      message: `invalid text: nothing visible (${codes.slice(0, 3).join(', ')}${codes.length > 3 ? ', …' : ''})`,
      expected: 'at least one character that can be seen',
      fix: undefined,
    };
  }
  return directionFault(text);
}

/** A mark of direction that is left open: it would turn round what stands after the text. */
export function directionFault(text: string): TextFault | undefined {
  const open = openDirection(text);
  if (open === undefined) return undefined;
  return {
    message: `invalid direction mark: ${codePoint(open)} is not closed`,
    expected: 'U+202A to U+202E closed by U+202C, U+2066 to U+2068 closed by U+2069, or no such mark at all',
    fix: mended(text),
  };
}

/** The text without control characters, halves of characters and direction marks; undefined when nothing visible is left. */
function mended(text: string): string | undefined {
  const plain = plainCharacters(text).trim();
  return VISIBLE.test(plain) ? plain : undefined;
}

export const plainCharacters = (text: string): string =>
  [CONTROL, LONE_SURROGATE, DIRECTION].reduce(
    (plain, unwanted) => plain.replaceAll(new RegExp(unwanted, 'gu'), ''),
    text,
  );

/** A mark that is left open at the end. A closing isolate ends the embeddings inside it too (UAX #9, X6a); one that closes nothing is without effect. */
function openDirection(text: string): string | undefined {
  const open: string[] = [];
  for (const [mark] of text.matchAll(DIRECTION)) {
    const last = open.at(-1);
    if (mark === POP_EMBEDDING) {
      if (last !== undefined && !isIsolate(last)) open.pop();
    } else if (mark === POP_ISOLATE) {
      const isolate = open.findLastIndex(isIsolate);
      if (isolate !== -1) open.length = isolate;
    } else open.push(mark);
  }
  return open.at(-1);
}

const isIsolate = (mark: string): boolean => mark >= '\u2066';

/** `U+001B` */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
