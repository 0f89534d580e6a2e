import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { failure, type Result, success } from '@/lib/base/result';
import { createCodeBounds } from '@/lib/narrative/codeBounds';

/** A place in the text: line and column from 1, offset from 0, in UTF-16 units. */
export interface TextPoint {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

export interface TextSpan {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** `name="value"`, `name={value}` or `{...value}`, as the MDX parser gives it. */
export interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  /** Text of a quoted value; an object with the source of an expression; null when only the name is written. */
  readonly value?: string | { readonly value: string } | null;
  readonly position?: TextSpan;
}

/** What the checks read of a syntax tree (mdast with MDX). */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  /** Of a link, shown when a pointer rests on it. */
  readonly title?: string | null;
  readonly name?: string | null;
  /** Of a definition and of a link that uses it: what they have in common. */
  readonly identifier?: string;
  readonly attributes?: readonly JsxAttribute[];
  readonly position?: TextSpan;
}

/** Why a text is no MDX: the parser stops at the first such place. */
export interface SyntaxFault {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

/** The parser's grammar and its advice to programmers, after the words that say what is wrong. */
const GRAMMAR = /, expected .*$|\s*\(note: .*$|\s*\(U\+[0-9A-F]+\)/gs;

/** Where a tag stands that is never closed: told in the sentence, while the fault's own place is the paragraph. */
const TAG_PLACE = / \((\d+):(\d+)-\d+:\d+\)/;

function syntaxFault(error: unknown): SyntaxFault {
  if (!(error instanceof Error) || !('reason' in error)) throw error; // not the parser's message about the text
  const { reason, line, column } = error as Error & { reason: string; line?: number; column?: number };
  const said = reason.replace(GRAMMAR, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  const tag = TAG_PLACE.exec(said);
  if (tag) return { reason: said.replace(TAG_PLACE, ''), line: Number(tag[1]), column: Number(tag[2]) };
  return {
    reason: said,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Parses MDX without running or bundling any of it. */
export function parseMdx(text: string): Result<MdxNode, SyntaxFault> {
  try {
    const parser = unified().use(remarkParse).use(remarkMdx, { acorn: createCodeBounds() });
    return success(parser.parse(text) as MdxNode);
  } catch (error) {
    return failure(syntaxFault(error));
  }
}
