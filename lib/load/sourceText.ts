import { isUtf8 } from 'node:buffer';
import type { Problem } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import type { FilePlace } from '@/lib/model/written';

/** The text of a file, and the place of every character of it. */
export interface SourceText {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Line and column, both from 1, of an offset in `text`. */
  placeAt(offset: number): FilePlace;
}

const NEWLINE = '\n';
const LINE_END = /\r\n?|\n/;

/** Offsets at which lines begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(NEWLINE); at !== -1; at = text.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  return starts;
}

/** Characters that take two units of a text's length, by the offset of their second half. */
const PAIRS = /[\u{10000}-\u{10ffff}]/gu;
const pairEnds = (text: string): readonly number[] => [...text.matchAll(PAIRS)].map(({ index }) => index + 1);

/** How many of a rising row of offsets are less than a limit. */
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The text is looked through only when a place is first asked for: a good file never pays for it. After that, a place
 * takes a search by halves, however long its line is.
 */
export function createSourceText(file: string, text: string): SourceText {
  let found: { readonly starts: readonly number[]; readonly pairs: readonly number[] } | undefined;
  return {
    file,
    text,
    placeAt(offset) {
      found ??= { starts: lineStarts(text), pairs: pairEnds(text) };
      const { starts, pairs } = found;
      const line = countBelow(starts, offset + 1);
      const start = starts[line - 1]!;
      const halves = countBelow(pairs, offset) - countBelow(pairs, start);
      return { file, line, column: offset - start - halves + 1 };
    },
  };
}

/** A tool that adds a byte order mark does not always look whether one is there; the decoder takes the first. */
const MORE_MARKS = /^\ufeff+/;
/** A line end of old Macs, which YAML and Markdown know and their parsers here count differently. As a line feed it has the same length: every place holds. */
const LONE_RETURN = /\r(?!\n)/g;

/** Reads bytes as UTF-8, with or without byte order marks. Anything else is refused with the place of its first bad byte. */
export function decodeSource(file: string, bytes: Uint8Array): Result<SourceText, Problem> {
  if (!isUtf8(bytes) || isUtf16(bytes)) return failure(encodingProblem(file, bytes));
  const text = new TextDecoder('utf-8').decode(bytes).replace(MORE_MARKS, '');
  return success(createSourceText(file, text.includes('\r') ? text.replaceAll(LONE_RETURN, NEWLINE) : text));
}

/** With its byte order mark or, without, by the empty half of its first two characters: a file begins with letters, marks or digits of ASCII. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if (first === 0xff || first === 0xfe) return true;
  const [isHigh, isLow] = [first === 0 && third === 0, second === 0 && fourth === 0];
  return isHigh !== isLow && (isHigh ? second !== 0 && fourth !== undefined : first !== 0 && third !== 0);
}

function encodingProblem(file: string, bytes: Uint8Array): Problem {
  const expected = 'text in UTF-8; save the file again with that encoding';
  if (isUtf16(bytes)) return { file, line: 1, column: 1, message: 'unsupported encoding: UTF-16', expected };
  const bad = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).split(LINE_END);
  const hex = bytes[bad]!.toString(16).toUpperCase().padStart(2, '0');
  return {
    file,
    line: before.length,
    column: [...before.at(-1)!].length + 1,
    message: `unsupported encoding: byte 0x${hex}`,
    expected,
  };
}

/** Offset at which the first character begins that is not UTF-8: longest good prefix by bisection. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  let start = bad - 1;
  while (start > 0 && !isUtf8(bytes.subarray(0, start))) start -= 1; // the bytes before may be the first of that character
  return start;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }); // a character cut at the end is fine
    return true;
  } catch {
    return false;
  }
}
