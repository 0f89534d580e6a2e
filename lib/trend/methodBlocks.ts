import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hyphened } from '@/lib/base/slug';

/** A run of text. */
export interface Inline {
  readonly is: 'text' | 'strong' | 'emphasis' | 'code' | 'link';
  readonly text: string;
  /** Of a link. */
  readonly href?: string;
}

export type Block =
  | { readonly is: 'title' | 'formula'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string; readonly id: string }
  | { readonly is: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly is: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What is read of a node of mdast. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly url?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const textOf = ({ value, children = [] }: Node): string => value ?? children.map(textOf).join('');

/** Line breaks of a file are spaces. */
const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const INLINES: Readonly<Record<string, Inline['is']>> = {
  text: 'text',
  strong: 'strong',
  emphasis: 'emphasis',
  inlineCode: 'code',
  link: 'link',
};

function inlineOf(node: Node): Inline {
  const is = INLINES[node.type];
  if (is === undefined) throw new Error(`unsupported Markdown: ${node.type}`);
  const text = flat(textOf(node));
  const { url = '' } = node;
  if (is !== 'link') return { is, text };
  return /^https:/.test(url) ? { is, text, href: url } : { is: 'text', text }; // a place in the repository is none on the site
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** A table stands in CommonMark as a paragraph whose lines begin with bars. */
function tableOf(source: string): Block {
  const [head, , ...rows] = source.split('\n').map((line) => cellsOf(line.trim()));
  return { is: 'table', head: head ?? [], rows };
}

function itemOf({ children = [] }: Node): readonly Inline[] {
  const [paragraph, ...more] = children;
  if (paragraph?.type !== 'paragraph' || more.length > 0)
    throw new Error('unsupported Markdown: an item of several parts');
  return (paragraph.children ?? []).map(inlineOf);
}

function blockOf(node: Node, text: string): Block {
  const { type, depth, ordered, children = [], position } = node;
  const source = text.slice(position?.start.offset, position?.end.offset);
  if (type === 'heading') {
    const words = flat(textOf(node));
    return depth === 1 ? { is: 'title', text: words } : { is: 'heading', text: words, id: hyphened(words) };
  }
  if (type === 'code') return { is: 'formula', text: node.value ?? '' };
  if (type === 'list') return { is: 'list', isNumbered: ordered === true, items: children.map(itemOf) };
  if (type !== 'paragraph') throw new Error(`unsupported Markdown: ${type}`);
  return source.startsWith('|') ? tableOf(source) : { is: 'paragraph', inlines: children.map(inlineOf) };
}

/** The parts of docs/trends.md, which the repository shows as it is and the site as a page. What this does not know it refuses, so that nothing is lost. */
export function methodBlocks(text: string): readonly Block[] {
  const { children } = unified().use(remarkParse).parse(text) as { readonly children: readonly Node[] };
  return children.map((node) => blockOf(node, text));
}
