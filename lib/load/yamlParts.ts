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
export function entryParts(source: SourceText): YamlParts | undefined {
  const starts = [...source.text.matchAll(ENTRY_START)];
  const indent = starts[0]?.[1];
  return cut(
    source,
    starts.filter((start) => start[1] === indent).map(({ index }) => ({ index, name: '' })),
  );
}

/** The fields of a map; undefined when no line begins one. */
export function fieldParts(source: SourceText): YamlParts | undefined {
  return cut(
    source,
    [...source.text.matchAll(FIELD_START)].map(({ index, 0: name }) => ({ index, name })),
  );
}

function cut(source: SourceText, starts: readonly { index: number; name: string }[]): YamlParts | undefined {
  const [first] = starts;
  if (first === undefined) return undefined;
  const parts = starts.map(({ index, name }, at) => ({ name, source: slice(source, index, starts[at + 1]?.index) }));
  return { head: slice(source, 0, first.index), parts };
}

function slice({ file, text, placeAt }: SourceText, from: number, to?: number): SourceText {
  return { file, text: text.slice(from, to), placeAt: (offset) => placeAt(from + offset) };
}
