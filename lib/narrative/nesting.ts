import type { MdxNode, TextPoint } from '@/lib/narrative/syntaxTree';

/** Quotes, lists, links, emphasis and components inside each other. Narratives need four; parsing or rendering thousands exhausts the stack. */
export const MAX_DEPTH = 32;

/** What begins a quote or an item of a list, with the white space that belongs to it. */
const CONTAINER = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]?/y;
const INDENT = /[ \t]*/y;
/** `- - -` and `* * *` are a rule, however long. */
const RULE = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
/** An escape, a tag's marks, brackets, and runs of emphasis. */
const MARK = /\\.|<\/|\/>|<(?=[A-Za-z_$>])|[[({]|[\])}]|[*_]+/g;
/** The least columns by which an item indents what lies in it. */
const ITEM_COLUMNS = 2;
const TAB_COLUMNS = 4;

/**
 * The first mark of a text that opens too much, told without parsing it: the parser is what such a text would bring down. An upper bound for quotes and
 * lists; links and emphasis count from paragraph to paragraph, tags through the whole text.
 */
export function deepMark(text: string): TextPoint | undefined {
  let tags = 0;
  let inline = 0; // brackets and emphasis that the paragraph has opened
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') inline = 0;
    if (RULE.test(line)) continue;
    const { depth, last, end } = containersOf(line);
    if (depth > MAX_DEPTH) return { line: index + 1, column: last + 1 };
    for (const match of line.slice(end).matchAll(MARK)) {
      const at = end + match.index;
      const [mark] = match;
      if (mark.includes('<') || mark === '/>') tags = Math.max(0, tags + (mark === '<' ? 1 : -1));
      else inline = Math.max(0, inline + openedBy(mark, line, at));
      if (depth + tags + inline > MAX_DEPTH) return { line: index + 1, column: at + 1 };
    }
  }
  return undefined;
}

interface Containers {
  /** How many quotes and lists a line can lie in. Indentation alone opens nothing. */
  readonly depth: number;
  /** Offset of the last mark that was counted: the first too many, where there is one. */
  readonly last: number;
  /** Offset at which the line's own words begin. */
  readonly end: number;
}

function containersOf(line: string): Containers {
  let columns = 0;
  let marks = 0;
  let found = { depth: 0, last: 0, end: 0 };
  while (found.depth <= MAX_DEPTH) {
    INDENT.lastIndex = found.end;
    const [indent] = INDENT.exec(line)!;
    const last = found.end + indent.length;
    CONTAINER.lastIndex = last;
    if (!CONTAINER.test(line)) return found;
    for (const space of indent) columns += space === '\t' ? TAB_COLUMNS : 1;
    marks += 1;
    found = { depth: marks + Math.floor(columns / ITEM_COLUMNS), last, end: CONTAINER.lastIndex };
  }
  return found;
}

/** 1 for a mark that opens, -1 for one that closes, 0 for what stands for itself; a run of stars counts for every pair. */
function openedBy(mark: string, line: string, at: number): number {
  if (mark.startsWith('\\')) return 0;
  if ('[({'.includes(mark)) return 1;
  if ('])}'.includes(mark)) return -1;
  const before = isWordLike(line[at - 1]);
  const after = isWordLike(line[at + mark.length]);
  if (before === after) return 0;
  return (after ? 1 : -1) * Math.ceil(mark.length / 2);
}

const isWordLike = (character: string | undefined): boolean => character !== undefined && !/[\s\p{P}]/u.test(character);

/** Nodes that lie in another without being a level of their own in the author's eyes. */
const NO_LEVEL: ReadonlySet<string> = new Set(['root', 'listItem', 'paragraph', 'text']);

/** The first node of a tree that lies too deep. Walks with a stack of its own: the depth is what must not recurse. */
export function deepNode(root: MdxNode): MdxNode | undefined {
  const open: { readonly node: MdxNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const depth = next.depth + (NO_LEVEL.has(node.type) ? 0 : 1);
    if (depth > MAX_DEPTH) return node;
    for (const child of (node.children ?? []).toReversed()) open.push({ node: child, depth });
  }
  return undefined;
}
