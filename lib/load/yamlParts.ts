import { Buffer } from 'node:buffer';
import type { SourceText } from '@/lib/load/sourceText';

/** A list's entry begins: a hyphen, then a field, a map in braces, or nothing more in the line. */
const ENTRY_START = /^( *)-(?: +(?:[\w-]+:(?:\s|$)|\{)|[ \t]*$)/gm;
/** A field of a map at the left edge begins. */
const FIELD_START = /^[\w-]+(?=:(?:\s|$))/gm;

/** A stretch of a file that can be read alone, with its places in the file. */
export interface YamlPart {
  /** Of a field, its name. */
  readonly name: string;
  readonly source: SourceText;
}

/**
 * A file in which a fault of syntax hides what follows, cut where entries of its list (or fields of its map) begin at
 * the left edge: nothing inside a well-formed entry stands so far left. `head` is what stands before the first.
 */
export interface YamlParts {
  readonly head: SourceText;
  readonly parts: readonly YamlPart[];
}

/** The entries of a list; undefined when no line begins one. All begin as far from the edge as the first. */
export const entryParts = (source: SourceText): YamlParts | undefined => cut(source, entryStarts(source.text));

function entryStarts(text: string): readonly Start[] {
  const starts = [...text.matchAll(ENTRY_START)];
  const indent = starts[0]?.[1];
  return starts.filter((start) => start[1] === indent).map(({ index }) => ({ index, name: '' }));
}

/** Ends a document or begins another: what stands before and behind it is not one list. */
const DOCUMENT_MARK = /^(?:---|\.\.\.|%)/gm;

/** The entries of a list in runs of at least so many characters; undefined where there are not two runs, or more documents than one. */
export function runParts(source: SourceText, characters: number): YamlParts | undefined {
  if (source.text.length <= characters) return undefined;
  const starts: Start[] = [];
  for (const start of entryStarts(source.text)) {
    const last = starts.at(-1);
    if (last === undefined || start.index - last.index >= characters) starts.push(start);
  }
  DOCUMENT_MARK.lastIndex = starts[0]?.index ?? 0;
  return starts.length < 2 || DOCUMENT_MARK.test(source.text) ? undefined : cut(source, starts);
}

/** The fields of a map; undefined when no line begins one. */
export function fieldParts(source: SourceText): YamlParts | undefined {
  return cut(
    source,
    [...source.text.matchAll(FIELD_START)].map(({ index, 0: name }) => ({ index, name })),
  );
}

interface Start {
  readonly index: number;
  readonly name: string;
}

function cut(source: SourceText, starts: readonly Start[]): YamlParts | undefined {
  const [first] = starts;
  if (first === undefined) return undefined;
  const parts = starts.map(({ index, name }, at) => ({ name, source: slice(source, index, starts[at + 1]?.index) }));
  return { head: slice(source, 0, first.index), parts };
}

function slice({ file, text, placeAt }: SourceText, from: number, to?: number): SourceText {
  return { file, text: copy(text.slice(from, to)), placeAt: (offset) => placeAt(from + offset) };
}

/** A text of its own: a part of another is looked up in that other, letter by letter, which makes a parser a third slower. */
const copy = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le');
