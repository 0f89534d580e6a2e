import type { MdxNode, TextSpan } from '@/lib/narrative/syntaxTree';

/** What an author wrote at a position. */
export const ownText = (text: string, position: TextSpan | undefined): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** A component or an element in its three parts: its opening tag, what stands between the tags, and the rest. */
export function tagParts(text: string, { children = [], position }: MdxNode): readonly [string, string, string] {
  const own = ownText(text, position);
  const start = position?.start.offset ?? 0;
  const from = (children[0]?.position?.start.offset ?? start + own.length) - start;
  const to = (children.at(-1)?.position?.end.offset ?? start + own.length) - start;
  return [own.slice(0, from), own.slice(from, to), own.slice(to)];
}

/** Texts of one line that are not too long to be repeated whole as a fix. */
const SHOWN_CHARACTERS = 300;
export const isShort = (text: string): boolean =>
  text.trim() !== '' && text.length <= SHOWN_CHARACTERS && !text.includes('\n');

/** The words that a reader sees of a node, joined. */
export const wordsOf = (node: MdxNode): string => (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');
